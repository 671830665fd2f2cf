/** Text as names are compared: width, case and Unicode form do not matter. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a file's or a folder's name: what stands between anything that is neither letter nor digit. */
export const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const HONORIFIC = /(?:老师|博士|先生|女士|教授)$/u

/**
 * Whether a file's name names a person: the name is a word of it, or several in a row (`John-Smith`). Three Han
 * characters may also lead or close a word, as in 分享人张三丰; two would meet by chance.
 * @param words of the file's name, from {@link wordsOf}
 */
export const namesPerson = (words: readonly string[], name: string): boolean => {
  const person = wordsOf(name).join('')
  if (!isTelling(person)) return false
  return words.some((word, index) => {
    if (word.replace(HONORIFIC, '') === person) return true
    if (/^\p{Script=Han}{3,}$/u.test(person) && (word.startsWith(person) || word.endsWith(person))) return true
    return runEquals(words.slice(index), person)
  })
}

/** A single Han character or two Latin letters name nobody. */
const isTelling = (person: string): boolean =>
  /\p{Script=Han}/u.test(person) ? person.length >= 2 : person.length >= 3

const runEquals = (words: readonly string[], person: string): boolean => {
  let run = ''
  for (const word of words) {
    run += word
    if (run.length >= person.length) return run === person
  }
  return false
}

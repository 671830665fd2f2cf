/** Text that lower-casing alone makes comparable: ASCII, Han and Chinese punctuation. */
const plain = /^[\x20-\x7e\u2014-\u201d\u3000-\u3020\u4e00-\u9fff]*$/

/**
 * Makes text comparable: lower case, half-width, without accents. Every character keeps its place, so that a match in
 * the folded text is a match in the original.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('')

const foldCharacter = (character: string): string => {
  const simple = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return simple.length === character.length ? simple : character
}

const wordCharacter = /[\p{L}\p{N}]/u
const han = /\p{Script=Han}/u

/** Whether a Latin word or number begins at `at`: after a space, a sign or Han, or at a hump as in WeiboMesh. */
export const beginsWord = (text: string, at: number): boolean => {
  const before = text[at - 1]
  if (before === undefined || !wordCharacter.test(before) || han.test(before)) return true
  const [here = '', after = ''] = [text[at], text[at + 1]]
  return isUpper(here) && (!isUpper(before) || (after !== '' && !isUpper(after) && wordCharacter.test(after)))
}

const isUpper = (character: string): boolean => character !== character.toLowerCase()

import { compareNames } from './order'

/** Surnames that are read otherwise than the same character in words, each with one that always reads that way. */
const readings: readonly (readonly [surname: string, reading: string])[] = [
  ['万俟', '墨俟'],
  ['单于', '缠于'],
  ['尉迟', '玉迟'],
  ['区', '欧'],
  ['单', '善'],
  ['曾', '增'],
  ['查', '渣'],
  ['仇', '求'],
  ['翟', '宅'],
  ['覃', '琴'],
  ['解', '谢'],
]

/** A person's name as it is read aloud, to be sorted by: 单家骏 stands under S, 曾凡松 under Z. */
const asRead = (name: string): string => {
  const known = readings.find(([surname]) => name.startsWith(surname))
  return known === undefined ? name : known[1] + name.slice(known[0].length)
}

/** The first Han character of each letter in pinyin order; no syllable begins with i, u or v. */
const boundaries = '阿八嚓哒妸发旮哈丌咔垃呣拏喔妑七呥扨它屲夕丫帀'
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ'

/** Names under one letter; `#` holds what begins with neither a Latin letter nor a Han character. */
export type Initial<Named> = { readonly letter: string; readonly list: readonly Named[] }

/** The Latin letter under which an index files a person's name: Han characters by their pinyin, accents left out. */
export const initialOf = (name: string): string => {
  const first = [...asRead(name.trim())][0] ?? ''
  const latin = first.normalize('NFD')[0]?.toUpperCase() ?? ''
  if (/^[A-Z]$/.test(latin)) return latin
  if (!/^\p{Script=Han}$/u.test(first)) return '#'
  const at = [...boundaries].findLastIndex((boundary) => compareNames(boundary, first) <= 0)
  return letters[at] ?? '#'
}

/** What follows a name and is none: degrees and generations. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|md|mba)\.?,?$/i

/** Words that begin a surname of several words. */
const PARTICLE = /^(?:al|af|bin|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu)$/

/** A Latin name as an index files it: `Ada King Lovelace` under Lovelace, `Vincent van Gogh` under Gogh. */
export const surnameFirst = (name: string): string => {
  const words = name
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
    .split(/\s+/)
  if (!/^\p{Script=Latin}/u.test(name) || words.length < 2) return name
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  const surname = words.pop() ?? ''
  return [surname, ...words.filter((word) => !PARTICLE.test(word))].join(' ')
}

/**
 * Groups people by the initial of their names, in the order of names; `#` comes last.
 * @param bySurname whether Latin names stand under their last word
 */
export const groupByInitial = <Named extends { readonly name: string }>(
  list: readonly Named[],
  bySurname = false,
): readonly Initial<Named>[] => {
  const keyOf = ({ name }: Named): string => asRead(bySurname ? surnameFirst(name) : name)
  const groups = new Map<string, Named[]>()
  for (const named of [...list].sort((a, b) => compareNames(keyOf(a), keyOf(b)) || compareNames(a.name, b.name))) {
    const letter = initialOf(keyOf(named))
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [named])
    else group.push(named)
  }
  return [...groups]
    .map(([letter, group]) => ({ letter, list: group }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || a.letter.localeCompare(b.letter))
}

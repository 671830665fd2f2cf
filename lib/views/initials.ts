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

/** Groups people by the initial of their names, in the order of names; `#` comes last. */
export const groupByInitial = <Named extends { readonly name: string }>(
  list: readonly Named[],
): readonly Initial<Named>[] => {
  const groups = new Map<string, Named[]>()
  for (const named of [...list].sort(
    (a, b) => compareNames(asRead(a.name), asRead(b.name)) || compareNames(a.name, b.name),
  )) {
    const letter = initialOf(named.name)
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [named])
    else group.push(named)
  }
  return [...groups]
    .map(([letter, group]) => ({ letter, list: group }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || a.letter.localeCompare(b.letter))
}

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
export const asRead = (name: string): string => {
  const known = readings.find(([surname]) => name.startsWith(surname))
  return known === undefined ? name : known[1] + name.slice(known[0].length)
}

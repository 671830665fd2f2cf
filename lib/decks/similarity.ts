import { fold, wordsOf } from './names'

type Grams = ReadonlyMap<string, number>

/**
 * Compares titles by what is particular about them: pairs of Han characters and triples of Latin letters, so that slips
 * of the pen count little; what most titles of the archive share (Service Mesh, 实践) weighs next to nothing.
 * @param corpus every title and file name that the archive has
 */
export const titleComparer = (corpus: readonly string[]): ((title: string, name: string) => number) => {
  const frequency = new Map<string, number>()
  for (const text of new Set(corpus))
    for (const gram of gramsOf(text)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const size = Math.max(1, corpus.length)
  const weighed = new Map<string, Grams>()
  const weigh = (text: string): Grams => {
    const known = weighed.get(text)
    if (known !== undefined) return known
    const grams = new Map([...gramsOf(text)].map((gram) => [gram, Math.log(1 + size / (frequency.get(gram) ?? 1))]))
    weighed.set(text, grams)
    return grams
  }
  return (title, name) => overlap(weigh(title), weigh(name))
}

/** Dice's coefficient over weighted grams: 0 for nothing in common, 1 for the same text. */
const overlap = (a: Grams, b: Grams): number => {
  let shared = 0
  for (const [gram, weight] of a) if (b.has(gram)) shared += weight
  const all = total(a) + total(b)
  return all === 0 ? 0 : (2 * shared) / all
}

const total = (grams: Grams): number => [...grams.values()].reduce((sum, weight) => sum + weight, 0)

const gramsOf = (text: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  for (const word of wordsOf(fold(text)))
    for (const run of word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
      const isHan = /^\p{Script=Han}/u.test(run)
      const padded = isHan ? run : `^${run}$`
      const size = isHan ? 2 : 3
      if (padded.length < size) grams.add(padded)
      for (let index = 0; index + size <= padded.length; index += 1) grams.add(padded.slice(index, index + size))
    }
  return grams
}

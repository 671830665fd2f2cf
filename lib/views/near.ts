import { distance } from 'fastest-levenshtein'

/** A stretch of a word, and whether it is missing from the word that was meant. */
export type Stretch = { readonly text: string; readonly differs: boolean }

const longest = 200

/**
 * The candidates that somebody may have meant, the nearest first.
 * @param meant what was typed; letter case does not count, and beyond 200 characters nothing is compared
 * @param limit how many at most; never among them are those that differ in more than half of their letters, or in as many
 *   as were typed: of a short word nothing is left then
 */
export const nearest = (meant: string, candidates: readonly string[], limit: number): readonly string[] => {
  const typed = meant.slice(0, longest).toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, steps: distance(typed, candidate.slice(0, longest).toLowerCase()) }))
    .filter(
      ({ candidate, steps }) =>
        steps <= Math.max(typed.length, candidate.length) / 2 && steps < Math.max(1, typed.length),
    )
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** Letters of what was typed that are looked up; a name that differs beyond them is told apart letter by letter. */
const typedMost = 60

/** Of so many that have most pairs of letters in common with what was typed, the nearest are found letter by letter. */
const looked = 48

/**
 * Makes `nearest` cheap for thousands of candidates: what they have in common with a word is counted by pairs of
 * letters, which are looked up, before a few are compared letter by letter.
 * @returns `nearest` for these candidates
 */
export const nearestAmong = (candidates: readonly string[]): ((meant: string, limit: number) => readonly string[]) => {
  const having = new Map<string, number[]>()
  candidates.forEach((candidate, at) => {
    for (const pair of pairsOf(candidate)) {
      const others = having.get(pair)
      if (others === undefined) having.set(pair, [at])
      else others.push(at)
    }
  })
  return (meant, limit) => {
    if (candidates.length <= looked) return nearest(meant, candidates, limit)
    const pairs = pairsOf(meant.slice(0, typedMost))
    const common = new Uint16Array(candidates.length)
    let most = 0
    for (const pair of pairs)
      for (const at of having.get(pair) ?? []) {
        const count = (common[at] ?? 0) + 1
        common[at] = count
        if (count > most) most = count
      }
    if (most === 0) return []
    const likeness = (at: number): number =>
      (common[at] ?? 0) / (pairs.size + Math.min(longest, candidates[at]?.length ?? 0))
    const best: { readonly at: number; readonly likeness: number }[] = []
    common.forEach((count, at) => {
      if (count * 2 >= most) best.push({ at, likeness: likeness(at) })
    })
    best.sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    return nearest(
      meant,
      best.slice(0, looked).map(({ at }) => candidates[at] ?? ''),
      limit,
    )
  }
}

/** Every two letters that stand beside each other, and the first and last alone; short words have little else. */
const pairsOf = (word: string): ReadonlySet<string> => {
  const text = ` ${word.slice(0, longest).toLowerCase()} `
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}

/** Splits `word` where it has letters that `typed` has not, by their longest common subsequence. */
export const differences = (typed: string, word: string): readonly Stretch[] => {
  const [from, to] = [[...typed.slice(0, longest).toLowerCase()], [...word.slice(0, longest)]]
  const table = commonLengths(from, to)
  const stretches: { text: string; differs: boolean }[] = []
  let [i, j] = [0, 0]
  while (j < to.length) {
    const same = i < from.length && from[i] === to[j]?.toLowerCase()
    if (!same && i < from.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) {
      i += 1
      continue
    }
    const last = stretches.at(-1)
    if (last?.differs === !same) last.text += to[j]
    else stretches.push({ text: to[j] ?? '', differs: !same })
    if (same) i += 1
    j += 1
  }
  return stretches
}

const commonLengths = (from: readonly string[], to: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const same = from[i] === to[j]?.toLowerCase()
      const row = table[i]
      if (row) row[j] = same ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** A page that somebody may have meant. */
export type NearPage = {
  /** First part of its address, such as `events`. */
  readonly section: string
  /** Second part, decoded. */
  readonly slug: string
}

export type Near<Page extends NearPage> = { readonly page: Page; readonly slug: readonly Stretch[] }

/**
 * Pages whose address is most like the one that leads nowhere: those of its own section, or of all where none is near.
 * @param path decoded, with its leading slash
 */
export const nearPages = <Page extends NearPage>(
  path: string,
  pages: readonly Page[],
  limit: number,
): readonly Near<Page>[] => nearPagesAmong(pages)(path, limit)

/** `nearPages` for the same pages again and again: at a cost that hardly grows with their number. */
export const nearPagesAmong = <Page extends NearPage>(
  pages: readonly Page[],
): ((path: string, limit: number) => readonly Near<Page>[]) => {
  const sections = new Map<string, Page[]>()
  for (const page of pages) {
    const others = sections.get(page.section)
    if (others === undefined) sections.set(page.section, [page])
    else others.push(page)
  }
  const among = new Map([...sections].map(([section, own]) => [section, finderOf(own)] as const))
  const amongAll = finderOf(pages)
  return (path, limit) => {
    const [section = '', named] = path.split('/').filter(Boolean)
    const meant = named ?? section
    const own = among.get(section)?.(meant, limit) ?? []
    return own.length > 0 ? own : amongAll(meant, limit)
  }
}

/** What somebody may type to find it: the words of an address. */
export const wordsOfPath = (path: string): string =>
  (path.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+.]+/g, ' ')
    .trim()

const finderOf = <Page extends NearPage>(
  pages: readonly Page[],
): ((meant: string, limit: number) => readonly Near<Page>[]) => {
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  const find = nearestAmong([...bySlug.keys()])
  return (meant, limit) =>
    find(meant, limit).flatMap((slug) => {
      const page = bySlug.get(slug)
      return page === undefined ? [] : [{ page, slug: differences(meant, slug) }]
    })
}

import { distance } from 'fastest-levenshtein'

/** A stretch of a word, and whether it is missing from the word that was meant. */
type Stretch = { readonly text: string; readonly differs: boolean }

const longest = 200

/**
 * The candidates that somebody may have meant, the nearest first.
 * @param meant what was typed; letter case does not count, and beyond 200 characters nothing is compared
 * @param limit how many at most; those that differ in more than half of their letters are never among them
 */
export const nearest = (meant: string, candidates: readonly string[], limit: number): readonly string[] => {
  const typed = meant.slice(0, longest).toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, steps: distance(typed, candidate.slice(0, longest).toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(typed.length, candidate.length) / 2)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
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

type Near<Page extends NearPage> = { readonly page: Page; readonly slug: readonly Stretch[] }

/**
 * Pages whose address is most like the one that leads nowhere: those of its own section, or of all where none is near.
 * @param path decoded, with its leading slash
 */
export const nearPages = <Page extends NearPage>(
  path: string,
  pages: readonly Page[],
  limit: number,
): readonly Near<Page>[] => {
  const [section = '', named] = path.split('/').filter(Boolean)
  const meant = named ?? section
  const own = among(
    meant,
    pages.filter((page) => page.section === section),
    limit,
  )
  return own.length > 0 ? own : among(meant, pages, limit)
}

/** What somebody may type to find it: the words of an address. */
export const wordsOfPath = (path: string): string =>
  (path.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+.]+/g, ' ')
    .trim()

const among = <Page extends NearPage>(meant: string, pages: readonly Page[], limit: number): readonly Near<Page>[] => {
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  return nearest(meant, [...bySlug.keys()], limit).flatMap((slug) => {
    const page = bySlug.get(slug)
    return page === undefined ? [] : [{ page, slug: differences(meant, slug) }]
  })
}

import { nearestAmong } from '@/lib/views/near'
import { remember } from '@/lib/views/remember'
import { type Entry, type Field, type Kind, kinds, type Reason, type SearchIndex, searchables } from './entries'
import { lookupOf, type Score, scoresOf } from './lookup'
import { cleanQuery, fold, type Marked, mark, type QueryTerm, reasonOf, termsOf } from './match'

export type Hit = {
  readonly entry: Entry
  readonly title: readonly Marked[]
  /** The fact that answers the query where the title does not. */
  readonly because?: { readonly reason: Reason; readonly text: readonly Marked[] }
}

export type Group = {
  readonly kind: Kind
  /** The best first, those of the page that was asked for. */
  readonly hits: readonly Hit[]
  readonly total: number
}

export type SearchResult = {
  /** As it was searched: trimmed and cut. */
  readonly query: string
  /** Whether the results have all of the query; otherwise they have most of it. */
  readonly complete: boolean
  /** The kind with the best result first. */
  readonly groups: readonly Group[]
  readonly total: number
  /** Names that are written much like the query, where nothing was found. */
  readonly suggestions: readonly string[]
}

type Found = { readonly entry: Entry; readonly score: Score }

/** What of the results is wanted: the first of every kind, or all of one, page by page. */
export type SearchView = { readonly kind?: Kind | undefined; readonly page?: number }

/** Results on one page: of the kind with the best one, of each other kind, and of a kind by itself. */
export const SHOWN = { best: 12, other: 6, alone: 30 } as const

/**
 * Finds what contains every term of the query, or, where nothing does, most of its terms.
 * @param written the query as somebody wrote it
 */
export const search = (index: SearchIndex, written: string, view: SearchView = {}): SearchResult => {
  const query = cleanQuery(written)
  const terms = termsOf(query)
  const all = terms.length === 0 ? [] : findAll(index, terms, fold(query))
  const complete = all.filter(({ score }) => score.found === terms.length)
  const found = complete.length > 0 ? complete : all.filter(({ score }) => score.found >= terms.length * 0.6)
  return {
    query,
    complete: complete.length > 0,
    groups: groupsOf(found, (entry) => hitOf(entry, searchables(index).fieldsOf(entry), terms), view),
    total: found.length,
    suggestions: found.length > 0 ? [] : suggestionsFor(query, index),
  }
}

const lookup = remember((index: SearchIndex) => {
  const { entries, fieldsOf } = searchables(index)
  return lookupOf(entries, fieldsOf)
})

const findAll = (index: SearchIndex, terms: readonly QueryTerm[], whole: string): readonly Found[] => {
  const { entries } = searchables(index)
  return [...scoresOf(lookup(index), terms, whole)].flatMap(([at, score]) => {
    const entry = entries[at]
    return entry === undefined ? [] : [{ entry, score }]
  })
}

const groupsOf = (
  found: readonly Found[],
  hit: (entry: Entry) => Hit,
  { kind: only, page = 1 }: SearchView,
): readonly Group[] => {
  const groups = kinds.flatMap((kind) => {
    const own = ranked(found.filter(({ entry }) => entry.kind === kind))
    return own.length === 0 ? [] : [{ kind, own, merit: own[0]?.[0]?.score.merit ?? 0 }]
  })
  return groups
    .sort((a, b) => b.merit - a.merit)
    .map(({ kind, own }, at) => {
      const [from, count] =
        only === undefined ? [0, at === 0 ? SHOWN.best : SHOWN.other] : [(page - 1) * SHOWN.alone, SHOWN.alone]
      const shown = only === undefined || only === kind ? own.flat().slice(from, from + count) : []
      const total = own.reduce((sum, equals) => sum + equals.length, 0)
      return { kind, hits: shown.map(({ entry }) => hit(entry)), total }
    })
}

/** The best first, those of one rank together in their order: ranks are few, however many things are found. */
const ranked = (found: readonly Found[]): readonly (readonly Found[])[] => {
  const ranks = new Map<number, Found[]>()
  for (const one of found) {
    // no merit is as much as one more term
    const rank = one.score.found * 100 + one.score.merit
    const equals = ranks.get(rank)
    if (equals === undefined) ranks.set(rank, [one])
    else equals.push(one)
  }
  return [...ranks].sort(([a], [b]) => b - a).map(([, equals]) => equals)
}

const hitOf = (entry: Entry, fields: readonly Field[], terms: readonly QueryTerm[]): Hit => {
  const because = reasonOf(fields, terms)
  return {
    entry,
    title: mark(fields[0]?.text ?? '', terms),
    ...(because?.reason && { because: { reason: because.reason, text: mark(because.text, terms) } }),
  }
}

/** Names like the whole query, or else like one of its words. */
const suggestionsFor = (query: string, index: SearchIndex): readonly string[] => {
  const nearestTo = nearestName(index)
  const whole = nearestTo(query, 3)
  const words = query.split(' ')
  return whole.length > 0 || words.length < 2
    ? whole
    : [...new Set(words.flatMap((word) => nearestTo(word, 1)))].slice(0, 3)
}

const nearestName = remember(({ people, tags, cities, venues, series }: SearchIndex) =>
  nearestAmong([
    ...new Set(
      [people, tags, cities, venues, series].flatMap((list) => list.flatMap(({ name, also }) => [name, ...also])),
    ),
  ]),
)

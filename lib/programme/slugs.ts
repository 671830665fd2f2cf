import { contentHash, slugify } from '@/lib/markdown'
import type { Draft } from './draft'
import { ornamentLength } from './lex/marks'

/**
 * Slugs of an event's talks, from their titles and never from their positions. Talks of the same title are told apart by
 * their speakers, then by a hash of what is said of them; only perfect copies are counted.
 */
export const slugsOf = (drafts: readonly Draft[]): ReadonlyMap<Draft, string> => {
  const ways: readonly ((draft: Draft) => string)[] = [
    ({ title }) => slugify(title),
    ({ title, people }) => slugify([title, ...people.map(({ name }) => name)].join(' ')),
    (draft) =>
      `${slugify(draft.title)}-${contentHash(JSON.stringify([asWritten(draft), draft.people.map(({ name }) => name), draft.video, draft.abstract]))}`,
  ]
  const slugs = new Map<Draft, string>()
  const taken = new Set<string>()
  let left: readonly Draft[] = drafts
  for (const way of ways) {
    const times = new Map<string, number>()
    for (const draft of left) times.set(way(draft), (times.get(way(draft)) ?? 0) + 1)
    for (const draft of left) {
      const slug = way(draft)
      if (times.get(slug) !== 1 || taken.has(slug)) continue
      slugs.set(draft, slug)
      taken.add(slug)
    }
    left = left.filter((draft) => !slugs.has(draft))
  }
  left.forEach((draft, copy) => {
    slugs.set(draft, `${slugify(draft.title)}-${contentHash(`${draft.title} ${copy}`)}`)
  })
  return slugs
}

/** The time as it entered addresses from the first: with its length in letters, and no key that is not said. */
const asWritten = ({ when, opening }: Draft): unknown => {
  if (when === undefined) return undefined
  const { day, from, to } = when
  const behind =
    opening.cells === undefined ? opening.span.text.slice(ornamentLength(opening.span.text) + when.length) : ''
  return {
    length: when.length + (behind.length - behind.trimStart().length),
    ...(day?.year !== undefined && { year: day.year }),
    ...(day?.month !== undefined && { month: day.month, day: day.day }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

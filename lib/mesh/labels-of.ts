import type { EventSummary, Talk } from '@/lib/model'
import { isTalk } from '@/lib/views/counts'

/** The number of each talk in the programme by its slug, from 1; openings and breaks have none. */
export const talkNumbers = (talks: readonly Talk[]): ReadonlyMap<string, number> =>
  new Map(talks.filter(isTalk).map(({ slug }, index) => [slug, index + 1]))

/** What stands in each speaker's stop: the number of their first talk, '' for those who are only listed. */
export const labelsOf = ({ speakers, talks }: Pick<EventSummary, 'speakers' | 'talks'>): readonly string[] => {
  const numbers = talkNumbers(talks)
  return speakers.map(({ slug }) => {
    const own = talks.find((talk) => numbers.has(talk.slug) && talk.speakers.some((speaker) => speaker.slug === slug))
    return own === undefined ? '' : String(numbers.get(own.slug) ?? '')
  })
}

/** The stop of a talk's first speaker; undefined for a talk without one. */
export const stopOf = ({ speakers }: Pick<EventSummary, 'speakers'>, talk: Talk): number | undefined => {
  const first = talk.speakers[0]?.slug
  const index = speakers.findIndex(({ slug }) => slug === first)
  return index < 0 ? undefined : index
}

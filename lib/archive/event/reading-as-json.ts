import type { EventRecord, Mention, Problem, Talk } from '@/lib/model'
import { type EventReading, eventSlugOf } from './read'
import { momentOf, statedTimes } from './time'

/**
 * A reading in the form that `npm run parse -- --json` prints: plain text instead of HTML, times as written.
 * What a broken file does not yield is null or empty; its problems say why.
 */
export const readingAsJson = (file: string, { record, data, body, problems }: EventReading) => ({
  slug: eventSlugOf(file, data?.slug),
  title: data?.title ?? null,
  start: record?.time.start.iso ?? null,
  end: record === undefined || data === undefined ? null : endOf(record, statedTimes(data, file).end?.written),
  allDay: record?.time.kind === 'all-day',
  location: data?.location ?? null,
  address: record?.place.kind === 'venue' ? record.place.address : {},
  tags: data?.tags ?? [],
  authors: data?.authors ?? [],
  links: record?.links ?? [],
  talks: (record?.talks ?? []).map(talkAsJson),
  speakers: (record?.speakers ?? []).map(({ name }) => name),
  /** Lines that might be talks, people or times and were left as prose. */
  doubts: body?.doubts ?? [],
  rest: (record?.body ?? body?.body ?? []).flatMap((block) => (block.kind === 'rest' ? [block.content.text] : [])),
  problems: problems.map(problemAsJson),
})

export type ReadingJson = ReturnType<typeof readingAsJson>

const endOf = ({ time }: EventRecord, written: string | undefined): string | null => {
  if (written === undefined) return null
  if (time.kind === 'timed') return time.end?.iso ?? null
  const end = momentOf(written, time.zone)
  return end === undefined || end.date < time.first ? null : end.iso
}

const talkAsJson = ({ slug, title, kind, speakers, abstract, takeaways, video, deck, line, ...facts }: Talk) => ({
  slug,
  title,
  kind,
  speakers: speakers.map(speakerAsJson),
  ...(abstract === undefined ? {} : { abstract: abstract.text }),
  ...(takeaways === undefined ? {} : { takeaways: takeaways.text }),
  ...(video === undefined ? {} : { video }),
  ...(deck === undefined ? {} : { slides: deck.url }),
  ...(facts.start && { start: facts.start.iso }),
  ...(facts.end && { end: facts.end.iso }),
  ...(facts.room !== undefined && { room: facts.room }),
  ...(facts.track !== undefined && { track: facts.track }),
  ...(facts.level !== undefined && { level: facts.level }),
  ...(facts.language !== undefined && { language: facts.language }),
  ...(facts.tags !== undefined && { tags: facts.tags }),
  ...(facts.isEvent && { isEvent: true as const }),
  line,
})

const speakerAsJson = ({ name, alias, role, bio }: Mention) => ({
  name,
  ...(alias === undefined ? {} : { alias }),
  ...(role === undefined ? {} : { role }),
  ...(bio === undefined ? {} : { bio: bio.text }),
})

const problemAsJson = ({ line, column, field, level, message, hint }: Problem) => ({
  line,
  column,
  field,
  level,
  message,
  hint,
})

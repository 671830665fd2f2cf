import { say } from '@/config/language'
import { site } from '@/config/site'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import type { ReadEvent } from '../calendar/read-event'
import type { EventFacts, TalkFacts } from '../event-facts'
import { markdownOf } from '../plain-to-markdown'
import { offsetAt } from '../zone-offset'
import { isEvent, isThing, list, type Thing } from './find-events'
import { placeOf } from './place-of'
import { namesIn, prose, termOf, text, thingIn, webAddress } from './values'

/** Up to this many characters a description is a summary. */
const SHORT = 120

/**
 * Reads one schema.org Event.
 * @param base address of the page, for addresses relative to it
 */
export const readThing = (event: Thing, base: string | undefined): ReadEvent => {
  const title = text(event.name)
  const start = momentOf(event.startDate)
  const name = title ?? webAddress(event.url, base) ?? 'Event'
  if (title === undefined || start === undefined)
    return { name, facts: undefined, remarks: [say('It has no name or no startDate.', '没有 name 或 startDate。')] }
  const guessed = start.guessed
    ? [say('Its times name no offset; the site’s zone was taken.', '时间没有写时差，按网站的时区理解。')]
    : []
  const image =
    event.image === undefined
      ? []
      : [say('Its picture was not fetched; put it beside the page.', '没有下载图片；请把图片放在页面旁边。')]
  return { name, facts: factsOf(event, title, start, base), remarks: [...guessed, ...image] }
}

type Moment = { readonly written: string; readonly isDay: boolean; readonly guessed?: true }

const factsOf = (event: Thing, title: string, start: Moment, base: string | undefined): EventFacts => {
  const { onlineUrl, ...place } = placeOf(event)
  const url = webAddress(event.url, base) ?? onlineUrl
  const talks = list(event.subEvent).flatMap((talk) =>
    isThing(talk) && isEvent(talk) ? (talkOf(talk, base) ?? []) : [],
  )
  const description = prose(event.description)
  const isShort = description !== undefined && description.length <= SHORT && !description.includes('\n')
  const language = text(thingIn(event.inLanguage)?.alternateName ?? event.inLanguage)
  return {
    title,
    start: start.written,
    ...endOf(event.endDate, start),
    allDay: start.isDay,
    ...(url === undefined ? {} : { url }),
    ...place,
    ...statusOf(event),
    speakers: [
      ...new Set([
        ...namesIn(event.performer),
        ...namesIn(event.performers),
        ...talks.flatMap(({ speakers }) => speakers),
      ]),
    ],
    tags: list(event.keywords)
      .flatMap((words) => (text(words) ?? '').split(/[,，、]/))
      .flatMap((word) => word.trim() || []),
    ...(language === undefined ? {} : { language }),
    ...(description === undefined
      ? {}
      : isShort
        ? { summary: text(description) ?? '' }
        : { body: markdownOf(description) }),
    talks,
  }
}

const talkOf = (talk: Thing, base: string | undefined): TalkFacts | undefined => {
  const title = text(talk.name)
  if (title === undefined) return undefined
  const [start, end] = [momentOf(talk.startDate), momentOf(talk.endDate)]
  const abstract = prose(talk.description)
  const recording = thingIn(talk.recordedIn)
  const video = webAddress(recording?.url ?? recording?.contentUrl ?? recording?.embedUrl, base)
  return {
    title,
    speakers: namesIn(talk.performer),
    ...(abstract === undefined ? {} : { abstract: markdownOf(abstract) }),
    ...(start === undefined || start.isDay ? {} : { start: start.written }),
    ...(end === undefined || end.isDay ? {} : { end: end.written }),
    ...(video === undefined ? {} : { video }),
  }
}

/** ISO 8601 as schema.org asks for it; a time without an offset is the site's. */
const momentOf = (value: unknown): Moment | undefined => {
  const written = text(value)
  if (written === undefined) return undefined
  const parsed = parseWallTime(written)
  if (parsed.kind === 'day') return { written: parsed.date, isDay: true }
  if (parsed.kind === 'moment') return { written: parsed.time.iso, isDay: false }
  const local = parseWallTime(`${written}Z`)
  if (local.kind !== 'moment') return undefined
  const wall = local.time.iso.slice(0, 19)
  return { written: `${wall}${offsetAt(site.timeZone, wall)}`, isDay: false, guessed: true }
}

const endOf = (value: unknown, start: Moment): { readonly end?: string } => {
  const end = momentOf(value)
  if (end === undefined || (end.isDay && !start.isDay)) return {}
  const written = start.isDay ? end.written.slice(0, 10) : end.written
  return Date.parse(written) <= Date.parse(start.written) ? {} : { end: written }
}

const STATUSES: Readonly<Record<string, NonNullable<EventFacts['status']>>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
}

const statusOf = (event: Thing): Pick<EventFacts, 'status' | 'previousStart'> => {
  const status = STATUSES[termOf(event.eventStatus)]
  const previous = momentOf(event.previousStartDate)
  return {
    ...(status === undefined ? {} : { status }),
    ...(status === 'rescheduled' && previous !== undefined ? { previousStart: previous.written } : {}),
  }
}

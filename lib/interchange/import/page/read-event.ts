import { say } from '@/config/language'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import { zoneNamed } from '@/lib/archive/event/zone'
import type { ReadEvent } from '../calendar/read-event'
import type { EventFacts, PersonFacts, TalkFacts } from '../event-facts'
import { ZONELESS } from '../export-values'
import { offsetAt, zonedMoment } from '../moments'
import { markdownOf } from '../plain-to-markdown'
import { isEvent, isThing, list, type Thing } from './find-events'
import { placeOf } from './place-of'
import { namesIn, prose, termOf, text, thingIn, webAddress } from './values'

/** Up to this many characters a description is a summary. */
const SHORT = 120

/**
 * Reads one schema.org Event.
 * @param base address of the page, for addresses relative to it
 * @param told zone of times that name no offset, where somebody has told it
 */
export const readThing = (event: Thing, base: string | undefined, told?: string): ReadEvent => {
  const own = text(event.scheduleTimezone)
  const zone = (own === undefined ? undefined : zoneNamed(own)) ?? told
  const title = text(event.name)
  const start = momentOf(event.startDate, zone)
  const name = title ?? webAddress(event.url, base) ?? 'Event'
  if (title === undefined || start === undefined)
    return { name, facts: undefined, remarks: [say('It has no name or no startDate.', '没有 name 或 startDate。')] }
  const image =
    event.image === undefined
      ? []
      : [say('Its picture was not fetched; put it beside the page.', '没有下载图片；请把图片放在页面旁边。')]
  return {
    name,
    facts: factsOf(event, title, start, base, zone),
    remarks: [...(start.zoneless ? [ZONELESS] : []), ...image],
  }
}

type Moment = { readonly written: string; readonly isDay: boolean; readonly zoneless?: boolean }

const factsOf = (
  event: Thing,
  title: string,
  start: Moment,
  base: string | undefined,
  zone: string | undefined,
): EventFacts => {
  const { onlineUrl, ...place } = placeOf(event)
  const offers = list(event.offers).filter(isThing)
  // where one signs up is what visitors look for; the page of the event is the next best
  const url =
    offers.map((offer) => webAddress(offer.url, base)).find((one) => one !== undefined) ??
    webAddress(event.url, base) ??
    onlineUrl
  const talks = list(event.subEvent).flatMap((talk) =>
    isThing(talk) && isEvent(talk) ? (talkOf(talk, base, zone) ?? []) : [],
  )
  const description = prose(event.description)
  const isShort = description !== undefined && description.length <= SHORT && !/\n|<\w/.test(description)
  const language = text(thingIn(event.inLanguage)?.alternateName ?? event.inLanguage)
  return {
    title,
    start: start.written,
    ...endOf(event.endDate, start, zone),
    allDay: start.isDay,
    ...(url === undefined ? {} : { url }),
    ...place,
    ...statusOf(event, zone),
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
    ...(onlineUrl === undefined || onlineUrl === url
      ? {}
      : { links: [{ name: say('Online', '线上'), url: onlineUrl }] }),
    ...peopleOf([...list(event.performer), ...list(event.performers)], base),
    ...hostsOf(event, offers),
    ...zoneFact(zoneAt(zone, start)),
  }
}

/** What is told of those who perform, beside their names. */
const peopleOf = (performers: readonly unknown[], base: string | undefined): Pick<EventFacts, 'people'> => {
  const people = performers.filter(isThing).flatMap((one): readonly PersonFacts[] => {
    const name = text(one.name)
    if (name === undefined) return []
    const company = text(thingIn(one.worksFor ?? one.affiliation)?.name ?? one.worksFor ?? one.affiliation)
    const role = [text(one.jobTitle), company].filter((part) => part !== undefined).join(', ')
    const bio = prose(one.description)
    const links = [...list(one.url), ...list(one.sameAs)].flatMap((address) => webAddress(address, base) ?? [])
    return [
      {
        name,
        ...(role === '' ? {} : { role }),
        ...(bio === undefined ? {} : { bio: markdownOf(bio) }),
        links: [...new Set(links)].map((url) => ({ name: new URL(url).hostname.replace(/^www\./, ''), url })),
      },
    ]
  })
  return people.length === 0 ? {} : { people }
}

/** The zone, unless its clocks show another offset than the one that is written. */
const zoneAt = (zone: string | undefined, { written, isDay }: Moment): string | undefined => {
  const offset = /[+-]\d{2}:\d{2}$/.exec(written)?.[0]
  if (zone === undefined || isDay || offset === undefined) return zone
  return offsetAt(zone, written.slice(0, 19)) === offset ? zone : undefined
}

const zoneFact = (zone: string | undefined): Pick<EventFacts, 'zone'> => (zone === undefined ? {} : { zone })

/** Who makes the event, who pays for it, how many may come, and what it costs. */
const hostsOf = (
  event: Thing,
  offers: readonly Thing[],
): Pick<EventFacts, 'organizers' | 'partners' | 'price' | 'capacity'> => {
  const organizers = namesIn(event.organizer)
  const partners = [...namesIn(event.sponsor), ...namesIn(event.funder)]
  const capacity = text(event.maximumAttendeeCapacity) ?? text(event.maximumPhysicalAttendeeCapacity)
  const prices = offers.flatMap((offer) => priceOf(offer) ?? [])
  return {
    ...(organizers.length === 0 ? {} : { organizers }),
    ...(partners.length === 0 ? {} : { partners }),
    ...(prices.length === 0 ? {} : { price: [...new Set(prices)].join(', ') }),
    ...(capacity === undefined ? {} : { capacity }),
  }
}

/** `12 EUR`, or `12 EUR (Early bird)` where the offer has a name. */
const priceOf = (offer: Thing): string | undefined => {
  const [price, low, high] = [text(offer.price), text(offer.lowPrice), text(offer.highPrice)]
  const amount = price ?? (low === undefined || high === undefined || low === high ? low : `${low}–${high}`)
  if (amount === undefined) return undefined
  const [currency, name] = [text(offer.priceCurrency)?.toUpperCase(), text(offer.name)]
  return [amount, currency, name === undefined ? undefined : `(${name})`].filter(Boolean).join(' ')
}

const talkOf = (talk: Thing, base: string | undefined, zone: string | undefined): TalkFacts | undefined => {
  const title = text(talk.name)
  if (title === undefined) return undefined
  const [start, end] = [momentOf(talk.startDate, zone), momentOf(talk.endDate, zone)]
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

/** ISO 8601 as schema.org asks for it; the wall clock of a time stays as it is written. */
const momentOf = (value: unknown, zone: string | undefined): Moment | undefined => {
  const written = text(value)
  if (written === undefined) return undefined
  const parsed = parseWallTime(written)
  if (parsed.kind === 'moment') return { written: parsed.time.iso, isDay: false }
  return zonedMoment(written, zone)
}

const endOf = (value: unknown, start: Moment, zone: string | undefined): { readonly end?: string } => {
  const end = momentOf(value, zone)
  if (end === undefined || (end.isDay && !start.isDay)) return {}
  const written = start.isDay ? end.written.slice(0, 10) : end.written
  return written <= start.written && Date.parse(written) <= Date.parse(start.written) ? {} : { end: written }
}

const STATUSES: Readonly<Record<string, NonNullable<EventFacts['status']>>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
}

const statusOf = (event: Thing, zone: string | undefined): Pick<EventFacts, 'status' | 'previousStart'> => {
  const status = STATUSES[termOf(event.eventStatus)]
  const previous = momentOf(event.previousStartDate, zone)
  return {
    ...(status === undefined ? {} : { status }),
    ...(status === 'rescheduled' && previous !== undefined ? { previousStart: previous.written } : {}),
  }
}

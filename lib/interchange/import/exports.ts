import { say } from '@/config/language'
import { talksOf } from '@/lib/archive/event/foreign-lists'
import { dayIn, timesIn } from '@/lib/archive/event/word-dates'
import { severalNames } from '@/lib/programme'
import { addressOfPicture } from './archive/event-page'
import { isRecord } from './archive/matter'
import type { ReadEvent } from './calendar/read-event'
import type { EventFacts, TalkFacts } from './event-facts'
import {
  type ExportOptions,
  epochOf,
  type Fields,
  isoMinutes,
  later,
  parseData,
  pick,
  plainText,
  webAddress,
  ZONELESS,
} from './export-values'
import { meaningOf } from './fields'
import { zonedMoment } from './moments'
import { markdownOf } from './plain-to-markdown'
import { scheduleOf } from './schedules'

/**
 * Reads the events of a table (CSV) or of data (JSON, YAML, TOML): exports of Meetup, Luma, Eventbrite and 活动行, lists
 * that templates were fed with, and the schedules of pretalx and Sessionize, which are one event with its talks.
 * Columns go by what their names mean, in whatever order and language.
 * @returns undefined where the text holds no list of events
 */
export const readExport = (text: string, path: string, options: ExportOptions): readonly ReadEvent[] | undefined => {
  const data = parseData(text, path)
  if (data === undefined) return undefined
  const schedule = scheduleOf(data, options)
  if (schedule !== undefined) return [schedule]
  const records = recordsIn(data, options.fields ?? {})
  return records.length === 0 ? undefined : records.map((record) => readRecord(record, options))
}

/** The first list of things with a title and a start, wherever a service puts it: bare, in `entries`, in `edges`. */
const recordsIn = (
  data: unknown,
  fields: Readonly<Record<string, string>>,
  depth = 0,
  zone?: string,
): readonly Fields[] => {
  if (depth > 8) return []
  if (Array.isArray(data)) {
    // the zone of a group is that of its events
    const items = data
      .filter(isRecord)
      .map(unwrapped)
      .map((item) => (zone === undefined || item.timezone !== undefined ? item : { ...item, timezone: zone }))
    const events = items.filter((item) => isEventLike(item, fields))
    return events.length > 0 ? items : []
  }
  if (!isRecord(data)) return []
  if (depth === 0 && isEventLike(unwrapped(data), fields)) return [unwrapped(data)]
  const own = plainText(data.timezone ?? data.time_zone) ?? zone
  const inner = Object.values(data).map((value) => recordsIn(value, fields, depth + 1, own))
  const found = inner.filter((records) => records.length > 0)
  if (found.length > 0) return found.flat()
  // a list written as a group, its keys the names of its items
  const items = Object.entries(data).filter((pair): pair is [string, Fields] => isRecord(pair[1]))
  const named = items.map(([key, item]) => ({ slug: key, ...item }))
  return named.filter((item) => isEventLike(item, fields)).length > 0 ? named : []
}

/** `{ "event": … }`, `{ "node": … }`: the thing itself. */
const unwrapped = (item: Fields): Fields => {
  const inner = [item.node, item.event, item.attributes].find(isRecord)
  return inner === undefined
    ? item
    : { ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== inner)), ...inner }
}

const isEventLike = (item: Fields, fields: Readonly<Record<string, string>>): boolean => {
  const meanings = new Set(Object.keys(item).map((key) => fields[key] ?? meaningOf(key)))
  return (meanings.has('title') || subjectOf(item) !== undefined) && meanings.has('event_start')
}

/** What an event is about stands for its title where it has none. */
const subjectOf = ({ talk, topic, subject }: Fields): string | undefined =>
  [talk, topic, subject].find((one): one is string => typeof one === 'string' && one.trim() !== '')?.trim()

/** Talks that an entry lists: groups with a title each, by the names that themes have for their fields. */
const talksIn = (value: unknown): readonly TalkFacts[] | undefined => {
  const talks: unknown = talksOf('talks', value)
  if (!Array.isArray(talks) || talks.length === 0 || !talks.every(isRecord)) return undefined
  const read = talks.map((talk): TalkFacts => {
    const { title, kind, speakers, abstract, video, slides } = talk
    return {
      title: plainText(title) ?? '',
      speakers: namesIn(speakers, (text) => severalNames(text) ?? [text]),
      ...pick(plainText(abstract), 'abstract'),
      ...pick(webAddress(video), 'video'),
      ...pick(webAddress(slides), 'slides'),
      ...(kind === 'break' ? { kind } : {}),
    }
  })
  return read.every(({ title }) => title !== '') ? read : undefined
}

const TALKS = /^(?:talks|sessions|presentations|lightning_?talks|programme?|agenda|schedule)$/i

const SERVICE_KEYS =
  /^(?:id|api_?id|uuid|slug|created.*|updated.*|changed|waitlist.*|yes_rsvp.*|.*_count|count|visibility|series_id|calendar.*|__typename|resource_uri|locale|currency|logo_id|user.*|shortUrl|cursor|type|sku|序号|编号|id号)$/i

/** One place in a list is the place; a fee with its currency, a picture in several sizes and `PHYSICAL` are one value. */
const withPlainValues = (record: Fields): Fields =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]): readonly [string, unknown] => {
      const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined
      if (isRecord(only) && isPlaceGroup(key, only)) return [key, only]
      if (/^(?:fee|fee_?settings)$/i.test(key) && isRecord(value) && value.amount !== undefined)
        return ['price', [plainText(value.amount), plainText(value.currency)].filter(Boolean).join(' ')]
      if (/photo|image|cover|picture/i.test(key) && isRecord(value))
        return [
          'image',
          webAddress([
            value.highResUrl,
            value.highres_link,
            value.standardUrl,
            value.photo_link,
            value.source,
            value.url,
            value.src,
          ]) ?? value,
        ]
      if (/^event_?type$/i.test(key) && /^(?:physical|online|hybrid)$/i.test(plainText(value) ?? ''))
        return /physical/i.test(plainText(value) ?? '')
          ? [key, undefined]
          : [/hybrid/i.test(plainText(value) ?? '') ? 'hybrid' : 'online', true]
      return [key, value]
    }),
  )

const readRecord = (whole: Fields, options: ExportOptions): ReadEvent => {
  const record = withPlainValues(whole)
  const fields: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  const given = new Map<string, readonly unknown[]>()
  const put = (key: string, value: unknown): void => {
    if (isEmpty(value)) return
    const meaning = options.fields?.[key] ?? meaningOf(key)
    if (meaning !== undefined && meaning !== '' && isOf(meaning, value)) {
      // of two columns that mean the same the first is taken; the hours of a day may have one of their own
      if (fields[meaning] !== undefined && meaning !== 'event_start' && fields[meaning] !== value) rest[key] = value
      fields[meaning] ??= value
      given.set(meaning, [...(given.get(meaning) ?? []), value])
    } else if (!SERVICE_KEYS.test(key)) rest[key] = value
  }
  for (const [key, value] of Object.entries(record)) if (!isPlaceGroup(key, value)) put(key, value)
  for (const [key, value] of Object.entries(record))
    if (isPlaceGroup(key, value))
      for (const [part, inner] of placeParts(value))
        if (fields[part] === undefined || part === 'venue') fields[part] = inner
  const listed = Object.keys(rest).find((key) => TALKS.test(key) && talksIn(rest[key]) !== undefined)
  const talks = listed === undefined ? undefined : talksIn(rest[listed])
  if (listed !== undefined) delete rest[listed]
  const title = plainText(fields.title) ?? subjectOf(record)
  for (const key of ['talk', 'topic', 'subject'])
    if (fields.title === undefined && rest[key] === title) delete rest[key]
  const starts = given.get('event_start') ?? []
  // a day and an hour may stand in columns of their own, in any order
  fields.event_start = starts.find(tellsDay) ?? fields.event_start
  const clocks = [...starts, record.time].filter((value) => value !== fields.event_start)
  const start = momentIn(record, fields.event_start, ['local_date', 'local_time'], options, clocks)
  const name = title ?? plainText(record.id) ?? 'event'
  if (title === undefined || start === undefined)
    return { name, facts: undefined, remarks: [withoutStart(title, fields.event_start)] }
  const cells = [fields.event_start, ...clocks]
  const own = factsOf(record, fields, title, start, options, cells)
  const facts =
    talks === undefined
      ? own
      : { ...own, talks, speakers: [...new Set([...own.speakers, ...talks.flatMap(({ speakers }) => speakers)])] }
  if (facts.end !== undefined && isClockAlone(rest.time)) delete rest.time
  if (yes(rest.hybrid)) delete rest.hybrid
  if (facts.end !== undefined && rest.duration !== undefined) delete rest.duration
  const hours = cells.flatMap((value) => plainText(value) ?? []).find((text) => HOURS.test(text))
  const end = plainText(isRecord(fields.event_end) ? fields.event_end.local : fields.event_end)
  const isOneDay = start.isDay && end !== undefined && zonedMoment(end, undefined)?.written === start.written
  const lost = [
    ...(start.isDay && hours !== undefined ? [hours] : []),
    ...(end === undefined || facts.end !== undefined || isOneDay ? [] : [end]),
  ]
  return {
    name,
    facts: Object.keys(rest).length === 0 ? facts : { ...facts, rest },
    remarks: [...lost.map(notUnderstood), ...remarksOn(start, Object.keys(rest))],
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isEmpty))

/** Whether a value can be what its column is called: an address has to be one, or it is kept as it is. */
const isOf = (meaning: string, value: unknown): boolean =>
  !/^(?:event_url|url_video|url_slides)$/.test(meaning) || webAddress(value) !== undefined

/** Hours with nothing beside them, a zone for one. */
const isClockAlone = (value: unknown): boolean =>
  typeof value === 'string' && !/\p{L}/u.test(value.replace(/\b(?:[ap]\.?m\.?|to|uhr|h|bis|até|à|a)\b/giu, ''))

/** What tells of hours: it is never passed over in silence. */
const HOURS = /\d\s*[:：時点點时시]|\d\s*(?:[ap]\.?m\b|uhr|h\b|h\d)|^\d{1,2}\.\d{2}$/i

const notUnderstood = (words: string): string =>
  say(`Its time was not understood: “${words.slice(0, 60)}”.`, `没有看懂时间：“${words.slice(0, 60)}”。`)

const withoutStart = (title: string | undefined, start: unknown): string => {
  const words = plainText(start)
  if (title === undefined || words === undefined) return say('It has no title or no start.', '没有标题或开始时间。')
  return say(
    `Nobody can be sure which day “${words.slice(0, 60)}” is; write it like 2018-07-29.`,
    `无法确定“${words.slice(0, 60)}”是哪一天，请写成 2018-07-29 的样子。`,
  )
}

const tellsDay = (value: unknown): boolean =>
  epochOf(value) !== undefined ||
  isRecord(value) ||
  (typeof value === 'string' && (zonedMoment(value, undefined) ?? dayIn(value)) !== undefined)

const remarksOn = (start: Moment, rest: readonly string[]): readonly string[] => [
  ...(start.zoneless ? [ZONELESS] : []),
  ...(rest.length === 0
    ? []
    : [
        say(
          `Not understood, and kept in a comment below its text: ${rest.join(', ')}.`,
          `不认识的字段，放在正文之后的注释里：${rest.join('、')}。`,
        ),
      ]),
]

const isPlaceGroup = (key: string, value: unknown): value is Fields =>
  isRecord(value) && /venue|location|address|place|geo/i.test(key)

const placeParts = (group: Fields): readonly (readonly [string, unknown])[] => {
  const inner = isRecord(group.address) ? placeParts(group.address) : []
  return [
    ['venue', plainText(group.name ?? group.place ?? group.description)] as const,
    [
      'street',
      plainText(
        group.address_1 ??
          group.street ??
          (isRecord(group.address) ? undefined : group.address) ??
          group.full_address ??
          group.localized_address_display,
      ),
    ] as const,
    ['city', plainText(group.city)] as const,
    ['region', plainText(group.region ?? group.state)] as const,
    ['country', plainText(group.country ?? group.localized_country_name)] as const,
    ['latitude', group.lat ?? group.latitude] as const,
    ['longitude', group.lon ?? group.lng ?? group.longitude] as const,
    ...inner,
  ].filter(([, value]) => value !== undefined)
}

type Moment = { readonly written: string; readonly isDay: boolean; readonly zoneless: boolean; readonly zone?: string }

/** The hours in a cell; a cell that is `18.30` alone is one. */
const clocksIn = (value: unknown): ReturnType<typeof timesIn> =>
  timesIn((plainText(value) ?? '').replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2'))

const momentIn = (
  record: Fields,
  value: unknown,
  parts: readonly string[],
  options: ExportOptions,
  clocks: readonly unknown[] = [],
): Moment | undefined => {
  const zoneName =
    plainText(
      record.timezone ?? record.time_zone ?? record.timeZone ?? (isRecord(value) ? value.timezone : undefined),
    ) ?? options.zone
  const [localDay, localClock = ''] = parts.map((part) => plainText(record[part]))
  if (localDay !== undefined) return zonedMoment(`${localDay} ${localClock}`, zoneName)
  const epoch = epochOf(value)
  if (epoch !== undefined) return zonedMoment(new Date(epoch).toISOString(), zoneName)
  if (typeof value === 'number') return undefined
  const text = plainText(isRecord(value) ? (value.local ?? value.utc ?? value.dateTime ?? value.date) : value)
  if (text === undefined) return undefined
  const read = zonedMoment(text, zoneName)
  if (read?.isDay === false) return read
  const day = read?.written ?? dayIn(text)
  if (day === undefined || day.startsWith('--')) return undefined
  const clock = [text, ...clocks].map((one) => clocksIn(one).start).find((one) => one !== undefined)
  const offset = /\s(UTC|GMT|[+-]\d{4})$/i.exec(text)?.[1] ?? ''
  return zonedMoment(clock === undefined ? day : `${day} ${clock} ${offset}`, zoneName)
}

const yes = (value: unknown): boolean =>
  value === true || /^(?:true|yes|1|online|virtual|是|线上)$/i.test(plainText(value) ?? '')

const factsOf = (
  record: Fields,
  fields: Fields,
  title: string,
  start: Moment,
  options: ExportOptions,
  startCells: readonly unknown[],
): EventFacts => {
  const end = endOf(record, fields, start, options, startCells)
  const text = (name: string): string | undefined => plainText(fields[name])
  const place = text('venue')
  const [lat, lng] = [Number(fields.latitude ?? Number.NaN), Number(fields.longitude ?? Number.NaN)]
  const isOnline = yes(fields.online) || /^(?:online|线上|線上|webinar)/i.test(place ?? text('street') ?? '')
  const address = {
    ...(text('street') === undefined
      ? place === undefined || isOnline
        ? {}
        : { street: place }
      : { street: named(text('street') ?? '', place) }),
    ...pick(text('city'), 'city'),
    ...pick(text('region'), 'region'),
    ...pick(text('country'), 'country'),
    ...(Number.isFinite(lat + lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && (lat !== 0 || lng !== 0)
      ? { latitude: lat, longitude: lng }
      : {}),
  }
  const status = /cancel|取消/i.test(text('status') ?? '')
    ? ({ status: 'cancelled' } as const)
    : /postpon|延期/i.test(text('status') ?? '')
      ? ({ status: 'postponed' } as const)
      : {}
  const body = text('body')
  return {
    title,
    start: start.written,
    ...(end === undefined ? {} : { end }),
    allDay: start.isDay,
    ...(start.zone === undefined ? {} : { zone: start.zone }),
    ...pick(webAddress(fields.event_url), 'url'),
    ...(place === undefined || isOnline ? {} : { place }),
    ...(Object.keys(address).length === 0 || isOnline ? {} : { address }),
    online: isOnline,
    ...(yes(record.hybrid) && !isOnline ? { hybrid: true as const } : {}),
    ...status,
    speakers: namesIn(fields.speakers, (text) => severalNames(text) ?? [text]),
    tags: namesIn(fields.tags, (text) => text.split(/\s*[,;，；、|]\s*/).filter((part) => part !== '')),
    ...pick(text('summary')?.replace(/\s+/g, ' '), 'summary'),
    ...(body === undefined ? {} : { body: options.markdown === true ? body : markdownOf(body) }),
    talks: [],
    ...pick(webAddress(fields.url_video), 'video'),
    ...pick(webAddress(fields.url_slides), 'slides'),
    organizers: [fields.organizer].flat().flatMap((one) => plainText(one) ?? []),
    ...pick(text('price'), 'price'),
    ...pick(text('capacity'), 'capacity'),
    ...pick(addressOfPicture(fields.image), 'picture'),
    ...(isRecord(fields.image) ? pick(plainText(fields.image.alt ?? fields.image.caption), 'pictureAlt') : {}),
  }
}

const named = (street: string, place: string | undefined): string =>
  place === undefined || street.includes(place)
    ? street
    : /\p{Script=Han}/u.test(street)
      ? `${street} ${place}`
      : `${place}, ${street}`

/** @param partsOf what a text alone holds */
const namesIn = (value: unknown, partsOf: (text: string) => readonly string[]): readonly string[] =>
  [value].flat().flatMap((one: unknown): readonly string[] => {
    if (isRecord(one))
      return [plainText(one.name ?? one.full_name ?? one.fullName ?? one.title)].flatMap((name) => name ?? [])
    return typeof one === 'string' ? partsOf(one) : []
  })

/** A second day in a cell, with its hour: `2024-06-08 14:00 至 2024-06-09 17:00`. */
const SECOND = /\d{1,2}[:：]\d{2}.*?(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?\s+\d{1,2}[:：]\d{2})/
/** What machines write: a clock behind `T`, or one with seconds and an offset. */
const MACHINE = /\dT\d|:\d{2}:\d{2}.*[+-]\d/

/** Where the end has a column without a day, or stands behind the start in its cell. */
const spannedEnd = (end: unknown, start: Moment, startCells: readonly unknown[]): Moment | undefined => {
  if (start.isDay) return undefined
  const cells = startCells.flatMap((cell) => (typeof cell === 'string' && !MACHINE.test(cell) ? [cell] : []))
  const second = cells.flatMap((cell) => SECOND.exec(cell)?.[1] ?? [])[0]
  if (second !== undefined) return zonedMoment(second, start.zone)
  const clock = clocksIn(end).start ?? cells.flatMap((cell) => clocksIn(cell).end ?? [])[0]
  return clock === undefined
    ? undefined
    : zonedMoment(`${start.written.slice(0, 10)}T${clock}:00${start.written.slice(19)}`, start.zone)
}

const endOf = (
  record: Fields,
  fields: Fields,
  start: Moment,
  options: ExportOptions,
  startCells: readonly unknown[],
): string | undefined => {
  const minutes =
    typeof record.duration === 'number' ? record.duration / 60_000 : isoMinutes(plainText(record.duration))
  const end =
    momentIn(record, fields.event_end, [], options) ??
    spannedEnd(fields.event_end, start, startCells) ??
    (minutes === undefined || start.isDay ? undefined : zonedMoment(later(start.written, minutes), start.zone))
  if (end === undefined || end.isDay !== start.isDay || end.written <= start.written) return undefined
  return end.written
}

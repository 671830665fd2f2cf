import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { say } from '@/config/language'
import { dayIn } from '@/lib/archive/event/word-dates'
import { isRecord } from './archive/matter'
import type { ReadEvent } from './calendar/read-event'
import type { EventFacts, TalkFacts } from './event-facts'
import { meaningOf } from './fields'
import { zonedMoment } from './moments'
import { markdownOf } from './plain-to-markdown'

type Fields = Readonly<Record<string, unknown>>

export type ExportOptions = {
  /** Zone of times that name none, where the organizer has told it. */
  readonly zone?: string
  /** What columns mean, where their names do not tell: a field of this site, or `''` for none. */
  readonly fields?: Readonly<Record<string, string>>
  /** What to call the event of a schedule that does not name it. */
  readonly name: string
}

/** A table or a list of events as a service exports it. */
export type ExportReading = {
  readonly events: readonly ReadEvent[]
  /** Columns that nobody knows the meaning of, with a value of each. */
  readonly unknown: Readonly<Record<string, string>>
}

/**
 * Reads the events of a table (CSV) or of data (JSON, YAML, TOML): exports of Meetup, Luma, Eventbrite and 活动行, lists
 * that templates were fed with, and the schedules of pretalx and Sessionize, which are one event with its talks.
 * Columns go by what their names mean, in whatever order and language.
 * @returns undefined where the text holds no list of events
 */
export const readExport = (text: string, path: string, options: ExportOptions): ExportReading | undefined => {
  const data = parseData(text, path)
  if (data === undefined) return undefined
  const schedule = scheduleOf(data, options)
  if (schedule !== undefined) return { events: [schedule], unknown: {} }
  const records = recordsIn(data, options.fields ?? {})
  if (records.length === 0) return undefined
  const read = records.map((record) => readRecord(record, options))
  return { events: read.map(({ event }) => event), unknown: Object.assign({}, ...read.map(({ unknown }) => unknown)) }
}

/** The values of a table or of data, by the ending of its file; undefined where they cannot be read. */
export const parseData = (text: string, path: string): unknown =>
  /\.(?:csv|tsv)$/i.test(path) ? table(text) : parsed(text, path)

const table = (text: string): unknown => {
  try {
    return parseCsv(text, {
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch {
    return undefined
  }
}

const parsed = (text: string, path: string): unknown => {
  try {
    if (/\.toml$/i.test(path)) return parseToml(text)
    return /\.ya?ml$/i.test(path) ? parseYaml(text, { uniqueKeys: false }) : JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The first list of things with a title and a start, wherever a service puts it: bare, in `entries`, in `edges`. */
const recordsIn = (data: unknown, fields: Readonly<Record<string, string>>, depth = 0): readonly Fields[] => {
  if (depth > 8) return []
  if (Array.isArray(data)) {
    const items = data.filter(isRecord).map(unwrapped)
    const events = items.filter((item) => isEventLike(item, fields))
    return events.length > 0 ? items : []
  }
  if (!isRecord(data)) return []
  if (depth === 0 && isEventLike(unwrapped(data), fields)) return [unwrapped(data)]
  const inner = Object.values(data).map((value) => recordsIn(value, fields, depth + 1))
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
  return meanings.has('title') && meanings.has('event_start')
}

const plainText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return isRecord(value)
    ? plainText(value.text ?? value.html ?? value.name ?? value.title ?? value.url ?? value.local)
    : undefined
}

const SERVICE_KEYS =
  /^(?:id|api_?id|uuid|slug|created.*|updated.*|changed|waitlist.*|yes_rsvp.*|.*_count|count|visibility|series_id|calendar.*|__typename|resource_uri|locale|currency|logo_id|user.*|shortUrl|cursor|type|sku|序号|编号|id号)$/i

const readRecord = (
  record: Fields,
  options: ExportOptions,
): { readonly event: ReadEvent; readonly unknown: Readonly<Record<string, string>> } => {
  const fields: Record<string, unknown> = {}
  const unknown: Record<string, string> = {}
  const put = (key: string, value: unknown): void => {
    if (value === undefined || value === null || value === '') return
    const meaning = options.fields?.[key] ?? meaningOf(key)
    if (meaning !== undefined && meaning !== '') fields[meaning] ??= value
    else if (meaning === undefined && !SERVICE_KEYS.test(key)) unknown[key] = plainText(value)?.slice(0, 80) ?? ''
  }
  for (const [key, value] of Object.entries(record)) if (!isPlaceGroup(key, value)) put(key, value)
  for (const [key, value] of Object.entries(record))
    if (isPlaceGroup(key, value))
      for (const [part, inner] of placeParts(value))
        if (fields[part] === undefined || part === 'venue') fields[part] = inner
  const title = plainText(fields.title)
  const start = momentIn(record, fields.event_start, ['local_date', 'local_time'], options)
  const name = title ?? plainText(record.id) ?? 'event'
  if (title === undefined || start === undefined)
    return {
      event: { name, facts: undefined, remarks: [say('It has no title or no start.', '没有标题或开始时间。')] },
      unknown,
    }
  const event = { name, facts: factsOf(record, fields, title, start, options), remarks: remarksOn(start, unknown) }
  return { event, unknown }
}

const remarksOn = (start: Moment, unknown: Readonly<Record<string, string>>): readonly string[] => [
  ...(start.zoneless ? [ZONELESS] : []),
  ...(Object.keys(unknown).length === 0
    ? []
    : [
        say(
          `Not understood, and kept below its text: ${Object.keys(unknown).join(', ')}.`,
          `不认识的字段，放在正文之后：${Object.keys(unknown).join('、')}。`,
        ),
      ]),
]

export const ZONELESS = say(
  'Its times name no zone: the clock is kept as written, and read in the site’s zone. --zone tells another.',
  '时间没有写时区：保留原来的钟点，按网站的时区理解。可以用 --zone 指定。',
)

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

const momentIn = (
  record: Fields,
  value: unknown,
  parts: readonly string[],
  options: ExportOptions,
): Moment | undefined => {
  const zoneName =
    plainText(
      record.timezone ?? record.time_zone ?? record.timeZone ?? (isRecord(value) ? value.timezone : undefined),
    ) ?? options.zone
  const [day, clock] = parts.map((part) => plainText(record[part]))
  if (day !== undefined) return zonedMoment(`${day}${clock === undefined ? '' : ` ${clock}`}`, zoneName)
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{12,13}$/.test(value)))
    return zonedMoment(new Date(Number(value)).toISOString(), zoneName)
  const text = plainText(isRecord(value) ? (value.local ?? value.utc ?? value.dateTime ?? value.date) : value)
  if (text === undefined) return undefined
  const clockField = ['start_time', 'time', 'startTime', '时间', '開始時間', '开始时间']
    .map((key) => plainText(record[key]))
    .find((one) => one !== undefined && /^\d{1,2}[:：]\d{2}/.test(one))
  const read = zonedMoment(text, zoneName)
  if (read?.isDay && clockField !== undefined)
    return zonedMoment(`${read.written} ${clockField.replace('：', ':').slice(0, 5)}`, zoneName)
  if (read !== undefined) return read
  const named = dayIn(text)
  return named === undefined || named.startsWith('--') ? undefined : zonedMoment(named, zoneName)
}

const yes = (value: unknown): boolean =>
  value === true || /^(?:true|yes|1|online|virtual|是|线上)$/i.test(plainText(value) ?? '')

const factsOf = (record: Fields, fields: Fields, title: string, start: Moment, options: ExportOptions): EventFacts => {
  const end = endOf(record, fields, start, options)
  const text = (name: string): string | undefined => plainText(fields[name])
  const place = text('venue')
  const [lat, lng] = [Number(fields.latitude ?? Number.NaN), Number(fields.longitude ?? Number.NaN)]
  const isOnline = yes(fields.online) || /^(?:online|线上|線上|webinar)/i.test(place ?? '')
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
    ...status,
    speakers: namesOf(fields.speakers),
    tags: namesOf(fields.tags),
    ...pick(text('summary')?.replace(/\s+/g, ' '), 'summary'),
    ...(body === undefined ? {} : { body: markdownOf(body) }),
    talks: [],
    ...pick(webAddress(fields.url_video), 'video'),
    ...pick(webAddress(fields.url_slides), 'slides'),
    ...pick(namesOf(fields.organizer).join(', ') || undefined, 'organizer'),
    ...pick(text('price'), 'price'),
    ...pick(text('capacity'), 'capacity'),
  }
}

const pick = <K extends string>(value: string | undefined, key: K): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string }

const named = (street: string, place: string | undefined): string =>
  place === undefined || street.includes(place)
    ? street
    : /\p{Script=Han}/u.test(street)
      ? `${street} ${place}`
      : `${place}, ${street}`

const webAddress = (value: unknown): string | undefined => {
  const text = plainText(value)
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
}

const namesOf = (value: unknown): readonly string[] =>
  [value].flat().flatMap((one: unknown): readonly string[] => {
    if (isRecord(one))
      return [plainText(one.name ?? one.full_name ?? one.fullName ?? one.title)].flatMap((name) => name ?? [])
    return typeof one === 'string' ? one.split(/\s*[,;，；、|]\s*/).filter((part) => part !== '') : []
  })

const endOf = (record: Fields, fields: Fields, start: Moment, options: ExportOptions): string | undefined => {
  const minutes =
    typeof record.duration === 'number' ? record.duration / 60_000 : isoMinutes(plainText(record.duration))
  const end =
    momentIn(record, fields.event_end, [], options) ??
    (minutes === undefined || start.isDay ? undefined : zonedMoment(later(start.written, minutes), start.zone))
  if (end === undefined || end.isDay !== start.isDay || end.written <= start.written) return undefined
  return end.written
}

const isoMinutes = (text: string | undefined): number | undefined => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(text ?? '') ?? []
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text ?? '')
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  return Number(hours) + Number(minutes) === 0 ? undefined : Number(hours) * 60 + Number(minutes)
}

/** A wall time so many minutes later, with the same offset. */
const later = (written: string, minutes: number): string => {
  const [, wall = '', offset = ''] = /^(.{19})(.*)$/.exec(written) ?? []
  return `${new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 19)}${offset}`
}

/** A schedule: one event, and what happens in its rooms. */
const scheduleOf = (data: unknown, options: ExportOptions): ReadEvent | undefined => {
  const conference =
    isRecord(data) && isRecord(data.schedule) && isRecord(data.schedule.conference)
      ? data.schedule.conference
      : undefined
  if (conference !== undefined) return pretalx(conference, options)
  if (isRecord(data) && Array.isArray(data.sessions) && (Array.isArray(data.speakers) || Array.isArray(data.rooms)))
    return sessionize(data, options)
  if (
    Array.isArray(data) &&
    data.length > 0 &&
    data.every((day) => isRecord(day) && (Array.isArray(day.rooms) || Array.isArray(day.sessions)))
  ) {
    const rooms = data.flatMap((day: Fields) => (Array.isArray(day.rooms) ? day.rooms : [day])).filter(isRecord)
    return sessionize(
      { sessions: rooms.flatMap((room) => (Array.isArray(room.sessions) ? room.sessions : [])) },
      options,
    )
  }
  return undefined
}

const pretalx = (conference: Fields, options: ExportOptions): ReadEvent => {
  const zone = plainText(conference.time_zone_name) ?? options.zone
  const days = Array.isArray(conference.days) ? conference.days.filter(isRecord) : []
  const talks = days.flatMap((day) =>
    Object.entries(isRecord(day.rooms) ? day.rooms : {}).flatMap(([room, items]) =>
      (Array.isArray(items) ? items.filter(isRecord) : []).map((item): TalkFacts & { readonly room?: string } => {
        const start = plainText(item.date)
        const from = start === undefined ? undefined : zonedMoment(start, zone)
        const minutes = isoMinutes(plainText(item.duration))
        const until = from === undefined || minutes === undefined ? undefined : later(from.written, minutes)
        const video = webAddress(item.recording ?? item.video_download_url)
        const abstract = [plainText(item.abstract), plainText(item.description)]
          .filter((part) => part !== undefined)
          .join('\n\n')
        return {
          title: plainText(item.title) ?? '',
          speakers: (Array.isArray(item.persons) ? item.persons.filter(isRecord) : []).flatMap(
            (person) => plainText(person.public_name ?? person.name ?? person.full_public_name) ?? [],
          ),
          ...(abstract === '' ? {} : { abstract }),
          ...(from === undefined ? {} : { start: from.written }),
          ...(until === undefined ? {} : { end: until }),
          ...(video === undefined ? {} : { video }),
          ...pick(room, 'room'),
          ...pick(plainText(item.track), 'track'),
        }
      }),
    ),
  )
  const [first, last] = [plainText(conference.start), plainText(conference.end)]
  return scheduleEvent(
    plainText(conference.title) ?? options.name,
    talks,
    first,
    last,
    zone,
    webAddress(conference.url),
  )
}

const sessionize = (data: Fields, options: ExportOptions): ReadEvent => {
  const list = (name: string): readonly Fields[] => (Array.isArray(data[name]) ? data[name].filter(isRecord) : [])
  const speakers = new Map(list('speakers').map((one) => [String(one.id), plainText(one.fullName) ?? '']))
  const rooms = new Map(list('rooms').map((one) => [String(one.id), plainText(one.name)]))
  const talks = list('sessions').map((item) => {
    const [start, end] = [item.startsAt, item.endsAt].map((value) => {
      const text = plainText(value)
      return text === undefined ? undefined : zonedMoment(text, options.zone)?.written
    })
    const people = (Array.isArray(item.speakers) ? item.speakers : []).map((one: unknown) =>
      isRecord(one) ? plainText(one.name ?? one.fullName) : speakers.get(String(one)),
    )
    const abstract = plainText(item.description)
    return {
      title: plainText(item.title) ?? '',
      speakers: people.flatMap((name) => name ?? []),
      ...(abstract === undefined ? {} : { abstract }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...pick(webAddress(item.recordingUrl), 'video'),
      ...pick(rooms.get(String(item.roomId)) ?? plainText(item.room), 'room'),
      ...(item.isServiceSession === true ? { kind: 'break' as const } : {}),
    }
  })
  return scheduleEvent(options.name, talks, undefined, undefined, options.zone, undefined)
}

const scheduleEvent = (
  title: string,
  listed: readonly TalkFacts[],
  first: string | undefined,
  last: string | undefined,
  zone: string | undefined,
  url: string | undefined,
): ReadEvent => {
  const talks = listed
    .filter((talk) => talk.title !== '')
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
  const times = talks.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()).sort()
  const begin = times[0] ?? first
  const end = times.at(-1) ?? last
  if (begin === undefined)
    return { name: title, facts: undefined, remarks: [say('No talk of it has a time.', '没有一场演讲写了时间。')] }
  const isDay = begin.length === 10
  return {
    name: title,
    facts: {
      title,
      start: begin,
      ...(end === undefined || end <= begin ? {} : { end }),
      allDay: isDay,
      ...(zone === undefined ? {} : { zone }),
      ...(url === undefined ? {} : { url }),
      online: false,
      speakers: [...new Set(talks.flatMap(({ speakers }) => speakers))],
      tags: [],
      talks,
    },
    remarks: zone === undefined && !isDay && !/(?:Z|[+-]\d\d:\d\d)$/.test(begin) ? [ZONELESS] : [],
  }
}

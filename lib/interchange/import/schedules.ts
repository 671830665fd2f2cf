import { say } from '@/config/language'
import { isRecord } from './archive/matter'
import type { ReadEvent } from './calendar/read-event'
import type { TalkFacts } from './event-facts'
import {
  type ExportOptions,
  type Fields,
  isoMinutes,
  later,
  pick,
  plainText,
  webAddress,
  ZONELESS,
} from './export-values'
import { zonedMoment } from './moments'

/** A schedule of pretalx or Sessionize: one event, and what happens in its rooms. Undefined where the data is none. */
export const scheduleOf = (data: unknown, options: ExportOptions): ReadEvent | undefined => {
  const conference =
    isRecord(data) && isRecord(data.schedule) && isRecord(data.schedule.conference)
      ? data.schedule.conference
      : undefined
  if (conference !== undefined) return pretalx(conference, options)
  const submissions = isRecord(data) && Array.isArray(data.results) ? data.results.filter(isRecord) : []
  if (
    submissions.some((one) => one.title !== undefined && (one.slot !== undefined || one.submission_type !== undefined))
  )
    return submitted(submissions, options)
  if (isRecord(data) && Array.isArray(data.talks) && Array.isArray(data.speakers) && Array.isArray(data.rooms))
    return sessionize(widget(data), { ...options, ...zoneIn(data) })
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

const zoneIn = ({ timezone }: Fields): Pick<ExportOptions, 'zone'> => {
  const zone = plainText(timezone)
  return zone === undefined ? {} : { zone }
}

/** What pretalx gives its own schedule to show, in the names of Sessionize. */
const widget = ({ talks, speakers, rooms }: Fields): Fields => ({
  sessions: [talks]
    .flat()
    .filter(isRecord)
    .map((talk) => ({
      title: talk.title,
      description: talk.abstract,
      startsAt: talk.start,
      endsAt: talk.end,
      roomId: talk.room,
      speakers: talk.speakers,
      isServiceSession: talk.code === undefined || talk.code === null,
    })),
  speakers: [speakers]
    .flat()
    .filter(isRecord)
    .map((one) => ({ id: one.code, fullName: one.name })),
  rooms,
})

/** Submissions or talks as the API of pretalx lists them (`/api/events/…/submissions/`): those that take place. */
const submitted = (results: readonly Fields[], options: ExportOptions): ReadEvent => {
  const isHeld = ({ state }: Fields): boolean => state === undefined || /^(?:accepted|confirmed)$/.test(String(state))
  const talks = results.filter(isHeld).map((item): TalkFacts => {
    const slots = [item.slot, item.slots].flat().filter(isRecord)
    const [start, end] = ['start', 'end'].map((key) => {
      const text = plainText(slots[0]?.[key])
      return text === undefined ? undefined : zonedMoment(text, options.zone)?.written
    })
    const abstract = [plainText(item.abstract), plainText(item.description)].filter((part) => part !== undefined)
    return {
      title: plainText(item.title) ?? '',
      // without ?expand=speakers the API names people by codes alone
      speakers: [item.speakers].flat().flatMap((one) => (isRecord(one) ? (plainText(one.name) ?? []) : [])),
      ...pick(abstract.length === 0 ? undefined : abstract.join('\n\n'), 'abstract'),
      ...pick(start, 'start'),
      ...pick(end, 'end'),
      ...pick(plainText(slots[0]?.room), 'room'),
      ...pick(plainText(item.track), 'track'),
    }
  })
  const read = scheduleEvent(options.name, talks, undefined, undefined, options.zone, undefined)
  const others = results.filter((one) => !isHeld(one)).length
  const codes = results.some(({ speakers }) => [speakers].flat().some((one) => typeof one === 'string'))
  return {
    ...read,
    remarks: [
      ...read.remarks,
      ...(others === 0
        ? []
        : [
            say(
              `Submissions that are neither accepted nor confirmed: ${others}.`,
              `没有接受或确认的投稿：${others} 份。`,
            ),
          ]),
      ...(codes
        ? [
            say(
              'It names people by codes: fetch it with ?expand=speakers,slots.room.',
              '其中的讲师只有代码：请用 ?expand=speakers,slots.room 重新获取。',
            ),
          ]
        : []),
    ],
  }
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

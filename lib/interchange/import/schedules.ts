import { say } from '@/config/language'
import { isRecord } from './archive/matter'
import type { ReadEvent } from './calendar/read-event'
import type { PersonFacts, TalkFacts } from './event-facts'
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
  if (conference !== undefined) return pretalx(conference, options, baseOf(data))
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

/** Where the addresses of a schedule begin. */
const baseOf = (data: unknown): string | undefined => {
  const { schedule } = isRecord(data) ? data : {}
  return isRecord(schedule) ? webAddress([schedule.base_url, schedule.url]) : undefined
}

const pretalx = (conference: Fields, options: ExportOptions, around: string | undefined): ReadEvent => {
  const zone = plainText(conference.time_zone_name) ?? options.zone
  const url = webAddress(conference.url)
  const base = url ?? around
  const days = Array.isArray(conference.days) ? conference.days.filter(isRecord) : []
  const talks = days.flatMap((day) =>
    Object.entries(isRecord(day.rooms) ? day.rooms : {}).flatMap(([room, items]) =>
      (Array.isArray(items) ? items.filter(isRecord) : []).map((item): TalkFacts & { readonly room?: string } => {
        const start = plainText(item.date)
        const from = start === undefined ? undefined : zonedMoment(start, zone)
        const minutes = isoMinutes(plainText(item.duration))
        const until = from === undefined || minutes === undefined ? undefined : later(from.written, minutes)
        const video = webAddress(item.recording ?? item.video_download_url)
        const abstract = [
          plainText(item.subtitle),
          plainText(item.abstract),
          plainText(item.description),
          linksOf(item, base),
        ]
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
          ...pick(languageOf(item.language), 'language'),
          ...materialsOf(item, base),
        }
      }),
    ),
  )
  const people = days
    .flatMap((day) => Object.values(isRecord(day.rooms) ? day.rooms : {}).flat())
    .flatMap((item) => (isRecord(item) ? [item.persons].flat().filter(isRecord) : []))
  const [first, last] = [plainText(conference.start), plainText(conference.end)]
  return scheduleEvent(plainText(conference.title) ?? options.name, talks, first, last, zone, url, people.map(personOf))
}

const languageOf = (value: unknown): string | undefined => {
  const language = plainText(value)
  return language === undefined || /^(?:en|und)$/i.test(language) || !/^[a-z]{2,3}(?:-\w+)*$/i.test(language)
    ? undefined
    : language
}

/** Things with an address and words, absolute as the service's page would make them. */
const addressesOf = (
  value: unknown,
  base: string | undefined,
): readonly { readonly name: string; readonly url: string }[] =>
  [value].flat().flatMap((one) => {
    const written = isRecord(one) ? plainText(one.url ?? one.link ?? one.href ?? one.resource) : plainText(one)
    const url =
      written !== undefined && URL.canParse(written, base) ? webAddress(new URL(written, base).href) : undefined
    if (url === undefined) return []
    return [
      {
        name: (isRecord(one) ? plainText(one.title ?? one.name ?? one.description ?? one.linkType) : undefined) ?? url,
        url,
      },
    ]
  })

const SLIDES = /slide|folien|deck|presentation|幻灯|课件|\.(?:pdf|pptx?|key|odp)(?:$|\?)/i

const materialsOf = (item: Fields, base: string | undefined): Pick<TalkFacts, 'slides'> => {
  const slides = addressesOf(item.attachments ?? item.resources, base).find(({ name, url }) =>
    SLIDES.test(`${name} ${url}`),
  )
  return slides === undefined ? {} : { slides: slides.url }
}

/** Links and files of a talk, but for its slides, as a list of Markdown. */
const linksOf = (item: Fields, base: string | undefined): string | undefined => {
  const { slides } = materialsOf(item, base)
  const links = [...addressesOf(item.links, base), ...addressesOf(item.attachments ?? item.resources, base)]
  const rows = links
    .filter(({ url }) => url !== slides)
    .map(({ name, url }) => `- [${name.replace(/[[\]]/g, '')}](${url})`)
  return rows.length === 0 ? undefined : rows.join('\n')
}

/** What pretalx and Sessionize tell of a speaker. */
const personOf = (one: Fields): PersonFacts => ({
  name: plainText(one.public_name ?? one.name ?? one.fullName ?? one.full_public_name) ?? '',
  ...pick(plainText(one.tagLine), 'role'),
  ...pick(plainText(one.biography ?? one.bio), 'bio'),
  ...pick(webAddress(one.profilePicture ?? one.avatar ?? one.avatar_url), 'picture'),
  links: addressesOf(one.links, undefined),
})

const zoneIn = ({ timezone }: Fields): Pick<ExportOptions, 'zone'> => {
  const zone = plainText(timezone)
  return zone === undefined ? {} : { zone }
}

/** The name of what a list calls by a number. */
const named = (list: unknown, id: unknown): unknown =>
  id === undefined || id === null
    ? undefined
    : [list]
        .flat()
        .filter(isRecord)
        .find((one) => String(one.id) === String(id))?.name

/** What pretalx gives its own schedule to show, in the names of Sessionize. */
const widget = ({ talks, speakers, rooms, tracks }: Fields): Fields => ({
  sessions: [talks]
    .flat()
    .filter(isRecord)
    .map((talk) => ({
      title: talk.title,
      description: talk.abstract,
      startsAt: talk.start,
      endsAt: talk.end,
      roomId: talk.room,
      trackName: named(tracks, talk.track),
      language: talk.content_locale,
      speakers: talk.speakers,
      isServiceSession: talk.code === undefined || talk.code === null,
    })),
  speakers: [speakers]
    .flat()
    .filter(isRecord)
    .map((one) => ({ ...one, id: one.code, fullName: one.name })),
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
      ...materialsOf(item, undefined),
    }
  })
  const people = results.filter(isHeld).flatMap((item) => [item.speakers].flat().filter(isRecord).map(personOf))
  const read = scheduleEvent(options.name, talks, undefined, undefined, options.zone, undefined, people)
  const others = results.filter((one) => !isHeld(one)).length
  const codes = results.some(({ speakers }) => [speakers].flat().some((one) => typeof one === 'string'))
  return {
    ...read,
    remarks: [
      ...read.remarks,
      ...notHeld(others),
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

const notHeld = (count: number): readonly string[] =>
  count === 0
    ? []
    : [say(`Submissions that are neither accepted nor confirmed: ${count}.`, `没有接受或确认的投稿：${count} 份。`)]

const sessionize = (data: Fields, options: ExportOptions): ReadEvent => {
  const list = (name: string): readonly Fields[] => (Array.isArray(data[name]) ? data[name].filter(isRecord) : [])
  const speakers = new Map(list('speakers').map((one) => [String(one.id), plainText(one.fullName) ?? '']))
  const rooms = new Map(list('rooms').map((one) => [String(one.id), plainText(one.name)]))
  const isHeld = ({ status }: Fields): boolean =>
    !/declin|reject|withdr|cancel|waitlist|nominated|accept_?queue|decline_?queue/i.test(plainText(status) ?? '')
  const items = new Map(
    list('categories').flatMap(({ title, items: options }) =>
      [options]
        .flat()
        .filter(isRecord)
        .map((one) => [String(one.id), { title: plainText(title), name: plainText(one.name) }] as const),
    ),
  )
  const trackOf = ({ trackName, track, categoryItems, categories }: Fields): string | undefined => {
    const chosen = [categoryItems].flat().flatMap((id) => items.get(String(id)) ?? [])
    const grouped = [categories]
      .flat()
      .filter(isRecord)
      .find(({ name }) => /track/i.test(plainText(name) ?? ''))?.categoryItems
    return (
      plainText(trackName ?? track) ??
      chosen.find(({ title }) => /track/i.test(title ?? ''))?.name ??
      [grouped].flat().flatMap((one) => (isRecord(one) ? (plainText(one.name) ?? []) : []))[0]
    )
  }
  const sessions = list('sessions')
  const talks = sessions.filter(isHeld).map((item) => {
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
      ...pick(trackOf(item), 'track'),
      ...pick(languageOf(item.language), 'language'),
      ...(item.isServiceSession === true ? { kind: 'break' as const } : {}),
    }
  })
  const people = list('speakers').map(personOf)
  const read = scheduleEvent(options.name, talks, undefined, undefined, options.zone, undefined, people)
  return { ...read, remarks: [...read.remarks, ...notHeld(sessions.length - talks.length)] }
}

const scheduleEvent = (
  title: string,
  listed: readonly TalkFacts[],
  first: string | undefined,
  last: string | undefined,
  zone: string | undefined,
  url: string | undefined,
  people: readonly PersonFacts[],
): ReadEvent => {
  const talks = listed
    .filter((talk) => talk.title !== '')
    .toSorted((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'))
  const speakers = [...new Set(talks.flatMap((talk) => talk.speakers))]
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
      speakers,
      people: speakers.flatMap((name) => people.find((person) => person.name === name) ?? []),
      tags: [],
      talks,
    },
    remarks: zone === undefined && !isDay && !/(?:Z|[+-]\d\d:\d\d)$/.test(begin) ? [ZONELESS] : [],
  }
}

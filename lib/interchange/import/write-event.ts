import { stringify } from 'yaml'
import { site } from '@/config/site'
import { plainLine } from '@/lib/model'
import type { EventFacts, TalkFacts } from './event-facts'
import { splitLine } from './split-line'

/** Writes an event's file as an organizer would: the fields in the house's order, none that has nothing to say. */
export const writeEvent = (facts: EventFacts): string => {
  const { place, online } = facts
  const line = facts.address?.street ?? (online ? undefined : place)
  const found = facts.address?.city === undefined && line !== undefined ? splitLine(line) : undefined
  const address = { ...facts.address, ...(found && withoutGaps(found)) }
  const street = address.street ?? line
  const fields = {
    title: facts.title,
    event_url: facts.url,
    location: online ? (place ?? '线上') : placeLabel(address),
    online: online || undefined,
    address: online ? undefined : withoutGaps({ ...address, street }),
    summary: facts.summary,
    date: facts.start,
    date_end: facts.end,
    all_day: facts.allDay || undefined,
    timezone: facts.zone === site.timeZone ? undefined : facts.zone,
    status: facts.status,
    previous_start: facts.previousStart,
    authors: facts.speakers,
    tags: facts.tags,
    language: facts.language === site.contentLanguage ? undefined : facts.language,
    url_video: facts.video,
    url_slides: facts.slides,
    talks: facts.talks.map(talkFields),
  }
  const plain = (_: unknown, value: unknown): unknown => (typeof value === 'string' ? plainLine(value) : value)
  const yaml = stringify(withoutGaps(fields) ?? {}, plain, { lineWidth: 0 })
  const words = [facts.body?.trim() ?? '', hostLines(facts)].filter((part) => part !== '')
  return `---\n${yaml}---\n${words.map((part) => `\n${part}\n`).join('')}`
}

/** What front matter has no field for stands below the text, where visitors read it. */
const hostLines = ({ organizer, partners, price, capacity, language = site.contentLanguage }: EventFacts): string => {
  const isChinese = /^zh/i.test(language)
  const word = (english: string, chinese: string): string => (isChinese ? `${chinese}：` : `${english}: `)
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [word('Organizer', '主办'), organizer],
    [word('Partners', '合作伙伴'), partners?.join(isChinese ? '、' : ', ')],
    [word('Price', '费用'), price],
    [word('Places', '名额'), capacity],
  ]
  return lines
    .flatMap(([label, value]) => (value === undefined ? [] : [`- ${label}${value.replace(/[\\`*_[\]<>]/g, '\\$&')}`]))
    .join('\n')
}

const talkFields = ({ title, kind, speakers, abstract, start, end, video, room, track }: TalkFacts) =>
  withoutGaps({ title, kind, speakers, abstract, video, start, end, room, track })

type Address = NonNullable<EventFacts['address']>

/** The short label that lists show: the country or region, and the city. */
const placeLabel = ({ city, region, country }: Address): string | undefined => {
  const parts = [...new Set([region === city ? country : (region ?? country), city])].flatMap((part) => part ?? [])
  if (parts.length === 0) return undefined
  return parts.every((part) => /\p{Script=Han}/u.test(part)) ? parts.join('') : parts.reverse().join(', ')
}

const withoutGaps = <T extends object>(fields: T): Partial<T> | undefined => {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value))
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Partial<T>)
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

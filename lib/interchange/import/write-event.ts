import { stringify } from 'yaml'
import { site } from '@/config/site'
import { slugify } from '@/lib/markdown'
import { plainLine } from '@/lib/model'
import { latinPersonName } from '../latin-name'
import type { EventFacts, TalkFacts } from './event-facts'
import type { PlannedFile } from './plan'
import { splitLine } from './split-line'

/**
 * Writes an event's file as an organizer would: the fields in the house's order, none that has nothing to say.
 * @param picture name of the file beside it
 */
export const writeEvent = (facts: EventFacts, picture?: string): string => {
  const { place, online } = facts
  const line = facts.address?.street ?? (online ? undefined : place)
  const found = facts.address?.city === undefined && line !== undefined ? splitLine(line) : undefined
  const address = { ...facts.address, ...(found && withoutGaps(found)) }
  const street = address.street ?? line
  const fields = {
    title: facts.title,
    event_url: facts.url,
    location: online ? place : placeLabel(address),
    online: online || facts.hybrid || undefined,
    address: online ? undefined : withoutGaps({ ...address, street }),
    summary: facts.summary,
    date: facts.start,
    date_end: facts.end,
    all_day: facts.allDay || undefined,
    timezone: facts.zone === site.timeZone ? undefined : facts.zone,
    status: facts.status,
    price: facts.price,
    places: facts.capacity,
    organizers: facts.organizers,
    partners: facts.partners,
    previous_start: facts.previousStart,
    authors: facts.speakers,
    tags: facts.tags,
    language: facts.language === site.contentLanguage ? undefined : facts.language,
    url_video: facts.video,
    url_slides: facts.slides,
    links: facts.links,
    image: picture === undefined ? undefined : withoutGaps({ filename: picture, alt_text: facts.pictureAlt }),
    talks: facts.talks.map(talkFields),
  }
  const plain = (_: unknown, value: unknown): unknown => (typeof value === 'string' ? plainLine(value) : value)
  const yaml = stringify(withoutGaps(fields) ?? {}, plain, { lineWidth: 0 })
  const words = [facts.body?.trim() ?? '', kept(facts.rest)].filter((part) => part !== '').join('\n\n')
  return `---\n${yaml}---\n${words === '' ? '' : `\n${words}\n`}`
}

/** A comment below the text, which no page shows (CommonMark, section 4.6): it ends at the first `-->`. */
const kept = (rest: EventFacts['rest']): string =>
  rest === undefined ? '' : `<!--\n${stringify(rest, { lineWidth: 0 }).replaceAll('-->', '--&gt;')}-->`

/** A file for each partner, so that the event's `partners:` names one. @param from for the report */
export const partnerFilesOf = ({ partners = [] }: EventFacts, from: string): readonly PlannedFile[] =>
  partners.map((name) => ({
    path: `partners/${slugify(name)}.yaml`,
    content: stringify({ name: plainLine(name) }),
    from,
  }))

/** A profile for each person of whom more than the name is told. @param from for the report */
export const peopleFilesOf = ({ people = [] }: EventFacts, from: string): readonly PlannedFile[] =>
  people
    .filter(({ role, bio, links = [] }) => role !== undefined || bio !== undefined || links.length > 0)
    .map(({ name, role, bio, links }) => ({
      path: `people/${latinPersonName(name)}.md`,
      content: `---\n${stringify(withoutGaps({ title: plainLine(name), role, links }) ?? {}, { lineWidth: 0 })}---\n${bio === undefined ? '' : `\n${bio.trim()}\n`}`,
      from,
    }))

const talkFields = ({ title, kind, speakers, abstract, start, end, video, slides, room, track, language }: TalkFacts) =>
  withoutGaps({ title, kind, speakers, abstract, video, slides, start, end, room, track, language })

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

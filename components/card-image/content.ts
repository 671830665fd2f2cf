import { site } from '@/config/site'
import { messages } from '@/i18n'
import { type Drawing, drawMesh, drawPortrait, type Format, personHue, stopOf } from '@/lib/mesh'
import type { EventSummary, Person, Talk } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { countsOf } from '@/lib/views/counts'
import { yearOf, yearSpan } from '@/lib/views/order'
import type { Appearance } from '@/lib/views/speakers'
import { drawEvent, placeWords } from '../event/event-words'
import { dayWords } from '../ui/event-date'
import { glyphOf } from '../ui/monogram'

/** What a share card shows, before it is set in type. */
export type CardContent = {
  /** Degrees of the OKLCH circle. */
  readonly hue: number
  /** Cancelled: the colour leaves, and the headline is crossed out. */
  readonly off?: boolean
  readonly draw: (format: Format) => Drawing
  /** A photo in the drawing's place, as a data URL, the point that crops keep, in percent, and how Exif says it is turned. */
  readonly photo?: { readonly src: string; readonly x: number; readonly y: number; readonly orientation?: number }
  /** The first line: what this belongs to, and a word on the right; a flag is set in inverted plates. */
  readonly lead: string
  readonly note?: string
  readonly flag?: boolean
  /** Above the line: figures or a name on one line, as large as fits; a title on several. */
  readonly headline: string
  readonly headlineKind: 'figures' | 'name' | 'title'
  /** Below the line. */
  readonly title?: string
  /** Last, one line each. */
  readonly facts: readonly string[]
}

/** Stops of the site's own drawing. */
const stops = 6

/** The card of the site as a whole, for every page that has none of its own. */
export const siteContent = (events: readonly EventSummary[]): CardContent => {
  const counts = countsOf(events)
  const years = yearSpan(events)
  const { events: eventWords, talks } = messages.lists
  return {
    hue: site.hue,
    draw: (format) => drawMesh(site.name, stops, { format }),
    lead: '',
    note: years === undefined ? '' : messages.lists.yearsShort(years.first, years.last),
    headline: site.name,
    headlineKind: 'name',
    title: site.description,
    facts: [[eventWords(counts.events), talks(counts.talks), messages.event.speakers(counts.speakers)].join(' · ')],
  }
}

const words = messages.lists

const noteOf = ({ status, series }: EventSummary): Pick<CardContent, 'note' | 'flag'> => {
  if (status !== 'scheduled') return { note: messages.event[status], flag: true }
  return series?.number === undefined ? {} : { note: words.edition(series.number, series.name) }
}

/** When and where on one line; nothing about the day of an event that waits for a new one. */
const whenAndWhere = (event: EventSummary): string => {
  const { time, status } = event
  const day = dayWords(daysOf(time).first, 'fullWeekday')
  const when = time.kind === 'timed' ? `${day} ${time.start.clock}` : day
  return status === 'postponed' ? placeWords(event, true) : [when, placeWords(event, true)].filter(Boolean).join(' · ')
}

/**
 * An event's card: the date as the largest thing, as on its poster.
 * @param hue the series' hue
 */
export const eventContent = (event: EventSummary, hue: number): CardContent => ({
  hue,
  off: event.status === 'cancelled',
  draw: (format) => drawEvent(event, { format }),
  lead: site.name,
  ...noteOf(event),
  headline: event.status === 'postponed' ? messages.date.toBeAnnounced : dayWords(daysOf(event.time).first, 'numeral'),
  headlineKind: 'figures',
  title: event.title,
  facts: [whenAndWhere(event), event.speakers.map(({ name }) => name).join(words.and)],
})

/**
 * A talk's card: its title, and the event's own mesh with this talk's stop grown.
 * @param hue the series' hue
 */
export const talkContent = (talk: Talk, event: EventSummary, hue: number): CardContent => {
  const stop = stopOf(event, talk)
  const focus = stop === undefined ? {} : { focus: { stop, glyph: glyphOf(talk.speakers[0]?.name ?? '') } }
  const off = event.status === 'cancelled'
  return {
    hue,
    off,
    draw: (format) => drawEvent(event, { format, ...focus }),
    lead: event.title,
    ...(off ? { note: messages.event.cancelled, flag: true } : {}),
    headline: talk.title,
    headlineKind: 'title',
    title: talk.speakers.map(({ name }) => name).join(messages.lists.and),
    facts: [talk.speakers.length === 1 ? (talk.speakers[0]?.role ?? '') : '', whenAndWhere(event)],
  }
}

/**
 * A speaker's card: the name, and a node with a smaller one for each event.
 * @param appearances the latest first
 */
export const speakerContent = (person: Person, appearances: readonly Appearance[]): CardContent => {
  const events = [...new Set(appearances.map(({ event }) => event))].reverse()
  const titles = appearances.flatMap(({ talk }) => (talk === undefined ? [] : [talk.title]))
  const years = events.map(yearOf)
  const [first, last] = [years[0], years.at(-1)]
  const count = titles.length > 0 ? messages.lists.talks(titles.length) : messages.lists.events(events.length)
  return {
    hue: personHue(person.name),
    draw: (format) =>
      drawPortrait(
        glyphOf(person.name),
        years.map((year) => year.slice(2)),
        format,
      ),
    lead: site.name,
    note: messages.speakers.one,
    headline: person.name,
    headlineKind: 'name',
    title: person.role ?? appearances.find(({ mention }) => mention.role !== undefined)?.mention.role ?? '',
    facts: [
      titles[0] ?? '',
      first === undefined || last === undefined ? '' : `${messages.lists.yearsShort(first, last)} · ${count}`,
    ],
  }
}

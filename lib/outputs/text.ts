import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { messages } from '@/i18n'
import { dateLocale } from '@/i18n/date-locale'
import type { EventRecord, EventSummary, EventTime, Mention, Person, Place, Talk, WallTime } from '@/lib/model'
import { formatAddress } from '@/lib/places/address'
import { hasPage } from './addresses'

const dateWords = messages.date
const calendarWords = messages.calendar
const machinesWords = messages.machines

/** Line ends of every kind; the last three break lines in some readers only (Unicode UAX #14). */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu

/** Controls other than tab and line feed, lone surrogates, and the non-characters that XML 1.0 forbids (section 2.2). */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/**
 * Text that every output format can carry: line ends are `\n`, and nothing is left that iCalendar, XML or JSON readers
 * choke on.
 */
export const cleanText = (text: string): string => text.replace(lineEnds, '\n').replace(forbidden, '')

/** Clean text on one line, with single spaces. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Columns a character takes: Han, kana, Hangul and full-width forms two, all others one (after UAX #11). */
const columnsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x1100 &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}\u3000-\u303F\uFF01-\uFF60]/u.test(character)
    ? 2
    : 1
}

/**
 * One line of at most `columns` columns, ended by an ellipsis where something was left out, or at the end of a sentence
 * if one ends in the last third. Never cuts a character in two.
 */
export const clip = (text: string, columns: number): string => {
  const line = oneLine(text)
  let [kept, width, roomy] = ['', 0, '']
  for (const { segment } of graphemes.segment(line)) {
    width += columnsOf(segment)
    if (width > columns) return sentenceIn(kept) ?? `${roomy.trimEnd()}…`
    kept += segment
    if (width < columns) roomy = kept
  }
  return kept
}

const sentenceIn = (text: string): string | undefined => {
  const end = Math.max(...['。', '！', '？', '. '].map((mark) => text.lastIndexOf(mark)))
  return end > text.length * 0.66 ? text.slice(0, end + 1) : undefined
}

/** A calendar day, `YYYY-MM-DD`, in dateWords. */
const dayText = (date: string, style: 'full' | 'fullWeekday'): string =>
  format(new TZDate(`${date}T00:00:00Z`, 'UTC'), dateWords[style], { locale: dateLocale })

/** A moment as its organizer wrote it: 2018 年 7 月 29 日，周日 13:00. */
const momentText = ({ date, clock }: WallTime): string => `${dayText(date, 'fullWeekday')} ${clock}`

/** When a talk begins: its hour, with its day before it where that is not the event's first. */
export const talkStartText = ({ start }: Pick<Talk, 'start'>, { time }: Pick<EventSummary, 'time'>): string => {
  if (start === undefined) return ''
  return start.date === time.start.date ? start.clock : `${start.date} ${start.clock}`
}

/** The event's own wall time as plain text; an end before the start is left out. */
export const whenText = (time: EventTime): string => {
  if (time.kind === 'all-day') {
    const first = dayText(time.first, 'fullWeekday')
    return time.last > time.first ? dateWords.range(first, dayText(time.last, 'fullWeekday')) : first
  }
  const { start, end, last } = time
  if (last !== undefined && last > start.date) return dateWords.range(momentText(start), dayText(last, 'fullWeekday'))
  if (end === undefined || end.epoch <= start.epoch) return momentText(start)
  return end.date === start.date
    ? `${momentText(start)}–${end.clock}`
    : dateWords.range(momentText(start), momentText(end))
}

/** The day an event begins, without the time. */
export const dayOf = (time: EventTime): string =>
  dayText(time.kind === 'all-day' ? time.first : time.start.date, 'full')

/** One sentence for an event that does not take place as planned; empty for all others. */
export const statusText = (event: EventSummary): string => {
  if (event.status === 'cancelled') return calendarWords.cancelled
  if (event.status === 'postponed') return calendarWords.postponed
  if (event.status !== 'rescheduled') return ''
  return event.previousStart === undefined
    ? calendarWords.moved
    : calendarWords.rescheduled(momentText(event.previousStart))
}

/** Where an event takes place, on one line, with the venue's own name first; empty where nobody knows. */
export const placeText = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  if (place.kind === 'unknown') return place.label ?? ''
  const address = formatAddress(place.address) || (place.label ?? '')
  const name = place.venue?.name ?? ''
  const there = name === '' || address.includes(name) ? address : [name, address].filter(Boolean).join(', ')
  return place.online === undefined ? there : [there, messages.machines.online].filter(Boolean).join(' + ')
}

/** The short label for lists and sentences: a city, or how the organizer put it. */
const placeLabel = (place: Place): string => {
  if (place.kind === 'online') return place.label ?? messages.machines.online
  return (place.kind === 'venue' ? place.city?.name : undefined) ?? place.label ?? ''
}

/** Names in a row, as the site's language joins them. */
export const namesOf = (people: readonly Mention[]): string =>
  machinesWords.names(people.map(({ name }) => oneLine(name)))

/** What an event is about: its summary, its abstract, or else one sentence made of day, place and programme. */
export const describeEvent = (event: EventSummary & Pick<EventRecord, 'abstract'>): string => {
  const written = oneLine(event.summary ?? '') || oneLine(event.abstract?.text ?? '')
  if (written !== '') return written
  const topics = event.talks.filter(hasPage).map(({ title }) => oneLine(title))
  return machinesWords.event(dayOf(event.time), placeLabel(event.place), topics)
}

/** What a talk is about: its abstract, its takeaways, or else who gave it where. */
export const describeTalk = (talk: Talk, event: Pick<EventSummary, 'title'>): string =>
  oneLine(talk.abstract?.text ?? '') ||
  oneLine(talk.takeaways?.text ?? '') ||
  machinesWords.talk(namesOf(talk.speakers), oneLine(event.title))

/** Who somebody is: the bio, or else their talks. */
export const describePerson = (person: Person, talks: readonly Talk[]): string =>
  oneLine(person.bio?.text ?? '') ||
  machinesWords.speaker(
    oneLine(person.name),
    talks.length,
    talks.slice(0, 3).map(({ title }) => oneLine(title)),
  )

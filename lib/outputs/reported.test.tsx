import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { load } from 'cheerio'
import ICAL from 'ical.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EventBody, People } from '@/components/event/event-body'
import { EventFacts } from '@/components/event/event-facts'
import { EventPoster } from '@/components/event/event-poster'
import { clockWords, dayRangeWords, dayWords, zoneWords } from '@/components/ui/event-date'
import { VenueSection } from '@/components/venue/venue-section'
import { READERS } from '@/lib/archive/documents'
import { kindOf, listAllFiles, loadPage, NO_HISTORY } from '@/lib/archive/folder'
import { noDocuments, withDocument } from '@/lib/catalog/documents'
import { movedFile } from '@/lib/catalog/moved'
import type { EventRecord } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { eventCalendar } from './calendar/calendar'
import { calendarLinks } from './calendar/links'
import { eventEntries } from './feeds/entries'
import { REPORTED, type Reported } from './fixtures/reported'
import { eventData } from './json-ld/pages'
import { eventMarkdown } from './markdown/event-markdown'
import { eventsAsData } from './open-data/open-data'
import { oneLine, whenText } from './text'

const origin = 'https://meetup.example'
const NOW = Date.parse('2026-12-01T00:00:00Z')

/** The archive of all these files, read and connected as a build does it. */
const back = process.cwd()
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reported-')))
let found: ReadonlyMap<string, EventRecord> = new Map()

beforeAll(async () => {
  const content = join(folder, 'content')
  for (const { file, text } of REPORTED) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  const documents = listAllFiles(content).reduce((all, file) => {
    const { record, problems } = READERS.event(loadPage(content, file))
    expect(kindOf(file)).toBe('event')
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    return record === undefined ? all : withDocument(all, 'event', file, record)
  }, noDocuments)
  // the catalog lies where the process stands
  process.chdir(folder)
  const { writeCatalog } = await import('@/lib/catalog/write')
  writeCatalog(documents, { history: NO_HISTORY, kept: new Map(), formerTalks: [], now: NOW })
  const { findEvent, listEvents, listTranslations } = await import('@/lib/catalog')
  const all = [...(await listEvents()), ...(await listTranslations())]
  const records = await Promise.all(all.map(({ slug }) => findEvent(slug)))
  found = new Map(records.flatMap((record) => (record === undefined ? [] : [[record.slug, record]])))
})

afterAll(() => {
  process.chdir(back)
  rmSync(folder, { recursive: true })
})

const slugOf = ({ file, slug }: Reported): string => slug ?? file.replace(/^.*\//, '').replace(/\.md$/, '')

const eventOf = (reported: Reported): EventRecord => {
  const event = found.get(slugOf(reported))
  if (event === undefined) throw new Error(`no page for ${reported.file}`)
  return event
}

const NOBODY = new Map<never, never>()

/** The event's page. */
const pageOf = (event: EventRecord) =>
  load(
    renderToStaticMarkup(
      <>
        <EventPoster event={event} archive={[event]} now={NOW} />
        <EventBody event={event} avatars={NOBODY}>
          <EventFacts event={event} now={NOW} projects={[]} calendars={calendarLinks(event, origin)} share={null} />
        </EventBody>
        <People speakers={event.speakers} avatars={NOBODY} />
        <VenueSection place={event.place} />
      </>,
    ),
  )

/** What a visitor reads there. */
const pageText = (event: EventRecord): string => pageOf(event).text().replace(/\s+/g, ' ')

const bySlug = (slug: string): EventRecord => {
  const event = found.get(slug)
  if (event === undefined) throw new Error(`no page for ${slug}`)
  return event
}

/** Titles of talks as the page lists them. */
const calendarEntry = (event: EventRecord): ICAL.Event => {
  const root = new ICAL.Component(ICAL.parse(eventCalendar(event, origin).body))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const entry = root.getFirstSubcomponent('vevent')
  if (entry === null) throw new Error('no entry')
  return new ICAL.Event(entry)
}

type EventNode = {
  readonly startDate: string
  readonly endDate?: string
  readonly location?: unknown
  readonly subEvent?: readonly SubEvent[] | SubEvent
  readonly performer?: readonly Named[] | Named
}
type Named = { readonly name: string }
type SubEvent = Named & { readonly startDate: string; readonly performer?: readonly Named[] | Named }

const linkedData = (event: EventRecord): EventNode => {
  const nodes = eventData(event, origin).map((script) => JSON.parse(script))
  return nodes.find((node) => node['@type'] === 'Event')
}

const listed = <T,>(value: readonly T[] | T | undefined): readonly T[] =>
  value === undefined ? [] : ([value].flat() as readonly T[])

describe.each(REPORTED.map((reported) => [reported.file.normalize('NFC'), reported] as const))('%s', (_, reported) => {
  const isDay = reported.start.length === 10
  const { talks, where } = reported
  const people = [...new Set(talks.flatMap(([, speakers]) => speakers))]
  const names = (some: readonly Named[]): readonly string[] => [...new Set(some.map(({ name }) => name))].sort()

  it('is one time', () => {
    const event = eventOf(reported)
    const [data] = eventsAsData([event], origin).events
    expect(data).toMatchObject({ allDay: isDay, start: reported.start, timeZone: reported.zone })
    expect(data?.end).toBe(reported.end)
    const node = linkedData(event)
    expect([node.startDate, node.endDate]).toEqual([reported.start, reported.end])
    const { startDate, endDate } = calendarEntry(event)
    expect(startDate.isDate).toBe(isDay)
    if (isDay) {
      expect(startDate.toString()).toBe(reported.start)
      // the day after the last (RFC 5545, section 3.6.1)
      expect(Date.parse(endDate.toString()) - Date.parse(reported.end ?? reported.start)).toBe(86_400_000)
    } else {
      expect(startDate.toJSDate().getTime()).toBe(Date.parse(reported.start))
      if (reported.end !== undefined) expect(endDate.toJSDate().getTime()).toBe(Date.parse(reported.end))
    }
    const { time } = event
    const day = dayWords(reported.start.slice(0, 10), 'full')
    const [shown, page] = [whenText(time), pageText(event)]
    expect(shown).toContain(day.replace(/^\d+ 年 /, ''))
    if (!isDay) expect(shown).toContain(reported.start.slice(11, 16))
    expect(eventEntries([event], origin)[0]?.html).toContain(shown)
    expect(eventMarkdown(event, origin)).toContain(oneLine(shown))
    if (event.status === 'cancelled') expect(page).toContain(day)
    else {
      const { first, last } = daysOf(time)
      expect(page).toContain(first === last ? day : dayRangeWords(time))
      expect(page).toContain(clockWords(time))
      if (!isDay) expect(page).toContain(zoneWords(time))
    }
  })

  it('is one place', () => {
    const event = eventOf(reported)
    const { component } = calendarEntry(event)
    const told: Readonly<Record<string, string>> = {
      page: pageText(event),
      calendar: String(component.getFirstPropertyValue('location') ?? ''),
      feed: load(eventEntries([event], origin)[0]?.html ?? '').text(),
      markdown: eventMarkdown(event, origin),
      'linked data': JSON.stringify(linkedData(event).location ?? ''),
      'open data': JSON.stringify(eventsAsData([event], origin).events[0]?.place ?? ''),
    }
    for (const word of where)
      expect(
        Object.entries(told)
          .filter(([, text]) => !text.includes(word))
          .map(([output]) => output),
      ).toEqual([])
    if (where.length === 0) expect([told.calendar, linkedData(event).location]).toEqual(['', undefined])
  })

  it('is one set of talks and people', () => {
    const event = eventOf(reported)
    const data = eventsAsData([event], origin).events[0]
    const expected = talks.map(([title, speakers]) => [title, [...speakers]])
    expect(data?.talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name)])).toEqual(expected)
    expect(names(data?.speakers ?? [])).toEqual([...people].sort())
    const node = linkedData(event)
    expect(names(listed(node.performer))).toEqual([...people].sort())
    const parts = listed(node.subEvent)
    if (parts.length > 0 || talks.length > 1)
      expect(parts.map(({ name, performer }) => [name, listed(performer).map((one) => one.name)])).toEqual(expected)
    const { description = '' } = calendarEntry(event)
    const feed = load(eventEntries([event], origin)[0]?.html ?? '').text()
    const texts = [pageText(event), description, feed, eventMarkdown(event, origin).replaceAll('\\', '')]
    for (const [title, speakers] of talks)
      for (const word of [title, ...speakers]) for (const text of texts) expect(text).toContain(word)
    for (const [at, [, , start]] of talks.entries()) {
      if (start === undefined) continue
      expect(data?.talks[at]?.start).toBe(start)
      expect(parts[at]?.startDate).toBe(start)
      expect(texts[0]).toContain(start.slice(11, 16))
      const isLater = start.slice(0, 10) !== reported.start.slice(0, 10)
      const told = isLater ? start.slice(0, 16).replace('T', ' ') : start.slice(11, 16)
      expect(description).toContain(told)
      expect(texts[3]).toContain(told)
    }
  })
})

it('each of them has one page, and none another', () =>
  expect([...found.keys()].sort()).toEqual(REPORTED.map(slugOf).sort()))

it('two languages of one event lead to each other', () => {
  const [zh, en] = [bySlug('bilingual'), bySlug('bilingual.en')]
  const links = (event: EventRecord) =>
    pageOf(event)('a[hreflang]')
      .map((_, link) => [[link.attribs.hreflang, link.attribs.href]])
      .get()
  expect(links(zh)).toEqual([['en', '/events/bilingual.en']])
  expect(links(en)).toEqual([[expect.stringMatching(/^zh/), '/events/bilingual']])
})

it('addresses in taken-apart letters lead to the event', () => {
  const moved: unknown = JSON.parse(readFileSync(movedFile(join('.contentlayer', 'catalog')), 'utf8'))
  for (const name of ['café-abend', 'ガイドの夕べ', '공부모임'])
    expect(moved).toContainEqual({
      source: expect.stringContaining(encodeURIComponent(name.normalize('NFD'))),
      destination: `/events/${encodeURIComponent(name.normalize('NFC'))}`,
      permanent: true,
    })
})

it('a hybrid event tells the visitor’s own time, one on the spot does not', () => {
  expect(pageOf(bySlug('here-and-there'))('[data-own-time]')).toHaveLength(1)
  expect(pageOf(bySlug('summer-in-berlin'))('[data-own-time]')).toHaveLength(0)
})

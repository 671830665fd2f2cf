import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import ical from 'node-ical'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { messages } from '@/i18n'
import { readEvent } from '@/lib/archive/event'
import { listFiles, loadPage } from '@/lib/archive/folder'
import type { EventRecord, Person } from '@/lib/model'
import { bySpeaker } from '@/lib/views/speakers'
import { endOf } from '@/lib/views/state'
import { byCity, bySeries, byTag } from '@/lib/views/terms'
import { hasPage } from './addresses'
import { archiveCalendar, eventCalendar, speakerCalendar, termCalendar } from './calendar/calendar'
import { eventFeeds, recordingFeeds } from './feeds/feeds'
import { eventData } from './json-ld/pages'
import { eventMarkdown } from './markdown/event-markdown'
import { openDataOutput } from './open-data/open-data'
import { openDataSchema } from './open-data/schema'
import type { Output } from './respond'
import { publishedAt } from './revision'
import { oneLine, placeText } from './text'

const origin = 'https://meetup.example'

const read = (folder: string): readonly EventRecord[] =>
  listFiles(folder, 'event').flatMap((file) => readEvent(loadPage(folder, file)).record ?? [])

const archive = [...read('lib/archive/fixtures/nights'), ...read(join(import.meta.dirname, 'fixtures/content'))]
const page = (slug: string): string => `${origin}/events/${encodeURIComponent(slug)}`

it('is a whole archive and the hostile file', () =>
  expect(archive.map(({ slug }) => slug)).toEqual(['nights-01', 'nights-02', 'nights-03', 'hostile-2031']))

const calendars: readonly (readonly [string, Output | undefined])[] = [
  ['all events', archiveCalendar(archive, origin)],
  ...archive.map((event) => [`event ${event.slug}`, eventCalendar(event, origin)] as const),
  ...byTag(archive).list.map(
    ({ term }) => [`tag ${term.name}`, termCalendar('tags', term.slug, archive, origin)] as const,
  ),
  ...byCity(archive).list.map(
    ({ term }) => [`city ${term.name}`, termCalendar('cities', term.slug, archive, origin)] as const,
  ),
  ...bySeries(archive).list.map(
    ({ term }) => [`series ${term.name}`, termCalendar('series', term.slug, archive, origin)] as const,
  ),
  ...[...bySpeaker(archive)].map(([slug]) => {
    const person: Person = { slug, name: slug, aliases: [], organizations: [], interests: [], links: [] }
    return [`speaker ${slug}`, speakerCalendar(person, archive, origin)] as const
  }),
]

const parsed = (stream: string) => {
  const root = new ICAL.Component(ICAL.parse(stream))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const other = Object.values(ical.sync.parseICS(stream)).flatMap((entry) => (entry?.type === 'VEVENT' ? [entry] : []))
  return { root, entries: root.getAllSubcomponents('vevent'), other: new Map(other.map((entry) => [entry.uid, entry])) }
}

describe.each(calendars)('the calendar of %s', (_name, output) => {
  const stream = output?.body ?? ''

  it('has no line over 75 octets and ends each with CRLF', () => {
    expect(stream.endsWith('\r\n')).toBe(true)
    expect(stream.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    for (const line of stream.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('says what the records say, to both readers', () => {
    const { root, entries, other } = parsed(stream)
    expect(root.getFirstPropertyValue('version')).toBe('2.0')
    expect(root.getAllSubcomponents('vtimezone').length).toBeGreaterThan(0)
    expect(other.size).toBe(entries.length)
    for (const entry of entries) {
      const { uid, summary, location, description, startDate, endDate } = new ICAL.Event(entry)
      const event = archive.find(({ slug }) => uid === `${slug}@meetup.example`)
      if (event === undefined) throw new Error(`nobody wrote ${uid}`)
      const second = other.get(uid)
      const { marked, off, later } = messages.calendar
      const mark = { cancelled: off, postponed: later, rescheduled: undefined, scheduled: undefined }[event.status]
      const title = mark === undefined ? oneLine(event.title) : marked(mark, oneLine(event.title))
      expect([summary, second?.summary]).toEqual([title, title])
      const where = oneLine(placeText(event.place)) || undefined
      expect([location ?? undefined, second?.location]).toEqual([where, where])
      for (const { title } of event.talks.filter(hasPage)) expect(description).toContain(oneLine(title))
      expect(second?.url).toBe(page(event.slug))
      expect(entry.getFirstProperty('categories')?.getValues() ?? []).toEqual(
        event.tags.map(({ name }) => oneLine(name)),
      )
      if (event.time.kind === 'all-day') {
        expect([startDate.isDate, startDate.toString()]).toEqual([true, event.time.first])
      } else {
        expect([startDate.toUnixTime() * 1000, endDate.toUnixTime() * 1000]).toEqual([
          event.time.start.epoch,
          endOf(event.time),
        ])
        expect([second?.start.getTime(), second?.end?.getTime()]).toEqual([event.time.start.epoch, endOf(event.time)])
      }
    }
  })
})

describe.each(['atom', 'rss'] as const)('the feeds in %s', (format) => {
  it('are well-formed, and entries are dated by publication', async () => {
    const { body } = eventFeeds[format](archive, origin)
    expect(XMLValidator.validate(body)).toBe(true)
    expect(XMLValidator.validate(recordingFeeds[format](archive, origin).body)).toBe(true)
    const { items } = await new Parser().parseString(body)
    const byLink = new Map(items.map((item) => [item.link, item]))
    expect(byLink.size).toBe(archive.length)
    for (const event of archive) {
      const item = byLink.get(page(event.slug))
      expect(item?.title).toBe(oneLine(event.title))
      expect(Date.parse(item?.isoDate ?? '')).toBe(Date.parse(publishedAt(event)))
    }
  })

  it('has one recording for each talk that has one', () => {
    const { body } = recordingFeeds[format](archive, origin)
    const root = new XMLParser({ isArray: (name) => name === 'entry' || name === 'item' }).parse(body)
    const items: readonly unknown[] = (format === 'atom' ? root.feed.entry : root.rss.channel.item) ?? []
    expect(items).toHaveLength(Math.min(100, archive.flatMap(({ talks }) => talks.filter(({ video }) => video)).length))
  })
})

describe.each(archive.map((event) => [event.slug, event] as const))('%s', (_slug, event) => {
  it('as linked data has what search engines require, and every speaker', () => {
    const [data = ''] = eventData(event, origin)
    expect(data).not.toMatch(/[<>&\u2028\u2029]/)
    const node = JSON.parse(data)
    expect(node).toMatchObject({ '@type': 'Event', name: oneLine(event.title), startDate: expect.any(String) })
    if (event.place.kind === 'venue') expect(node.location.address.addressCountry).toBeTruthy()
    expect(node.location?.name).not.toBe(node.name)
    const names = (node.performer ?? []).map(({ name }: { readonly name: string }) => name)
    expect(names).toEqual(event.speakers.map(({ name }) => oneLine(name)))
  })

  it('as Markdown loses no word of its prose', () => {
    const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    const written = squeeze(eventMarkdown(event, origin).replace(/\]\([^)]*\)/g, ']'))
    const proses = [
      event.abstract,
      ...event.body.map((block) => (block.kind === 'rest' ? block.content : undefined)),
      ...event.talks.flatMap(({ abstract, takeaways, speakers }) => [
        abstract,
        takeaways,
        ...speakers.map(({ bio }) => bio),
      ]),
    ]
    for (const prose of proses)
      for (const line of (prose?.text ?? '').split('\n')) expect(written).toContain(squeeze(line))
  })
})

it('as open data is valid by its schema', () => {
  const ajv = addFormats(new Ajv())
  const validate = ajv.compile(JSON.parse(openDataSchema(`${origin}/data/events.schema.json`)))
  const data = JSON.parse(openDataOutput(archive, origin).body)
  expect([validate(data), validate.errors]).toEqual([true, null])
  expect(data.events).toHaveLength(archive.length)
})

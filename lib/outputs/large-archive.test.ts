import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { isLarge, preparedCount } from '@/config/prepared'
import { event, timed } from '@/lib/views/fixtures'
import { archiveCalendar, yearCalendar } from './calendar/calendar'
import { origin } from './fixtures/events'
import { llmsOutput, yearLlmsOutput } from './markdown/llms'
import { openDataOutput, yearDataOutput } from './open-data/open-data'
import { openDataSchema } from './open-data/schema'
import { indexablePages } from './sitemap/sitemap'

/** An event every third day since 2015. */
const archiveOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2015, 0, 1) + at * 3 * 86_400_000).toISOString().slice(0, 10)
    return event(`e-${at}`, { time: timed(`${day}T13:00:00+08:00`), draft: at === 7 })
  })

const [usual, large] = [archiveOf(25), archiveOf(900)]
const yearsOf = (events: typeof large) => [...new Set(events.map(({ time }) => time.start.date.slice(0, 4)))]
const idsIn = (body = '{"events":[]}') => JSON.parse(body).events.map(({ id }: { readonly id: string }) => id)
const count = (body: string, word: string): number => body.split(word).length - 1

const ajv = new Ajv({ strict: true })
addFormats(ajv)
const isValid = ajv.compile(JSON.parse(openDataSchema(`${origin}/data/events.schema.json`)))

it('are two kinds of archive', () => expect([isLarge(usual.length), isLarge(large.length)]).toEqual([false, true]))

describe('open data', () => {
  it('has everything in one file, where that is not large', () => {
    const { body } = openDataOutput(usual, origin)
    expect(idsIn(body)).toHaveLength(24)
    expect(JSON.parse(body)).not.toHaveProperty('years')
  })

  it('has the latest and a file for each year, where it is: together every public event once', () => {
    const { body } = openDataOutput(large, origin)
    const data = JSON.parse(body)
    expect([isValid(data), isValid.errors]).toEqual([true, null])
    expect(idsIn(body)).toHaveLength(preparedCount(large.length))
    const years = yearsOf(large).map((year) => yearDataOutput(large, year, origin)?.body)
    for (const one of years) expect([isValid(JSON.parse(one ?? '')), isValid.errors]).toEqual([true, null])
    expect(years.flatMap(idsIn)).toEqual(large.filter(({ draft }) => !draft).map(({ slug }) => slug))
    expect(data.years.map(({ url, events }: Record<string, unknown>) => [url, events])).toEqual(
      yearsOf(large)
        .reverse()
        .map((year) => [`${origin}/data/events/${year}.json`, idsIn(yearDataOutput(large, year, origin)?.body).length]),
    )
  })
})

it('the calendar goes back three years, and years have calendars of their own', () => {
  const years = yearsOf(large)
  const ofYears = years.map((year) => count(yearCalendar(large, year, origin)?.body ?? '', 'BEGIN:VEVENT'))
  expect(count(archiveCalendar(usual, origin).body, 'BEGIN:VEVENT')).toBe(24)
  expect(ofYears.reduce((sum, one) => sum + one, 0)).toBe(large.length - 1)
  expect(count(archiveCalendar(large, origin).body, 'BEGIN:VEVENT')).toBe(
    ofYears.slice(-3).reduce((sum, one) => sum + one, 0),
  )
})

it('llms.txt names the latest events, and lists of all years', () => {
  const { body } = llmsOutput({ events: large }, origin)
  expect(body.length).toBeLessThan(50_000)
  expect(count(body, '.md)')).toBe(preparedCount(large.length))
  const years = yearsOf(large)
  for (const year of years) expect(body).toContain(`(${origin}/data/llms/${year}.txt)`)
  const listed = years.reduce((sum, year) => sum + count(yearLlmsOutput(large, year, origin)?.body ?? '', '.md)'), 0)
  expect(listed).toBe(large.length - 1)
  expect(llmsOutput({ events: usual }, origin).body).not.toContain('/data/llms/')
})

it('nothing is made of a year without an event', () => {
  for (const output of [yearCalendar, yearDataOutput, yearLlmsOutput])
    for (const year of ['1999', '', '__proto__', '2015x']) expect(output(large, year, origin)).toBeUndefined()
})

it('the sitemap names pages of speakers by letter, where all do not fit on one', () => {
  const people = ['Ana Prado', '敖小剑', 'Zoe Lim'].map((name) => ({ name, slug: name, aliases: [], links: [] }))
  const archive = { venues: [], projects: [], decks: [], people: people as never }
  const letters = (events: typeof large) =>
    indexablePages({ ...archive, events })
      .map(({ path }) => path)
      .filter((path) => path.includes('by-letter'))
  expect(letters(usual)).toEqual([])
  expect(letters(large).length).toBeGreaterThan(1)
})

import { describe, expect, it } from 'vitest'
import { makersOf, rhythmYear, usualPlace } from './chapter'
import { event, talk, timed } from './fixtures'
import { surnameFirst } from './initials'
import { readRecordingFilter, recordingPage } from './recordings'

const evening = (day: string, facts: Parameters<typeof event>[1] = {}) =>
  event(`e-${day}`, { time: timed(`${day}T19:00:00+08:00`, `${day}T21:00:00+08:00`), ...facts })

describe('a year on the line', () => {
  const events = [evening('2026-02-21'), evening('2026-06-20'), evening('2026-12-19')]
  const now = Date.parse('2026-11-30T00:00:00Z')

  it('marks what was held, what is next, and nothing else', () =>
    expect(rhythmYear(events, undefined, now, '2026').map(({ state }) => state)).toEqual([
      'none',
      'held',
      ...Array(3).fill('none'),
      'held',
      ...Array(5).fill('none'),
      'next',
    ]))

  it('goes on as the rhythm says, in the beat of the last one', () =>
    expect(
      rhythmYear(events, 'every two months, third Saturday', now, '2027').flatMap(({ month, state, day }) =>
        state === 'planned' ? [`${month}/${day}`] : [],
      ),
    ).toEqual(['2/20', '4/17', '6/19', '8/21', '10/16', '12/18']))
})

it('takes each answer from the nearest that gives one', () => {
  const made = makersOf(
    [
      { contact: 'near@example.org' },
      undefined,
      { contact: 'far@example.org', conduct: '/conduct', partners: ['b', 'none'] },
    ],
    [{ slug: 'b', name: 'B', file: 'partners/b.yaml' }],
  )
  expect(made).toMatchObject({
    contact: 'near@example.org',
    conduct: '/conduct',
    partners: [{ name: 'B' }],
    organizers: [],
  })
})

it('knows the usual place by its name, and guesses none from a single event', () => {
  const venue = { slug: 'house', name: 'House', aliases: [], address: {} }
  expect(usualPlace({ venue: 'House' }, [], [venue])).toEqual({ venue, there: 0, all: 0 })
  expect(usualPlace(undefined, [evening('2026-02-21')], [venue])).toBeUndefined()
})

describe('recordings', () => {
  const video = { video: 'https://example.org/v' }
  const events = [
    evening('2025-02-21', { talks: [talk('One', [], video), talk('Silent')] }),
    evening('2026-02-21', { talks: [talk('Two', [], video)] }),
  ]

  it('stand by year, the latest first', () =>
    expect(recordingPage(events, {}).years.map(({ year, recordings }) => [year, recordings.length])).toEqual([
      ['2026', 1],
      ['2025', 1],
    ]))

  it('are narrowed, with every other way open', () => {
    const page = recordingPage(events, readRecordingFilter({ year: '2025', page: '7', tag: '' }))
    expect(page.count).toBe(1)
    expect(page.facets[0]?.options.map(({ slug, chosen }) => [slug, chosen])).toEqual([
      ['2026', false],
      ['2025', true],
    ])
  })
})

it.each([
  ['Ada King Lovelace', 'Lovelace Ada King'],
  ['Vincent van Gogh', 'Gogh Vincent'],
  ['Martin King Jr.', 'King Martin'],
  ['Cher', 'Cher'],
  ['敖小剑', '敖小剑'],
])('files %s under %s', (name, filed) => expect(surnameFirst(name)).toBe(filed))

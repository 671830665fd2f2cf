import { describe, expect, it } from 'vitest'
import { event, mention, timed } from './fixtures'
import { groupByYear, latestEvent, nextEvent, preparedEvents, preparedPeople, timelineOf } from './timeline'

const on = (slug: string, day: string, facts = {}) =>
  event(slug, { time: timed(`${day}T13:00:00+08:00`, `${day}T18:00:00+08:00`), ...facts })

const now = Date.parse('2020-01-01T14:00:00+08:00')
const archive = [
  on('later', '2020-06-01'),
  on('old', '2018-01-01'),
  on('soon', '2020-02-01'),
  on('recent', '2019-12-31'),
  on('running', '2020-01-01'),
]

const slugs = (events: readonly { slug: string }[]): readonly string[] => events.map(({ slug }) => slug)

describe('timelineOf', () => {
  it('puts what is coming first, the nearest first, and the past after it, the latest first', () => {
    const { coming, past } = timelineOf(archive, now)
    expect(slugs(coming)).toEqual(['running', 'soon', 'later'])
    expect(slugs(past)).toEqual(['recent', 'old'])
  })

  it('moves an event to the past at its end and not before', () => {
    const end = Date.parse('2020-01-01T18:00:00+08:00')
    expect(slugs(timelineOf(archive, end - 1).coming)).toContain('running')
    expect(slugs(timelineOf(archive, end).past)).toContain('running')
  })

  it('leaves the list it was given as it was', () => {
    const before = slugs(archive)
    timelineOf(archive, now)
    timelineOf(archive, now)
    expect(slugs(archive)).toEqual(before)
  })
})

describe('nextEvent', () => {
  it('is the one under way, else the next to come', () => {
    expect(nextEvent(archive, now)?.slug).toBe('running')
    expect(nextEvent(archive, now + 86_400_000)?.slug).toBe('soon')
  })

  it('passes over what was cancelled or has no new date', () => {
    const list = [
      on('cancelled', '2020-02-01', { status: 'cancelled' }),
      on('postponed', '2020-02-02', { status: 'postponed' }),
      on('moved', '2020-02-03', { status: 'rescheduled' }),
    ]
    expect(nextEvent(list, now)?.slug).toBe('moved')
  })

  it('is nothing where nothing is planned', () => {
    expect(nextEvent([on('old', '2018-01-01')], now)).toBeUndefined()
    expect(latestEvent([on('old', '2018-01-01')], now)?.slug).toBe('old')
    expect(latestEvent([], now)).toBeUndefined()
  })
})

describe('groupByYear', () => {
  it('takes the year of the place, not of the server', () => {
    const [party] = groupByYear([event('party', { time: timed('2020-01-01T00:30:00+08:00') })])
    expect(party?.year).toBe('2020')
  })

  it('keeps the order of what it groups', () => {
    const { past } = timelineOf(archive, now)
    expect(groupByYear(past).map(({ year }) => year)).toEqual(['2019', '2018'])
  })
})

const speakers = ['甲', '乙', '丙'].map((name) => mention(name))
const events = speakers.map((one) => event(`of-${one.name}`, { speakers: [one] }))
const people = speakers.map(({ slug, name }) => ({
  slug,
  name,
  aliases: [],
  organizations: [],
  interests: [],
  links: [],
}))

it('prepares every page of a usual archive', () => {
  expect(preparedEvents(events, 3)).toEqual(events)
  expect(preparedPeople(people, events.slice(0, 1), 3)).toEqual(people)
})

it('of a large one the latest, and those who spoke there', () => {
  expect(preparedEvents(events, 2).map(({ slug }) => slug)).toEqual(['of-乙', 'of-丙'])
  expect(preparedPeople(people, events, 2).map(({ name }) => name)).toEqual(['乙', '丙'])
})

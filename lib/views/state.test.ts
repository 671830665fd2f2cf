import { describe, expect, it } from 'vitest'
import { allDay, event, talk, timed, wall } from './fixtures'
import { daysUntil, endOf, onNow, presumedDuration, stateOf } from './state'

const at = (iso: string): number => Date.parse(iso)

describe('stateOf', () => {
  const meetup = event('meetup', { time: timed('2018-07-29T13:00:00+08:00', '2018-07-29T18:00:00+08:00') })

  it.each([
    ['2018-07-29T12:59:59.999+08:00', 'upcoming'],
    ['2018-07-29T13:00:00+08:00', 'running'],
    ['2018-07-29T17:59:59.999+08:00', 'running'],
    ['2018-07-29T18:00:00+08:00', 'past'],
    ['2018-07-28T22:00:00-07:00', 'running'],
    ['2018-07-29T10:00:00Z', 'past'],
  ])('at %s a timed event is %s, wherever the reader is', (now, state) => {
    expect(stateOf(meetup, at(now))).toBe(state)
  })

  it('keeps an event running over midnight', () => {
    const night = event('night', { time: timed('2024-12-31T22:00:00+08:00', '2025-01-01T02:00:00+08:00') })
    expect(stateOf(night, at('2025-01-01T01:00:00+08:00'))).toBe('running')
    expect(stateOf(night, at('2025-01-01T02:00:00+08:00'))).toBe('past')
  })

  it('lets an all-day event run until the midnight of its own zone', () => {
    const day = event('day', { time: allDay('2019-06-25') })
    expect(stateOf(day, at('2019-06-24T15:59:59Z'))).toBe('upcoming')
    expect(stateOf(day, at('2019-06-24T16:00:00Z'))).toBe('running')
    expect(stateOf(day, at('2019-06-25T15:59:59Z'))).toBe('running')
    expect(stateOf(day, at('2019-06-25T16:00:00Z'))).toBe('past')
  })

  it('lets an all-day event of several days run until the last one ends', () => {
    const days = event('days', { time: allDay('2019-06-24', '2019-06-26') })
    expect(stateOf(days, at('2019-06-26T23:59:59+08:00'))).toBe('running')
    expect(stateOf(days, at('2019-06-27T00:00:00+08:00'))).toBe('past')
  })

  it('follows the zone where clocks change: the day of 25 hours ends an hour later', () => {
    const day = event('day', { time: allDay('2024-11-03', '2024-11-03', 'America/New_York') })
    expect(stateOf(day, at('2024-11-04T04:59:59Z'))).toBe('running')
    expect(stateOf(day, at('2024-11-04T05:00:00Z'))).toBe('past')
  })

  it('reads fixed offsets that have no place name', () => {
    const day = event('day', { time: allDay('2019-06-25', '2019-06-25', 'Etc/GMT-8') })
    expect(stateOf(day, at('2019-06-25T15:59:59Z'))).toBe('running')
    expect(stateOf(day, at('2019-06-25T16:00:00Z'))).toBe('past')
  })
})

describe('endOf', () => {
  it('presumes an afternoon where no end is given', () => {
    expect(endOf(timed('2018-07-29T13:00:00+08:00'))).toBe(at('2018-07-29T17:00:00+08:00'))
  })

  it('takes an end before the start for a mistake, never for a negative duration', () => {
    const time = timed('2018-07-29T13:00:00+08:00', '2018-07-28T18:00:00+08:00')
    expect(endOf(time) - time.start.epoch).toBe(presumedDuration)
  })

  it('crosses the ends of months and years', () => {
    expect(endOf(allDay('2019-12-31'))).toBe(at('2020-01-01T00:00:00+08:00'))
    expect(endOf(allDay('2020-02-28'))).toBe(at('2020-02-29T00:00:00+08:00'))
  })
})

const party = timed('2026-12-19T00:30:00+08:00')

it.each([
  ['2026-12-18T15:59:59Z', 1],
  ['2026-12-18T16:00:00Z', 0],
  ['2026-11-22T03:00:00Z', 27],
])('counts midnights where the event is held: %s', (now, days) => {
  expect(daysUntil(party, Date.parse(now))).toBe(days)
})

const onNowAt = (clock: string) => `2026-12-19T${clock}:00+08:00`
const first = talk('一', [], { start: wall(onNowAt('13:30')), end: wall(onNowAt('14:10')) })
const second = talk('二', [], { start: wall(onNowAt('14:15')) })
const meeting = event('a', { talks: [first, second], time: timed(onNowAt('13:00'), onNowAt('17:30')) })

it.each([
  ['13:10', {}, first],
  ['13:30', { current: first }, second],
  ['14:12', {}, second],
  ['14:15', { current: second }, undefined],
  ['17:30', {}, undefined],
])('at %s', (clock, current, next) => {
  expect(onNow(meeting, Date.parse(onNowAt(clock)))).toEqual({ ...current, ...(next && { next }) })
})

it('names what runs in every hall', () => {
  const half = (room: string, title: string) =>
    talk(title, [], { start: wall(onNowAt('13:30')), end: wall(onNowAt('14:10')), room })
  const [a, b] = [half('A', '一'), half('B', '二')]
  const halls = event('halls', { talks: [a, b], time: timed(onNowAt('13:00'), onNowAt('17:30')) })
  expect(onNow(halls, Date.parse(onNowAt('13:45')))).toEqual({ current: b, parallel: [a] })
})

it('knows nothing where talks have no times', () => {
  expect(onNow(event('b', { talks: [talk('一')] }), Date.parse(onNowAt('14:00')))).toEqual({})
})

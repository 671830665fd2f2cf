import { describe, expect, it } from 'vitest'
import type { WallTime } from '@/lib/model'
import { timesOf } from './days'
import { lexersFor } from './lex'

const lex = lexersFor([], 'zh')

const at = (iso: string): WallTime => ({
  iso,
  date: iso.slice(0, 10),
  clock: iso.slice(11, 16),
  offset: iso.slice(19),
  epoch: Date.parse(iso),
})

/** `2027-10-17 09:30-10:10` of a time under a day's heading. */
const said = (time: string, heading: string, start: string, end?: string): string => {
  const when = lex.when(time, true)
  const context = { authors: [], firstLine: 1, file: '', start: at(start), ...(end !== undefined && { end: at(end) }) }
  const read = timesOf(when, lex.when(heading)?.day, context)
  return read.start === undefined ? '' : `${read.start.date} ${read.start.clock}${read.end ? `-${read.end.clock}` : ''}`
}

const SATURDAY = '2027-10-16T09:00:00+08:00'
const SUNDAY = '2027-10-17T17:00:00+08:00'

describe('days of talks', () => {
  it.each(['第二天', 'Day 2', 'Day 2 · 2027-10-17', '周日', 'Sunday, October 17', '10 月 17 日 星期日', 'DAY2 10.17'])(
    'understands %s',
    (heading) => {
      expect(said('09:30-10:10', heading, SATURDAY, SUNDAY)).toBe('2027-10-17 09:30-10:10')
    },
  )

  it.each(['第三天', '周三', '10 月 20 日'])('leaves the words where %s is no day of the event', (heading) => {
    expect(said('09:30-10:10', heading, SATURDAY, SUNDAY)).toBe('')
  })

  it('leaves the words where a time of a longer event has no day', () => {
    expect(said('09:30-10:10', '议程', SATURDAY, SUNDAY)).toBe('')
  })

  it('goes on past midnight where the event does', () => {
    const [start, end] = ['2027-10-16T20:00:00+08:00', '2027-10-17T06:00:00+08:00']
    expect(said('20:30-21:10', '', start, end)).toBe('2027-10-16 20:30-21:10')
    expect(said('23:40-00:20', '', start, end)).toBe('2027-10-16 23:40-00:20')
    expect(said('01:30-02:10', '', start, end)).toBe('2027-10-17 01:30-02:10')
  })

  it('takes small hours for the afternoon where the event opens then', () => {
    expect(said('2:00-2:40', '', '2027-10-16T13:00:00+08:00')).toBe('2027-10-16 14:00-14:40')
  })

  it.each([
    ['15:00-15:40 UTC', '2027-06-16T17:00:00+02:00', '2027-06-16 17:00-17:40'],
    ['9:30 - 10:10 PM UTC', '2027-06-16T23:30:00+02:00', '2027-06-16 23:30-00:10'],
    ['15:00 (GMT+2)', '2027-06-16T21:00:00+08:00', '2027-06-16 21:00'],
    ['8:00 PM EST', '2027-01-17T09:00:00+08:00', ''],
    ['14:00 北京时间', '2027-06-16T08:00:00+02:00', '2027-06-16 08:00'],
    ['10:00 JST', '2027-06-16T01:00:00Z', '2027-06-16 01:00'],
    // winter's name in summer, and a name of several zones
    ['18:30 CET', '2027-06-16T18:00:00+02:00', '2027-06-16 18:30'],
    ['18:30 CST', '2027-06-16T18:00:00+08:00', '2027-06-16 18:30'],
  ])('shows %s on the clock of an event from %s', (time, start, expected) => {
    expect(said(time, '', start)).toBe(expected)
  })
})

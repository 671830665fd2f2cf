import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { allDayWithTime } from './all-day-with-time'

const check = (frontMatter: string) => found(allDayWithTime, { 'events/a.md': eventText(frontMatter) })

describe('all-day-with-time', () => {
  it('finds a time of day in both conventions', () => {
    expect(check('all_day: true\ndate: 2019-11-24T13:00:00+08:00')).toEqual(['events/a.md:3:7 date'])
    expect(check('event_all_day: true\nevent_start: 2019-11-24T13:00:00+08:00')).toEqual([
      'events/a.md:3:14 event_start',
    ])
  })

  it.each([
    'all_day: true\ndate: 2019-11-24',
    'all_day: true\ndate: 2019-11-24T00:00:00+08:00',
    'all_day: false\ndate: 2019-11-24T13:00:00+08:00',
    'date: 2019-11-24T13:00:00+08:00',
  ])('leaves %j alone', (frontMatter) => expect(check(frontMatter)).toEqual([]))
})

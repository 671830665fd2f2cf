import { describe, expect, it } from 'vitest'
import { daysOf, offsetWords } from '@/lib/model/event-time'
import { allDay, timed } from '@/lib/views/fixtures'
import { clockWords, countdownWords, dayRangeWords, dayWords, zoneWords } from './event-date'

const afternoon = timed('2018-07-29T13:00:00+08:00', '2018-07-29T17:00:00+08:00')

describe('date words', () => {
  it('writes a day as the organizer wrote it, in any zone of the machine', () => {
    expect(dayWords('2018-07-29', 'full')).toBe('2018 年 7 月 29 日')
    expect(dayWords('2018-07-29', 'yearWeekday')).toBe('2018 年，周日')
    expect(dayWords('2018-07-29', 'numeral')).toBe('07.29')
  })

  it('keeps the wall clock of the place', () => {
    expect(clockWords(afternoon)).toBe('13:00–17:00')
    expect(clockWords(timed('2018-07-29T13:00:00-07:00'))).toBe('13:00 起')
    expect(clockWords(allDay('2019-11-24'))).toBe('全天')
  })

  it('says so when an evening ends after midnight, and keeps it on its day', () => {
    const night = timed('2020-01-01T20:00:00+08:00', '2020-01-02T02:00:00+08:00')
    expect(clockWords(night)).toBe('20:00–次日 02:00')
    expect(daysOf(night)).toEqual({ first: '2020-01-01', last: '2020-01-01' })
  })

  it('prints no end before the start', () => {
    expect(clockWords(timed('2018-07-29T13:00:00+08:00', '2018-07-29T09:00:00+08:00'))).toBe('13:00 起')
  })

  it('names both ends of several days', () => {
    const week = timed('2020-05-06T19:00:00+08:00', '2020-05-14T20:00:00+08:00')
    expect(dayRangeWords(week)).toBe('2020.05.06–05.14')
    expect(clockWords(week)).toBe('周三 19:00 至 周四 20:00')
    expect(dayRangeWords(allDay('2020-12-31', '2021-01-02'))).toBe('2020.12.31–2021.01.02')
  })

  it('names the zone, by the offset where it has no name', () => {
    expect(zoneWords(afternoon)).toBe('北京时间（UTC+8）')
    expect(zoneWords(timed('2018-07-29T13:00:00-03:30', undefined, 'Etc/Unknown'))).toBe('UTC-3:30')
    expect(offsetWords('+00:00')).toBe('UTC')
  })

  it('counts down', () => {
    expect([0, 1, 27].map((days) => countdownWords(days, afternoon))).toEqual([
      '今天 13:00',
      '明天 13:00',
      '还有 27 天',
    ])
    expect(countdownWords(1, allDay('2019-11-24'))).toBe('明天')
  })
})

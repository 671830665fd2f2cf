import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOfRhythm, readRhythm } from './rhythm'

const monthly = (every: number | 'quarter', ...on: readonly (readonly [nth: number, weekday: number])[]) => ({
  kind: 'monthly' as const,
  every,
  on: on.map(([nth, weekday]) => ({ nth, weekday })),
})
const weekly = (every: number, ...weekdays: readonly number[]) => ({ kind: 'weekly' as const, every, weekdays })
const thirdThursday = monthly(1, [3, 4])

describe('reading', () => {
  it.each([
    ['every third Thursday', thirdThursday],
    ['third Thursday', thirdThursday],
    ['The 3rd Thursday of the month', thirdThursday],
    ['每月第三个周四', thirdThursday],
    ['last Friday of every month', monthly(1, [-1, 5])],
    ['每月最后一个星期五', monthly(1, [-1, 5])],
    ['every two months, first Saturday', monthly(2, [1, 6])],
    ['every other month, second Saturday', monthly(2, [2, 6])],
    ['隔月第三个周六', monthly(2, [3, 6])],
    ['每两个月第一个周日', monthly(2, [1, 0])],
    ['every Tuesday', weekly(1, 2)],
    ['Wednesdays', weekly(1, 3)],
    ['every other Tuesday', weekly(2, 2)],
    ['every second Tuesday', weekly(2, 2)],
    ['every 3 weeks on Monday', weekly(3, 1)],
    ['每周二', weekly(1, 2)],
    ['每两周的周二', weekly(2, 2)],
    ['隔周周二', weekly(2, 2)],
    ['every second week on Tuesday', weekly(2, 2)],
    ['fortnightly, Thursdays', weekly(2, 4)],
    ['biweekly on Friday', weekly(2, 5)],
    ['every two weeks on Sat', weekly(2, 6)],
    ['Tuesdays and Thursdays', weekly(1, 2, 4)],
    ['每周二、周四', weekly(1, 2, 4)],
    ['双周五', weekly(2, 5)],
    ['隔周三', weekly(2, 3)],
    ['隔一周的周三', weekly(2, 3)],
    ['每三周的周一', weekly(3, 1)],
    ['every second Thursday of the month', monthly(1, [2, 4])],
    ['second Thursday of every month', monthly(1, [2, 4])],
    ['first and third Wednesday', monthly(1, [1, 3], [3, 3])],
    ['1st & 3rd Wed', monthly(1, [1, 3], [3, 3])],
    ['第一、第三个周三', monthly(1, [1, 3], [3, 3])],
    ['first Monday and third Thursday', monthly(1, [1, 1], [3, 4])],
    ['second to last Friday', monthly(1, [-2, 5])],
    ['penultimate Friday of the month', monthly(1, [-2, 5])],
    ['倒数第二个周五', monthly(1, [-2, 5])],
    ['every third month on the first Monday', monthly(3, [1, 1])],
    ['first Monday of every quarter', monthly('quarter', [1, 1])],
    ['每季度第一个周六', monthly('quarter', [1, 6])],
    ['quarterly, last Friday', monthly('quarter', [-1, 5])],
    ['双月第二个周六', monthly(2, [2, 6])],
    ['monthly on the 15th', { kind: 'monthday', every: 1, days: [15] }],
    ['每月15日', { kind: 'monthday', every: 1, days: [15] }],
    ['每月 1 日和 15 日', { kind: 'monthday', every: 1, days: [1, 15] }],
    ['every 2 months on the 3rd', { kind: 'monthday', every: 2, days: [3] }],
  ])('%s', (words, rhythm) => expect(readRhythm(words)).toEqual(rhythm))

  it.each([
    ...['now and then', '不定期', 'on a Thursday', '', 'monthly', 'every 2 weeks', 'fifth Friday of the month'],
    ...['every 0 weeks on Monday', 'monthly on the 31st', 'monthly on a Friday', 'every month'],
  ])('takes “%s” for no rhythm', (words) => expect(readRhythm(words)).toBeUndefined())
})

describe('days', () => {
  it('counts from the day itself', () =>
    expect(daysOfRhythm(thirdThursday, '2027-01-21', 3)).toEqual(['2027-01-21', '2027-02-18', '2027-03-18']))

  it('goes on after a day that is past in its month, across years', () =>
    expect(daysOfRhythm({ ...thirdThursday, every: 2 }, '2026-11-20', 3)).toEqual([
      '2026-12-17',
      '2027-02-18',
      '2027-04-15',
    ]))

  it('knows the last one of a month', () =>
    expect(daysOfRhythm(monthly(1, [-1, 5]), '2027-01-01', 2)).toEqual(['2027-01-29', '2027-02-26']))

  it('counts several days of a week or a month', () => {
    expect(daysOfRhythm(weekly(2, 2, 4), '2027-01-06', 4)).toEqual([
      '2027-01-07',
      '2027-01-19',
      '2027-01-21',
      '2027-02-02',
    ])
    expect(daysOfRhythm(monthly(1, [3, 3], [1, 3]), '2027-01-01', 4)).toEqual([
      '2027-01-06',
      '2027-01-20',
      '2027-02-03',
      '2027-02-17',
    ])
  })

  it('begins quarters with January, April, July and October', () =>
    expect(daysOfRhythm(monthly('quarter', [1, 6]), '2027-02-01', 3)).toEqual([
      '2027-04-03',
      '2027-07-03',
      '2027-10-02',
    ]))

  it('knows the one before the last of a month', () =>
    expect(daysOfRhythm(monthly(1, [-2, 5]), '2027-01-01', 2)).toEqual(['2027-01-22', '2027-02-19']))

  it('keeps the weekday, the order and the number, whatever the rhythm', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(1, 2, 3, 4, -1, -2),
        fc.integer({ min: 0, max: 6 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (every, nth, weekday, date) => {
          const from = date.toISOString().slice(0, 10)
          const days = daysOfRhythm(monthly(every, [nth, weekday]), from, 8)
          expect(days).toHaveLength(8)
          expect([...days].sort()).toEqual(days)
          expect(days[0] !== undefined && days[0] >= from).toBe(true)
          for (const day of days) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday)
        },
      ),
    ))
})

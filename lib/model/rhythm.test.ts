import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOfRhythm, readRhythm } from './rhythm'

const thirdThursday = { kind: 'monthly', every: 1, nth: 3, weekday: 4 } as const

describe('reading', () => {
  it.each([
    ['every third Thursday', thirdThursday],
    ['third Thursday', thirdThursday],
    ['The 3rd Thursday of the month', thirdThursday],
    ['每月第三个周四', thirdThursday],
    ['last Friday of every month', { kind: 'monthly', every: 1, nth: -1, weekday: 5 }],
    ['每月最后一个星期五', { kind: 'monthly', every: 1, nth: -1, weekday: 5 }],
    ['every two months, first Saturday', { kind: 'monthly', every: 2, nth: 1, weekday: 6 }],
    ['every other month, second Saturday', { kind: 'monthly', every: 2, nth: 2, weekday: 6 }],
    ['隔月第三个周六', { kind: 'monthly', every: 2, nth: 3, weekday: 6 }],
    ['每两个月第一个周日', { kind: 'monthly', every: 2, nth: 1, weekday: 0 }],
    ['every Tuesday', { kind: 'weekly', every: 1, weekday: 2 }],
    ['Wednesdays', { kind: 'weekly', every: 1, weekday: 3 }],
    ['every other Tuesday', { kind: 'weekly', every: 2, weekday: 2 }],
    ['every second Tuesday', { kind: 'weekly', every: 2, weekday: 2 }],
    ['every 3 weeks on Monday', { kind: 'weekly', every: 3, weekday: 1 }],
    ['每周二', { kind: 'weekly', every: 1, weekday: 2 }],
    ['每两周的周二', { kind: 'weekly', every: 2, weekday: 2 }],
    ['隔周周二', { kind: 'weekly', every: 2, weekday: 2 }],
    ['monthly on the 15th', { kind: 'monthday', every: 1, day: 15 }],
    ['每月15日', { kind: 'monthday', every: 1, day: 15 }],
  ])('%s', (words, rhythm) => expect(readRhythm(words)).toEqual(rhythm))

  it.each(['now and then', '不定期', 'on a Thursday', ''])('takes “%s” for no rhythm', (words) =>
    expect(readRhythm(words)).toBeUndefined(),
  )
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
    expect(daysOfRhythm({ kind: 'monthly', every: 1, nth: -1, weekday: 5 }, '2027-01-01', 2)).toEqual([
      '2027-01-29',
      '2027-02-26',
    ]))

  it('keeps the weekday, the order and the number, whatever the rhythm', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(1, 2, 3, 4, -1),
        fc.integer({ min: 0, max: 6 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (every, nth, weekday, date) => {
          const from = date.toISOString().slice(0, 10)
          const days = daysOfRhythm({ kind: 'monthly', every, nth, weekday }, from, 8)
          expect(days).toHaveLength(8)
          expect([...days].sort()).toEqual(days)
          expect(days[0] !== undefined && days[0] >= from).toBe(true)
          for (const day of days) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday)
        },
      ),
    ))
})

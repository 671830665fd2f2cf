import { describe, expect, it } from 'vitest'
import { dayIn, withYear, wordDates } from './word-dates'

describe('dayIn', () => {
  it.each([
    ['2019-03-14', '2019-03-14'],
    ['2019/3/4（周四）', '2019-03-04'],
    ['2019 年 3 月 14 日', '2019-03-14'],
    ['3 月 14 日（周四）', '--03-14'],
    ['Thursday, March 14th, 2019 at 7pm', '2019-03-14'],
    ['14 March 2019', '2019-03-14'],
    ['the 14th of March, 2019', '2019-03-14'],
    ['Donnerstag, 14. März 2019', '2019-03-14'],
    ['14 de marzo de 2019', '2019-03-14'],
    ['quinta-feira, 14 de março de 2019', '2019-03-14'],
    ['jeudi 14 mars 2019', '2019-03-14'],
    ['czwartek, 14 marca 2019', '2019-03-14'],
    ['14.03.2019', '2019-03-14'],
    ['2019년 3월 14일', '2019-03-14'],
    ['14/03/2019', '2019-03-14'],
    ['03/14/2019', '2019-03-14'],
  ])('%s is %s', (line, day) => expect(dayIn(line)).toBe(day))

  it.each(['03/04/2019', 'every second Thursday', 'May we meet?', '2019-02-30', 'version 1.2.2019x', ''])(
    '“%s” is no day',
    (line) => expect(dayIn(line)).toBeUndefined(),
  )
})

describe('wordDates', () => {
  it.each([
    ['活动时间：2022年5月14日 下午2:00-5:00', { day: '2022-05-14', start: '14:00', end: '17:00' }],
    ['**When:** Thursday, 14 March 2019, 18:30 - 21:00', { day: '2019-03-14', start: '18:30', end: '21:00' }],
    ['- Wann: 14.03.2019, 19 Uhr', { day: '2019-03-14', start: '19:00' }],
    ['Date : jeudi 14 mars 2019 à 19h30', { day: '2019-03-14', start: '19:30' }],
    ['## When\n\nMarch 14, 2019, 6:30 pm', { day: '2019-03-14', start: '18:30' }],
    ['日時：2019年3月14日(木) 19:00〜21:00', { day: '2019-03-14', start: '19:00', end: '21:00' }],
    ['| When | 14 March 2019 |', { day: '2019-03-14' }],
    [
      '<div class="card">\n  <h3><i class="x"></i> Fecha</h3>\n  <p>Jueves 14 de marzo, 2019</p>',
      { day: '2019-03-14' },
    ],
  ])('%s', (body, found) => expect(wordDates(body)).toMatchObject([found]))

  it.each([
    ['- 📅 14.03.2019 18:30 Uhr', '18:30'],
    ['🗓️ **14 March 2019**, 6:30 pm', '18:30'],
    ['**When:** Thursday 14th of March 2019 at 18.30', '18:30'],
    ['Dato: 14.03.2019 kl. 18.30', undefined],
  ])('reads the leaf of a calendar, and hours with a dot behind a word for them: %s', (line, start) =>
    expect(wordDates(line)).toMatchObject(start === undefined ? [] : [{ day: '2019-03-14', start }]),
  )

  it.each([
    ['2:30-3:30pm', '14:30', '15:30'],
    ['6-8 pm', '18:00', '20:00'],
    ['6 – 7:30 p.m.', '18:00', '19:30'],
    ['11:00 - 1:00 pm', '11:00', '13:00'],
    ['9:30am - 5pm', '09:30', '17:00'],
    ['下午 2:00-5:00', '14:00', '17:00'],
    ['18:30 - 21:00', '18:30', '21:00'],
  ])('says once in which half of the day both hours are: %s', (hours, start, end) =>
    expect(wordDates(`When: 14 March 2019, ${hours}`)).toMatchObject([{ start, end }]),
  )

  it.each([
    ['Date: 14 March 2019\nTime: 18:30 - 21:00', { start: '18:30', end: '21:00' }],
    ['**Date:** March 14, 2019\n\n**Time:** 6:30 PM – 9 PM', { start: '18:30', end: '21:00' }],
    ['- Wann: 14.03.2019\n- Uhrzeit: 19 Uhr', { start: '19:00' }],
    ['| Date | 14 March 2019 |\n|---|---|\n| Time | 18:30 CET |', { start: '18:30', zone: 'CET' }],
    ['日期：2019年3月14日\n时间：下午2点到5点', { start: '14:00', end: '17:00' }],
    ['Quando: 14 marzo 2019\nOre: 18.30', { start: '18:30' }],
    ['Data: 14 de março de 2019\nHora: 18h30', { start: '18:30' }],
    ['일시: 2019년 3월 14일\n시간: 오후 2시', { start: '14:00' }],
    ['🗓 14 March 2019\n🕕 18:30', { start: '18:30' }],
  ])('has the hours of the line below it: %j', (body, hours) =>
    expect(wordDates(body)[0]).toMatchObject({ day: '2019-03-14', ...hours }),
  )

  it.each([
    'Date: 14 March 2019\nTime: to be announced',
    'Date: 14 March 2019\nTimes of trains: 18:30',
    'Date: 14 March 2019\nDoors: 18:00',
    'Date: 14 March 2019\nTime: 15 March 2019, 18:30',
    'Date: 14 March 2019\n\n- 18:30 Doors\n- 19:00 Talk',
  ])('takes no other hour for its own: %j', (body) => expect(wordDates(body)[0]).not.toHaveProperty('start'))

  it('believes labels only', () =>
    expect(wordDates('We met on 14 March 2019.\n\nTime is short: 2 May 2020 was the last.\n')).toEqual([]))
})

it('withYear takes the nearest', () => {
  expect(withYear('--01-05', '2019-12-20')).toBe('2020-01-05')
  expect(withYear('--12-30', '2020-01-02')).toBe('2019-12-30')
  expect(withYear('2018-01-01', '2020-01-02')).toBe('2018-01-01')
})

import { describe, expect, it } from 'vitest'
import { parseWallTime } from './wall-time'

const iso = (written: string): string | undefined => {
  const parsed = parseWallTime(written)
  return parsed.kind === 'moment' ? parsed.time.iso : parsed.kind
}

describe('parseWallTime', () => {
  it('keeps wall time and offset as written', () => {
    expect(parseWallTime('2018-07-29T13:00:00+08:00')).toEqual({
      kind: 'moment',
      time: {
        iso: '2018-07-29T13:00:00+08:00',
        date: '2018-07-29',
        clock: '13:00',
        offset: '+08:00',
        epoch: 1532840400000,
      },
    })
  })

  it.each([
    ['2018-07-29 13:00 +0800', '2018-07-29T13:00:00+08:00'],
    ['2018-07-29T05:00:00Z', '2018-07-29T05:00:00+00:00'],
    ['2018-07-29T05:00:00.123-0330', '2018-07-29T05:00:00-03:30'],
    ['2018-07-29', 'day'],
    ['2018-07-29T13:00:00', 'local'],
    ['2018-7-9 9:00', 'local'],
    ['July 29, 2018', 'day'],
    ['29 Jul 2018 13:00 CEST', 'local'],
    ['Sun, 29 Jul 2018 13:00:00 +0200', '2018-07-29T13:00:00+02:00'],
    ['2018-07-29 13:00:00 +0200 CEST', '2018-07-29T13:00:00+02:00'],
    ['29.07.2018 um 13:00', 'local'],
    ['2018-07-29 13.00', 'local'],
    ['29.7.2018 kl. 18.30', 'local'],
    ['29.7.2018, 18.30 Uhr', 'local'],
    ['29/07/2018', 'day'],
    ['2018年7月29日（周日）下午1:30', 'local'],
    ['20180729', 'day'],
    ['20180729T1300', 'local'],
    ['20180729T130000Z', '2018-07-29T13:00:00+00:00'],
    ['29 de julho de 2018', 'day'],
    ['domingo, 29 de julio de 2018, 13:00', 'local'],
    ['29. Juli 2018, 13 Uhr', 'local'],
    ['29 juillet 2018 à 13h30', 'local'],
    ['quinta-feira, 29 de março de 2018 às 18h30 +01:00', '2018-03-29T18:30:00+01:00'],
    ['29 marca 2018', 'day'],
    ['2018年7月29日（日）13:00', 'local'],
    ['2018년 7월 29일', 'day'],
    ['2018-07-29T13:00+02:00[Europe/Berlin]', '2018-07-29T13:00:00+02:00'],
    ['2018-07-29T24:00:00+08:00', '2018-07-30T00:00:00+08:00'],
    ['2018-07-29 (Sun)', 'day'],
    ['2018-07-29 (Sun) 13:00', 'local'],
    ['2018-07-29 (日) 13:00 +0900', '2018-07-29T13:00:00+09:00'],
    ['2018-07-29（周日）13:00', 'local'],
    ['2018-07-29 星期日', 'day'],
    ['2018-07-29, Sunday, 1 pm', 'local'],
    ['29.07.2018 (So) 13:00', 'local'],
    ['So., 29.07.2018 13:00', 'local'],
    ['Sonntag, 29.07.2018', 'day'],
    ['domingo 29/07/2018 13:00', 'local'],
    ['dim. 29/07/2018', 'day'],
    ['воскресенье, 29.07.2018', 'day'],
    ['July 29, 2018 (Sunday), 13:00', 'local'],
    ["29 July '18, 13:00", 'local'],
    ["July 29, '18", 'day'],
    ['1557687600', 'epoch'],
    ['1557687600000', 'epoch'],
  ])('reads %s', (written, expected) => expect(iso(written)).toBe(expected))

  it.each([
    '2018-02-30',
    '2018-02-29T13:00:00+08:00',
    '2018-07-29T25:00:00Z',
    '07/08/2018',
    'soon',
    '',
    '2018-07-29T13:00:00+20:00',
    '2018-07-29 to 20:00',
    '2018-07-29 (evening)',
    // of two digits each may be the year
    '14/05/27',
    '14-05-27',
    '14.05.27 19:00',
    '27年5月14日',
    '14 May 27',
    'May 14, 27',
  ])('refuses %s', (written) => expect(iso(written)).toBe('invalid'))

  it('accepts the 29th of February in a leap year', () => expect(iso('2024-02-29')).toBe('day'))
})

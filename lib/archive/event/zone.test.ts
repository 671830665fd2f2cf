import { describe, expect, it } from 'vitest'
import { zoneNamed } from './zone'

describe('zoneNamed', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['europe/lisbon', 'Europe/Lisbon'],
    ['CET', 'Europe/Berlin'],
    ['MESZ', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['UTC', 'Etc/UTC'],
    ['UTC+8', 'Etc/GMT-8'],
    ['GMT+02:00', 'Etc/GMT-2'],
    ['+0530', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['Asia/Beijing', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['台北時間', 'Asia/Taipei'],
    ['日本時間', 'Asia/Tokyo'],
    ['Lisbon time', 'Europe/Lisbon'],
    ['hora de Lisboa', 'Europe/Lisbon'],
    ['Japan Standard Time', 'Asia/Tokyo'],
    // as Windows and its calendars call them, in any case and in summer
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['eastern daylight time', 'America/New_York'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['GMT Standard Time', 'Europe/London'],
    ['Central European Summer Time', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome', 'Europe/Amsterdam'],
    ['(UTC+08:00) Beijing, Chongqing, Hong Kong', 'Asia/Shanghai'],
  ])('knows %s', (written, zone) => expect(zoneNamed(written)).toBe(zone))

  it('takes the short name of several zones for the one of the site alone', () => {
    // the tests' site is in Asia/Shanghai: China Standard Time, and neither India's, Ireland's nor Israel's
    expect(zoneNamed('CST')).toBe('Asia/Shanghai')
    for (const name of ['IST', 'BST', 'AST']) expect(zoneNamed(name)).toBeUndefined()
  })

  it.each(['local', 'Nowhere', 'Europe/Nowhere', 'UTC+19', ''])('does not guess %s', (written) =>
    expect(zoneNamed(written)).toBeUndefined(),
  )
})

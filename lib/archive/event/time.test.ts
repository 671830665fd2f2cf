import { describe, expect, it } from 'vitest'
import { eventTimeOf } from './time'

describe('eventTimeOf', () => {
  it('names the zone of the site where the offset is its own', () =>
    expect(eventTimeOf({ start: '2018-07-29T13:00:00+08:00', allDay: false })).toMatchObject({ zone: 'Asia/Shanghai' }))

  it('names the zone of the country where the offset fits', () => {
    const seoul = eventTimeOf({ start: '2025-07-29T13:00:00+09:00', allDay: false, country: '韩国' })
    const berlin = eventTimeOf({ start: '2025-07-29T13:00:00+02:00', allDay: false, country: 'Germany' })
    expect([seoul?.zone, berlin?.zone]).toEqual(['Asia/Seoul', 'Europe/Berlin'])
  })

  it('falls back to the bare offset', () => {
    expect(eventTimeOf({ start: '2025-01-29T13:00:00-05:00', allDay: false })?.zone).toBe('Etc/GMT+5')
    expect(eventTimeOf({ start: '2025-01-29T13:00:00+05:30', allDay: false })?.zone).toBe('Asia/Kolkata')
  })

  it('leaves out an end that is not after the start', () =>
    expect(
      eventTimeOf({ start: '2023-08-19T13:00:00+08:00', end: '2022-08-19T18:00:00+08:00', allDay: false }),
    ).not.toHaveProperty('end'))

  it('hides the clock of an all-day event but keeps its days', () =>
    expect(eventTimeOf({ start: '2019-11-24T13:00:00+08:00', end: '2019-11-25', allDay: true })).toEqual({
      kind: 'all-day',
      first: '2019-11-24',
      last: '2019-11-25',
      start: expect.objectContaining({ iso: '2019-11-24T00:00:00+08:00' }),
      zone: 'Asia/Shanghai',
    }))

  it('asks for a time of day', () => expect(eventTimeOf({ start: '2019-11-24', allDay: false })).toBeUndefined())
})

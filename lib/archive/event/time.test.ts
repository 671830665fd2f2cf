import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../front-matter'
import { type EventFrontMatter, eventMatter } from './schema'
import { eventTimeOf, statedTimes } from './time'

type Given = Partial<EventFrontMatter> & { readonly allDay?: boolean }

const read = ({ allDay = false, ...data }: Given, file = 'events/x.md') => {
  const { data: whole } = readFrontMatter(
    {
      matter: ['title: x', ...Object.entries(data).map(([key, value]) => `${key}: '${String(value)}'`)].join('\n'),
      language: 'yaml',
      matterLine: 2,
    },
    file,
    eventMatter,
  )
  if (whole === undefined) throw new Error('the front matter of this test is wrong')
  return eventTimeOf(statedTimes(whole, file), { allDay, zone: whole.timezone, country: whole.country })
}

const timeOf = (given: Given, file?: string) => read(given, file).time

describe('eventTimeOf', () => {
  it('names the zone of the site where the offset is its own', () =>
    expect(timeOf({ date: '2018-07-29T13:00:00+08:00' })).toMatchObject({ zone: 'Asia/Shanghai' }))

  it('names the zone of the country where the offset fits', () => {
    const seoul = timeOf({ date: '2025-07-29T13:00:00+09:00', country: '韩国' })
    const berlin = timeOf({ date: '2025-07-29T13:00:00+02:00', country: 'Germany' })
    expect([seoul?.zone, berlin?.zone]).toEqual(['Asia/Seoul', 'Europe/Berlin'])
  })

  it('falls back to the bare offset', () => {
    expect(timeOf({ date: '2025-01-29T13:00:00-05:00' })?.zone).toBe('Etc/GMT+5')
    expect(timeOf({ date: '2025-01-29T13:00:00+05:30' })?.zone).toBe('Asia/Kolkata')
  })

  it.each([
    ['2024-05-11 10:00-12:00', '10:00', '12:00'],
    ['2024-05-11 2:30-4:00pm', '14:30', '16:00'],
    ['2024-05-11 2:30 - 4:00 pm', '14:30', '16:00'],
    ['2024-05-11 18:30–21:00', '18:30', '21:00'],
    ['May 11, 2024, 6-8 pm', '18:00', '20:00'],
    ['11 May 2024 from 6-7:30pm', '18:00', '19:30'],
  ])('takes what stands behind the hour for the end, and for no offset: %s', (date, start, end) =>
    expect(timeOf({ date })).toMatchObject({ start: { clock: start, offset: '+08:00' }, end: { clock: end } }),
  )

  it.each(['2024-05-11 19:00-05:00', '2024-05-11 19:00 -05:00', '2024-05-11T09:00-12:00'])(
    'takes an offset for one: %s',
    (date) =>
      expect(timeOf({ date })?.start.iso).toBe(`${date.slice(0, 10)}T${date.slice(11, 16)}:00${date.slice(-6)}`),
  )

  it('shows what is counted in seconds on the clock of its place, and says so', () => {
    const berlin = read({ date: '1557687600', date_end: '1557694800', country: 'Germany' })
    expect(berlin.time).toMatchObject({ zone: 'Europe/Berlin', start: { clock: '21:00' }, end: { clock: '23:00' } })
    expect(berlin.doubts).toEqual(['start-counted'])
    expect(timeOf({ date: '1557687600000', timezone: 'CET' })?.start.iso).toBe('2019-05-12T21:00:00+02:00')
    expect(timeOf({ date: '1557687600' })?.start.iso).toBe('2019-05-13T03:00:00+08:00')
  })

  it('takes midnight of Greenwich in seconds for a day, and for nothing where it is an evening', () => {
    expect(timeOf({ date: '1557619200' })).toMatchObject({ kind: 'all-day', first: '2019-05-12' })
    const evening = read({ date: '1557619200', timezone: 'America/New_York' })
    expect(evening).toEqual({ time: undefined, doubts: ['start-invalid'] })
  })

  it('leaves out an end that is not after the start', () =>
    expect(timeOf({ date: '2023-08-19T13:00:00+08:00', date_end: '2022-08-19T18:00:00+08:00' })).not.toHaveProperty(
      'end',
    ))

  it('hides the clock of an all-day event but keeps its days', () =>
    expect(timeOf({ date: '2019-11-24T13:00:00+08:00', date_end: '2019-11-25', allDay: true })).toEqual({
      kind: 'all-day',
      first: '2019-11-24',
      last: '2019-11-25',
      start: expect.objectContaining({ iso: '2019-11-24T00:00:00+08:00' }),
      zone: 'Asia/Shanghai',
    }))

  it.each([
    [{ date: '2021-09-13T00:00:00Z', start_time: '12:30 - 1:30 PM EDT' }, '2021-09-13T12:30:00-04:00', '13:30'],
    [{ date: '2021-09-13T00:00:00Z', start_time: '6:00 - 7:30 pm' }, '2021-09-13T18:00:00+08:00', '19:30'],
    [{ date: '2021-09-13', start_time: '11:00 - 1:00 PM' }, '2021-09-13T11:00:00+08:00', '13:00'],
    [{ date: '2024-10-02', start_time: '9:00 PM Cairo time' }, '2024-10-02T21:00:00+03:00', undefined],
    [{ date: '2021-09-13T15:00:00Z', start_time: '3:00 PM EDT' }, '2021-09-13T15:00:00-04:00', undefined],
    // the same hour, told twice, and a day later in Greenwich
    [{ date: '2021-09-14T00:30:00Z', start_time: '8:30 PM EDT' }, '2021-09-13T20:30:00-04:00', undefined],
    [{ date: '2025-12-02T00:00:00+09:00', start_time: '19:00' }, '2025-12-02T19:00:00+09:00', undefined],
  ])('reads %j, the day in one field and the hour in another', (given, start, end) => {
    const time = timeOf(given)
    expect(time?.start.iso).toBe(start)
    expect(time?.kind === 'timed' ? time.end?.clock : 'none').toBe(end)
  })

  it.each([
    [{ date: '2025-12-29T00:00:00+09:00' }, '2025-12-29', '2025-12-29'],
    [{ date: '2021-09-13T00:00:00Z' }, '2021-09-13', '2021-09-13'],
    [{ date: '2025-03-01T00:00:00+08:00', date_end: '2025-03-02T23:59:00+08:00' }, '2025-03-01', '2025-03-02'],
  ])('takes midnight and no more, %j, for a day, and says so', (given, first, last) =>
    expect(read(given)).toMatchObject({ time: { kind: 'all-day', first, last }, doubts: ['start-midnight'] }),
  )

  it('believes midnight where an end tells that it is meant', () =>
    expect(timeOf({ date: '2025-12-31T00:00:00+08:00', date_end: '2025-12-31T02:00:00+08:00' })).toMatchObject({
      kind: 'timed',
    }))

  it('takes a bare day for the whole of it, and says so', () =>
    expect(read({ date: '2019-11-24', date_end: '2019-11-26' })).toMatchObject({
      time: { kind: 'all-day', first: '2019-11-24', last: '2019-11-26' },
      doubts: ['start-day'],
    }))

  it('opens a whole day at midnight in its own zone, whatever the zone of the site', () =>
    expect(timeOf({ date: '2027-05-01', timezone: 'America/New_York' })).toMatchObject({
      first: '2027-05-01',
      start: { iso: '2027-05-01T00:00:00-04:00' },
      zone: 'America/New_York',
    }))

  it.each([
    ['2019-03-14T13:00:00', 'Europe/Berlin', '2019-03-14T13:00:00+01:00'],
    ['2019-07-14 13:00', 'Europe/Berlin', '2019-07-14T13:00:00+02:00'],
    ['2019-07-14 13:00', undefined, '2019-07-14T13:00:00+08:00'],
    ['2019-07-14 13:00 Europe/Lisbon', undefined, '2019-07-14T13:00:00+01:00'],
  ])('reads %s on the clock of %s', (date, timezone, iso) => {
    const { time, doubts } = read({ date, ...(timezone && { timezone }) })
    expect([time?.start.iso, doubts]).toEqual([iso, ['start-local']])
  })

  it('counts the wall time where a copied offset is not that of the zone, and a moment in UTC as it is', () => {
    const both = { timezone: 'Europe/Berlin', date_end: '2027-07-01T20:30:00+01:00' }
    expect(read({ date: '2027-07-01T18:30:00+01:00', ...both })).toMatchObject({
      time: { start: { iso: '2027-07-01T18:30:00+02:00' }, end: { iso: '2027-07-01T20:30:00+02:00' } },
      doubts: ['offset'],
    })
    expect(timeOf({ date: '2027-07-01T16:30:00Z', timezone: 'Europe/Berlin' })?.start.iso).toBe(
      '2027-07-01T18:30:00+02:00',
    )
    expect(timeOf({ date: '2027-03-28T02:30:00+01:00', timezone: 'Europe/Berlin' })?.start.iso).toBe(
      '2027-03-28T03:30:00+02:00',
    )
  })

  it('joins a day and its hours, and takes the night after for an hour before the start', () => {
    expect(timeOf({ date: '2024-05-11', start_time: '19:00', end_time: '21:30' })).toMatchObject({
      start: { iso: '2024-05-11T19:00:00+08:00' },
      end: { iso: '2024-05-11T21:30:00+08:00' },
    })
    expect(timeOf({ date: '2024-05-11', start_time: '8 pm – 1 am' })).toMatchObject({
      start: { clock: '20:00' },
      end: { iso: '2024-05-12T01:00:00+08:00' },
    })
    expect(timeOf({ date: '2024-05-11', start_time: '7:00 PM – 8:00 PM CET' })).toMatchObject({
      start: { iso: '2024-05-11T19:00:00+02:00' },
      end: { iso: '2024-05-11T20:00:00+02:00' },
      zone: 'Europe/Berlin',
    })
    expect(timeOf({ date: '2024-05-11T19:00:00+02:00', date_end: '21:30' })).toMatchObject({
      end: { iso: '2024-05-11T21:30:00+02:00' },
    })
  })

  it.each([
    ['18h30', '20h', '18:30', '20:00'],
    ['18h30 às 20h', undefined, '18:30', '20:00'],
    ['19 Uhr', '21 Uhr', '19:00', '21:00'],
    ['18.30', '20.15', '18:30', '20:15'],
    ['19.30 Uhr', undefined, '19:30', undefined],
  ])('reads %s and %s as the hours of other languages', (start_time, end_time, start, end) => {
    const time = timeOf({ date: '2024-05-11', start_time, ...(end_time !== undefined && { end_time }) })
    expect([time?.start.clock, time?.kind === 'timed' ? time.end?.clock : 'none']).toEqual([start, end])
  })

  it('reads both ends out of one text', () => {
    expect(timeOf({ date: '2024-05-11 – 2024-05-12' })).toMatchObject({ first: '2024-05-11', last: '2024-05-12' })
    expect(timeOf({ date: '2024-05-11 13:00-15:00' })).toMatchObject({
      start: { clock: '13:00' },
      end: { clock: '15:00' },
    })
  })

  it('knows the last day where only the day of the end is told', () =>
    expect(timeOf({ date: '2024-05-11T09:00:00+08:00', date_end: '2024-05-13' })).toMatchObject({
      kind: 'timed',
      last: '2024-05-13',
    }))

  it('takes the day from the names of files and folders', () => {
    expect(timeOf({}, 'events/2019-03-14-night.md')).toMatchObject({ first: '2019-03-14' })
    expect(timeOf({}, 'events/2019-03-14-night/index.md')).toMatchObject({ first: '2019-03-14' })
    expect(timeOf({ start_time: '19:00' }, 'events/2019/03/14/night.md')).toMatchObject({ start: { clock: '19:00' } })
    expect(timeOf({}, 'events/night-2019-03-14.md')).toMatchObject({ first: '2019-03-14' })
    expect(timeOf({}, 'events/night_20190314/index.md')).toMatchObject({ first: '2019-03-14' })
    expect(timeOf({}, 'events/meetup-2019.md')).toBeUndefined()
    expect(timeOf({}, 'events/night-2019-13-14.md')).toBeUndefined()
    expect(timeOf({}, 'events/talk-920190314.md')).toBeUndefined()
  })
})

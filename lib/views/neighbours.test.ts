import { expect, it } from 'vitest'
import { event, term, timed } from './fixtures'
import { neighboursOf } from './neighbours'

const series = term('Service Mesh Meetup')
const edition = (number: number, day: string) =>
  event(`meetup-${number}`, { series: { ...series, number }, time: timed(`${day}T13:00:00+08:00`) })

const [first, second, third] = [edition(1, '2018-06-30'), edition(2, '2018-07-29'), edition(3, '2018-08-25')]
const other = event('summit', { series: term('Summit'), time: timed('2018-07-01T13:00:00+08:00') })
const archive = [third, other, first, second]

it('finds the events before and after in the same series', () => {
  expect(neighboursOf(archive, second)).toEqual({ previous: first, next: third })
})

it('has nothing before the first and nothing after the last', () => {
  expect(neighboursOf(archive, first)).toEqual({ next: second })
  expect(neighboursOf(archive, third)).toEqual({ previous: second })
})

it('finds nobody next to an event that stands alone', () => {
  expect(neighboursOf(archive, other)).toEqual({})
  expect(neighboursOf(archive, event('single'))).toEqual({})
})

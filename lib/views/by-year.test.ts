import { expect, it } from 'vitest'
import { byYear } from './by-year'
import { event, timed } from './fixtures'

const on = (slug: string, day: string) => event(slug, { time: timed(`${day}T13:00:00+08:00`) })

it('has every event once, under its year, the latest year first', () => {
  const events = [on('b', '2020-05-01'), on('a', '2019-12-31'), on('c', '2020-01-01')]
  expect(byYear(events).map(({ year, events: of }) => [year, of.map(({ slug }) => slug)])).toEqual([
    ['2020', ['c', 'b']],
    ['2019', ['a']],
  ])
  expect(byYear([])).toEqual([])
})

import { expect, it } from 'vitest'
import { event, mention, talk, timed } from './fixtures'
import { homePage } from './home-page'

const on = (slug: string, day: string, facts = {}) => event(slug, { time: timed(`${day}T13:00:00+08:00`), ...facts })
const now = Date.parse('2020-06-01T00:00:00+08:00')
const archive = [
  on('old', '2018-05-01', { featured: true }),
  on('recent', '2020-05-01', { talks: [talk('Istio', [mention('甲')], { video: 'https://example.com/v' })] }),
  on('next', '2020-07-01', { featured: true }),
  on('off', '2020-06-15', { status: 'cancelled' }),
]

it('opens with the next event that takes place, and lists what else is coming', () => {
  const { lead, coming } = homePage(archive, now)
  expect(lead?.slug).toBe('next')
  expect(coming.map(({ slug }) => slug)).toEqual(['off'])
})

it('opens with the latest event where nothing is planned', () => {
  expect(homePage(archive.slice(0, 2), now).lead?.slug).toBe('recent')
})

it('shows what is featured unless it opens the page', () => {
  expect(homePage(archive, now).featured.map(({ slug }) => slug)).toEqual(['old'])
})

it('lays out the years from the latest, events within a year from the first', () => {
  expect(homePage(archive, now).years.map(({ year, events }) => [year, events.map(({ slug }) => slug)])).toEqual([
    ['2020', ['recent', 'off', 'next']],
    ['2018', ['old']],
  ])
})

it('has nothing to open with in an empty archive', () => {
  expect(homePage([], now)).toMatchObject({ lead: undefined, years: [], recordings: [] })
})

import { expect, it } from 'vitest'
import type { Venue } from '@/lib/model'
import { event } from './fixtures'
import { venuesByCity } from './venues-by-city'

const term = (name: string) => ({ name, slug: name })
const venue = (slug: string, city?: string): Venue => ({
  slug,
  name: slug,
  aliases: [],
  address: {},
  ...(city !== undefined && { city: term(city) }),
})
const held = (slug: string, at: string) => event(slug, { place: { kind: 'venue', address: {}, venue: term(at) } })

it('puts the busiest city and the busiest venue first, and those without a city last', () => {
  const venues = [venue('barn'), venue('hall', '北京'), venue('loft', '上海'), venue('attic', '上海')]
  const events = [
    held('1', 'hall'),
    held('2', 'loft'),
    held('3', 'loft'),
    held('4', 'barn'),
    held('5', 'barn'),
    held('6', 'barn'),
  ]
  expect(
    venuesByCity(venues, events).map(({ city, venues: here }) => [
      city?.name,
      here.map((one) => [one.venue.slug, one.events.length]),
    ]),
  ).toEqual([
    [
      '上海',
      [
        ['loft', 2],
        ['attic', 0],
      ],
    ],
    ['北京', [['hall', 1]]],
    [undefined, [['barn', 3]]],
  ])
})

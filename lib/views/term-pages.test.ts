import { expect, it } from 'vitest'
import type { Project, Venue } from '@/lib/model'
import { event, mention, talk, term, timed } from './fixtures'
import { byProject, termPage, venuesByCity } from './term-pages'
import { byTag } from './terms'

const now = Date.parse('2020-01-01T00:00:00+08:00')
const istio = term('Istio')
const archive = [
  event('old', { tags: [istio, term('Envoy')], talks: [talk('A', [mention('甲')]), talk('B', [mention('乙')])] }),
  event('next', { tags: [istio], time: timed('2021-01-01T10:00:00+08:00'), talks: [talk('C', [mention('甲')])] }),
  event('other', { tags: [term('Dapr')] }),
]

it('tells what a topic has: what is coming, what was, how much, and what goes with it', () => {
  const entry = byTag(archive).find('istio')
  const page = entry && termPage(entry, now)
  expect(page?.coming.map(({ slug }) => slug)).toEqual(['next'])
  expect(page?.past.map(({ slug }) => slug)).toEqual(['old'])
  expect(page).toMatchObject({ talks: 3, speakers: 2, span: { first: '2018', last: '2021' } })
  expect(page?.alongside.map(({ term }) => term.name)).toEqual(['Envoy'])
})

const project = (slug: string): Project => ({
  slug,
  title: slug,
  content: { html: '', text: '' },
  links: [],
  draft: false,
  file: `projects/${slug}.md`,
})

it('gives every project its events, the latest first, and puts the busiest project first', () => {
  const old = event('old', { projects: ['mesh', 'idle'], time: timed('2018-01-01T13:00:00+08:00') })
  const late = event('late', { projects: ['mesh'], time: timed('2020-01-01T13:00:00+08:00') })
  const entries = byProject([project('idle'), project('none'), project('mesh')], [old, late])
  expect(entries.map((entry) => [entry.project.slug, entry.events.map(({ slug }) => slug)])).toEqual([
    ['mesh', ['late', 'old']],
    ['idle', ['old']],
    ['none', []],
  ])
})

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

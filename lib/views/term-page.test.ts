import { expect, it } from 'vitest'
import { byTag } from './by-term'
import { event, mention, talk, term, timed } from './fixtures'
import { termPage } from './term-page'

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

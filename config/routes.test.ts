import { expect, it } from 'vitest'
import { routes, slugFrom } from './routes'

it('spells a view of the archive in one way, whatever the order of its facets', () => {
  const address = '/events?year=2021&city=%E5%8C%97%E4%BA%AC&tag=istio&page=2'
  expect(routes.archive({ tag: 'istio', city: '北京', year: '2021' }, 2)).toBe(address)
  expect(routes.archive({ year: '2021', tag: 'istio', city: '北京' }, 2)).toBe(address)
})

it('is the plain address without facets and on the first page', () => {
  expect(routes.archive({})).toBe(routes.events())
})

it('reads a slug from its address, and leaves alone what is none', () => {
  const address = routes.speaker('敖小剑/?#&')
  expect(slugFrom(address.slice('/speakers/'.length))).toBe('敖小剑/?#&')
  expect(slugFrom('100%')).toBe('100%')
})

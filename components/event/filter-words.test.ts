import { expect, it } from 'vitest'
import { archivePage, type Filter } from '@/lib/views/archive-page'
import { event, inCity } from '@/lib/views/fixtures'
import { filterWords } from './filter-words'

const events = [
  event('a', { place: inCity('广州'), tags: [{ name: 'Service Mesh', slug: 'service-mesh' }] }),
  event('b', { place: { kind: 'online' } }),
]
const words = (filter: Filter) => filterWords(archivePage(events, filter, undefined, 0))

it('names what the archive is narrowed to, in one order', () => {
  expect(words({ tag: 'service-mesh', city: '广州' })).toBe('广州，Service Mesh')
  expect(words({ city: 'online' })).toBe('线上')
  expect(words({})).toBe('')
})

it('repeats what was asked for where no event has it', () => {
  expect(words({ city: '火星' })).toBe('火星')
})

import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/lib/model'
import { archivePage, type Filter } from '@/lib/views/archive-page'
import { event, inCity } from '@/lib/views/fixtures'
import { filterWords, whereIs } from './event-words'

const at = (place: EventSummary['place'], title = '聚会') => event('a', { title, place })
const beijing = {
  kind: 'venue' as const,
  address: { country: '中国', city: '北京', street: '海淀区中关村大街 11 号 e 世界财富中心 A 座 B2' },
  city: { name: '北京', slug: '北京' },
}

describe('whereIs', () => {
  it('names the building, then the road, and the city unless the title does', () => {
    const building = 'e 世界财富中心 A 座 B2'
    expect(whereIs(at(beijing), true)).toEqual({ main: building, detail: '北京海淀区中关村大街 11 号' })
    expect(whereIs(at(beijing, '聚会北京站'), true)).toEqual({ main: building, detail: '海淀区中关村大街 11 号' })
  })

  it('writes a western address from the door up', () => {
    const address = { country: 'Germany', city: 'Berlin', street: 'bcc, Alexanderplatz 11' }
    const place = { kind: 'venue' as const, address, city: { name: 'Berlin', slug: 'berlin' } }
    expect(whereIs(at(place), true)).toEqual({ main: 'bcc', detail: 'Alexanderplatz 11, Berlin' })
  })

  it('says the name of a venue once, wherever in the street it stands', () => {
    const address = { country: 'Portugal', city: 'Lisbon', street: 'Rua do Cais 4, Casa do Cais' }
    const venue = { name: 'Casa do Cais', slug: 'quay' }
    const place = { kind: 'venue' as const, address, venue, city: { name: 'Lisbon', slug: 'lisbon' } }
    expect(whereIs(at(place), true)).toEqual({ main: 'Casa do Cais', detail: 'Rua do Cais 4, Lisbon' })
  })

  it('says that a venue is awaited only while it is', () => {
    const city = { kind: 'venue' as const, address: { city: '深圳' }, city: { name: '深圳', slug: '深圳' } }
    expect(whereIs(at(city), false)).toEqual({ main: '深圳', detail: '场地待定' })
    expect(whereIs(at(city), true)).toEqual({ main: '深圳', detail: '' })
    expect(whereIs(at({ kind: 'unknown' }), true)).toEqual({ main: '', detail: '' })
  })

  it('names the site of an online event', () => {
    expect(whereIs(at({ kind: 'online', url: 'https://live.bilibili.com/1' }), false)).toEqual({
      main: '线上',
      detail: 'live.bilibili.com',
    })
  })
})

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

import { describe, expect, it } from 'vitest'
import { nearPages, nearPagesAmong, wordsOfPath } from './near-pages'

const pages = [
  { section: 'events', slug: 'service-mesh-meetup-02' },
  { section: 'events', slug: 'service-mesh-meetup-03' },
  { section: 'speakers', slug: '敖小剑' },
  { section: 'tags', slug: 'istio' },
]
const slugs = (path: string) => nearPages(path, pages, 3).map(({ page }) => page.slug)

describe('nearPages', () => {
  it('suggests pages of the same section', () => {
    expect(slugs('/events/service-mesh-meetup-2')).toEqual(['service-mesh-meetup-02', 'service-mesh-meetup-03'])
    expect(slugs('/speakers/敖晓剑')).toEqual(['敖小剑'])
  })

  it('looks elsewhere where the section has nothing like it, or does not exist', () => {
    expect(slugs('/events/istoi')).toEqual(['istio'])
    expect(slugs('/istio')).toEqual(['istio'])
  })

  it('suggests an event for a talk of it that does not exist', () => {
    expect(slugs('/events/service-mesh-meetup-02/nothing')[0]).toBe('service-mesh-meetup-02')
  })

  it('suggests nothing for what is like nothing', () => {
    expect(slugs('/wp-login.php')).toEqual([])
    expect(slugs('/')).toEqual([])
  })
})

describe('nearPagesAmong', () => {
  it('finds among thousands what is nearest to a slip of the pen', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ section: 'events', slug: `mesh-night-${at}-hangzhou` }))
    const find = nearPagesAmong([...many, { section: 'speakers', slug: '敖小剑' }])
    expect(find('/events/mesh-nigt-4321-hangzhou', 1)[0]?.page.slug).toBe('mesh-night-4321-hangzhou')
    expect(find('/speakers/敖晓剑', 3).map(({ page }) => page.slug)).toEqual(['敖小剑'])
    expect(find(`/events/${'x'.repeat(5000)}`, 3)).toEqual([])
  })
})

describe('wordsOfPath', () => {
  it.each([
    ['/events/service-mesh-meetup-2', 'service mesh meetup 2'],
    ['/talk/istio_intro.html', 'istio intro'],
    ['/', ''],
  ])('reads %s as %s', (path, words) => {
    expect(wordsOfPath(path)).toBe(words)
  })
})

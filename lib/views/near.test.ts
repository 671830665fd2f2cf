import { describe, expect, it } from 'vitest'
import { differences, nearest, nearPages, nearPagesAmong, wordsOfPath } from './near'

const slugs = ['service-mesh-meetup-02', 'service-mesh-meetup-01', 'service-mesh-summit-2022', '敖小剑']

const marked = (typed: string, word: string): string =>
  differences(typed, word)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('')

describe('nearest', () => {
  it('finds what was meant', () => {
    expect(nearest('service-mesh-meetup-2', slugs, 2)[0]).toBe('service-mesh-meetup-02')
    expect(nearest('SERVICE-MESH-MEETUP-01', slugs, 1)).toEqual(['service-mesh-meetup-01'])
    expect(nearest('熬小剑', slugs, 3)).toEqual(['敖小剑'])
  })

  it('suggests nothing for what is like nothing', () => {
    expect(nearest('wp-admin', slugs, 3)).toEqual([])
    expect(nearest('', slugs, 3)).toEqual([])
    expect(nearest('nope', ['no-place', 'not-open'], 3)).toEqual([])
  })

  it('takes an endless word', () => {
    expect(nearest('x'.repeat(100_000), slugs, 3)).toEqual([])
  })
})

describe('differences', () => {
  it.each([
    ['service-mesh-meetup-2', 'service-mesh-meetup-02', 'service-mesh-meetup-[0]2'],
    ['Meetup', 'meetup', 'meetup'],
    ['', 'abc', '[abc]'],
    ['abc', '', ''],
    ['熬小剑', '敖小剑', '[敖]小剑'],
  ])('marks in what %s is not %s', (typed, word, shown) => {
    expect(marked(typed, word)).toBe(shown)
  })

  it('loses no letter', () => {
    const word = 'service-mesh-summit-2022'
    expect(
      differences('service-mesh-meetup-2', word)
        .map(({ text }) => text)
        .join(''),
    ).toBe(word)
  })
})

const pages = [
  { section: 'events', slug: 'service-mesh-meetup-02' },
  { section: 'events', slug: 'service-mesh-meetup-03' },
  { section: 'speakers', slug: '敖小剑' },
  { section: 'tags', slug: 'istio' },
]
const nearPagesSlugs = (path: string) => nearPages(path, pages, 3).map(({ page }) => page.slug)

describe('nearPages', () => {
  it('suggests pages of the same section', () => {
    expect(nearPagesSlugs('/events/service-mesh-meetup-2')).toEqual([
      'service-mesh-meetup-02',
      'service-mesh-meetup-03',
    ])
    expect(nearPagesSlugs('/speakers/敖晓剑')).toEqual(['敖小剑'])
  })

  it('looks elsewhere where the section has nothing like it, or does not exist', () => {
    expect(nearPagesSlugs('/events/istoi')).toEqual(['istio'])
    expect(nearPagesSlugs('/istio')).toEqual(['istio'])
  })

  it('suggests an event for a talk of it that does not exist', () => {
    expect(nearPagesSlugs('/events/service-mesh-meetup-02/nothing')[0]).toBe('service-mesh-meetup-02')
  })

  it('suggests nothing for what is like nothing', () => {
    expect(nearPagesSlugs('/wp-login.php')).toEqual([])
    expect(nearPagesSlugs('/')).toEqual([])
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

describe('nearPagesAmong', () => {
  it('finds among thousands what is nearest to a slip of the pen', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ section: 'events', slug: `mesh-night-${at}-hangzhou` }))
    const find = nearPagesAmong([...many, { section: 'speakers', slug: '敖小剑' }])
    expect(find('/events/mesh-nigt-4321-hangzhou', 1)[0]?.page.slug).toBe('mesh-night-4321-hangzhou')
    expect(find('/speakers/敖晓剑', 3).map(({ page }) => page.slug)).toEqual(['敖小剑'])
    expect(find(`/events/${'x'.repeat(5000)}`, 3)).toEqual([])
  })
})

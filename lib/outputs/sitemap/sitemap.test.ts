import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { chapter, freePage, person } from '@/lib/views/fixtures'
import { beijing, draft, origin, shapes } from '../fixtures/events'
import { type Archive, indexablePages, sitemap, sitemapPart } from './sitemap'

const archive: Archive = { events: [beijing, draft], people: [person('张亮')], venues: [], projects: [], decks: [] }
const pages = indexablePages(archive)
const locations = (written: string): readonly string[] =>
  new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })
    .parse(written)
    .urlset.url.map(({ loc }: { readonly loc: string }) => loc)

describe('the indexable pages', () => {
  it('are every page once', () => {
    expect(pages.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/',
      '/events',
      '/speakers',
      '/tags',
      '/cities',
      '/series',
      '/recordings',
      '/about',
      '/search',
      '/events/service-mesh-meetup-02',
      '/events/service-mesh-meetup-02/database-mesh',
      '/events/service-mesh-meetup-02/observability',
      '/events/service-mesh-meetup-02/mosn',
      '/speakers/张亮',
      '/tags/service-mesh',
      '/cities/beijing',
      '/series/service-mesh-meetup',
    ])
  })

  it('name free pages at their own address, chapters without an event yet, and photos', () => {
    const own: Archive = {
      ...archive,
      events: [{ ...beijing, photos: [{ src: '/media/a.jpg', width: 3, height: 2 }] }],
      pages: [
        freePage('about', 'About', { path: '/about' }),
        freePage('conduct', 'Conduct', { path: '/code-of-conduct', modified: '2026-03-01' }),
        freePage('hidden', 'Hidden', { draft: true }),
      ],
      chapters: [
        chapter('city', '武汉'),
        chapter('series', 'Service Mesh Meetup'),
        chapter('city', '火星', { draft: true }),
      ],
    }
    const added = indexablePages(own).filter(({ path }) => !pages.some((page) => page.path === path))
    expect(added.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/photos',
      '/events/service-mesh-meetup-02/photos',
      '/code-of-conduct',
      '/cities/武汉',
    ])
    expect(added.find(({ path }) => path === '/code-of-conduct')?.modified).toBe('2026-03-01')
  })

  it('are dated by the content behind them, or not at all', () => {
    const modified = new Map(pages.map((page) => [page.path, page.modified]))
    expect(modified.get('/tags/service-mesh')).toBe('2020-05-04T03:02:01Z')
    expect(modified.get('/about')).toBeUndefined()
  })
})

describe('the sitemap', () => {
  it('is well-formed and holds every address in full', () => {
    const all = indexablePages({ ...archive, events: shapes })
    const written = sitemap(all, origin)
    expect(XMLValidator.validate(written)).toBe(true)
    expect(locations(written)).toEqual(all.map(({ path }) => `${origin}${path}`))
  })

  it('is divided where it would be too long, without losing a page', () => {
    const written = sitemap(pages, origin, 6)
    expect(written).toContain(`<loc>${origin}/sitemaps/3.xml</loc>`)
    expect(written).not.toContain('/sitemaps/4.xml')
    const parts = [1, 2, 3].map((number) => sitemapPart(pages, number, origin, 6) ?? '')
    expect(parts.flatMap(locations)).toEqual(pages.map(({ path }) => `${origin}${path}`))
  })

  it.each([0, 4, -1, 1.5, Number.NaN])('has no part %d', (number) => {
    expect(sitemapPart(pages, number, origin, 6)).toBeUndefined()
  })
})

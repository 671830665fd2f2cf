import { expect, it } from 'vitest'
import type { CatalogIndex } from './index-record'
import { withoutDrafts } from './read-catalog'

const start = { iso: '2018-07-29T13:00:00+08:00', date: '2018-07-29', clock: '13:00', offset: '+08:00', epoch: 0 }
const event = (slug: string, speaker: string, venue: string, draft: boolean): CatalogIndex['events'][number] => ({
  slug,
  file: `events/${slug}.md`,
  title: slug,
  time: { kind: 'timed', start, zone: 'Asia/Shanghai' },
  status: 'scheduled',
  place: { kind: 'venue', address: {}, venue: { name: venue, slug: venue } },
  tags: [],
  speakers: [{ name: speaker, slug: speaker }],
  talks: [],
  links: [],
  projects: [],
  featured: false,
  draft,
  language: 'zh-CN',
})
const person = (slug: string) => ({ slug, name: slug, aliases: [], organizations: [], interests: [], links: [] })
const venue = (slug: string) => ({ slug, name: slug, aliases: [], address: {} })

it('hides drafts, and whom and what only drafts tell of', () => {
  const index: CatalogIndex = {
    translations: [],
    events: [event('public', '张三', '甲楼', false), event('secret', '李四', '乙楼', true)],
    people: [person('张三'), person('李四'), { ...person('王五'), file: 'people/wang-wu.md' }],
    venues: [venue('甲楼'), venue('乙楼'), { ...venue('丙楼'), file: 'venues/c.yaml' }],
    projects: [
      { slug: 'p', title: 'p', content: { html: '', text: '' }, links: [], draft: true, file: 'projects/p.md' },
    ],
    decks: [{ slug: 'd', title: 'd', tone: 'dark', options: {}, slides: [], draft: true, file: 'slides/d.md' }],
    pages: [],
    chapters: [{ kind: 'city', slug: 'x', name: 'x', channels: [], draft: true, file: 'cities/x.md' }],
    partners: [],
  }
  const shown = withoutDrafts(index)
  expect(shown.events.map(({ slug }) => slug)).toEqual(['public'])
  expect(shown.people.map(({ slug }) => slug)).toEqual(['张三', '王五'])
  expect(shown.venues.map(({ slug }) => slug)).toEqual(['甲楼', '丙楼'])
  expect([shown.projects, shown.decks, shown.chapters]).toEqual([[], [], []])
})

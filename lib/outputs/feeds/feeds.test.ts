import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { wall } from '@/lib/views/fixtures'
import { beijing, draft, hostile, hostileTitle, origin, shapes } from '../fixtures/events'
import { publishedAt } from '../revision'
import { oneLine } from '../text'
import { eventEntries, recordingEntries } from './entries'
import { atom, eventFeed, jsonFeed, recordingFeed, rss } from './formats'

const entries = eventEntries([...shapes, draft], origin)
const facts = eventFeed(origin, '/feed.xml')
const xml = new XMLParser({ ignoreAttributes: false, processEntities: true, htmlEntities: false })
const page = (slug: string): string => `${origin}/events/${encodeURIComponent(slug)}`

describe('the entries', () => {
  it('are every public event once, newest publication first', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(shapes.map(({ slug }) => page(slug)).sort())
    const dates = entries.map(({ published }) => published)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('are dated by publication, not by the start', () => {
    const entry = entries.find(({ id }) => id === page('no-end'))
    expect(entry?.published).toBe('2024-01-01T01:00:00Z')
  })

  it('hold the programme with links to recordings and slides', () => {
    const html = entries.find(({ id }) => id === page(beijing.slug))?.html
    expect(html).toContain(
      `<a href="${page(beijing.slug)}/database-mesh">Service Mesh 的延伸 —— 论道 Database Mesh</a> — 张亮`,
    )
    expect(html).toContain('href="https://www.bilibili.com/video/BV1xx411c7mD"')
    expect(html).toContain('href="https://decks.example/database-mesh.pdf"')
    expect(html).not.toContain('茶歇')
  })

  it('never link to what is no web page, and escape all text', () => {
    const html = entries.find(({ id }) => id === page('hostile'))?.html ?? ''
    expect(html).not.toContain('javascript:')
    expect(html).not.toContain('<script')
  })
})

describe('recordings', () => {
  it('are the talks that have one, not before the event was over', () => {
    const [first] = recordingEntries([beijing], origin)
    expect(first?.id).toBe(`${page(beijing.slug)}/database-mesh`)
    expect(first?.published).toBe('2018-07-29T09:00:00Z')
    expect(recordingEntries([beijing], origin)).toHaveLength(1)
    expect(recordingFeed(origin, '/recordings/feed.xml').self).toBe(`${origin}/recordings/feed.xml`)
  })
})

describe('Atom', () => {
  const written = atom(entries, facts)

  it('is well-formed and has what RFC 4287 requires', () => {
    expect(XMLValidator.validate(written)).toBe(true)
    const { feed } = xml.parse(written)
    expect(feed.id).toBe(`${origin}/feed.xml`)
    expect(feed.title).toBe('星桥技术社区：活动')
    expect(feed.updated).toBe('2024-12-29T16:00:00Z')
    expect(feed.author.name).toBe('星桥技术社区')
    const links = feed.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']])
    expect(links).toContainEqual(['self', `${origin}/feed.xml`])
    expect(links).toContainEqual(['alternate', `${origin}/events`])
    for (const entry of feed.entry)
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(['id', 'title', 'updated']))
  })

  it('reads back as the records say', async () => {
    const feed = await new Parser().parseString(written)
    const byId = new Map(feed.items.map((item) => [item.link, item]))
    for (const event of shapes) {
      const item = byId.get(page(event.slug))
      expect(item?.title).toBe(oneLine(event.title))
      expect(item?.isoDate?.slice(0, 19)).toBe(publishedAt(event).slice(0, 19))
    }
  })

  it('matches the golden file', async () => {
    await expect(atom(eventEntries([beijing], origin), facts)).toMatchFileSnapshot('./atom.golden.xml')
  })
})

describe('RSS', () => {
  const written = rss(entries, eventFeed(origin, '/rss.xml'))

  it('is well-formed and reads back as the records say', async () => {
    expect(XMLValidator.validate(written)).toBe(true)
    const feed = await new Parser().parseString(written)
    const byId = new Map(feed.items.map((item) => [item.guid, item]))
    for (const event of shapes) {
      const item = byId.get(page(event.slug))
      expect(item?.title).toBe(oneLine(event.title))
      expect(item?.link).toBe(page(event.slug))
      expect(Date.parse(item?.pubDate ?? '')).toBe(Date.parse(publishedAt(event)))
      expect(item?.categories ?? []).toEqual(event.tags.map(({ name }) => name))
    }
  })

  it('says where it lives', () => {
    const { channel } = xml.parse(written).rss
    expect(channel['atom:link']['@_rel']).toBe('self')
    expect(channel['atom:link']['@_href']).toBe(`${origin}/rss.xml`)
  })

  it('matches the golden file', async () => {
    await expect(rss(eventEntries([beijing], origin), eventFeed(origin, '/rss.xml'))).toMatchFileSnapshot(
      './rss.golden.xml',
    )
  })
})

describe('JSON Feed', () => {
  const feed = JSON.parse(jsonFeed(entries, eventFeed(origin, '/feed.json')))

  it('has what version 1.1 requires', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.feed_url).toBe(`${origin}/feed.json`)
    for (const item of feed.items)
      expect(item).toMatchObject({ id: expect.any(String), content_html: expect.any(String) })
  })

  it('keeps a hostile title as it is', () => {
    const item = feed.items.find(({ id }: { readonly id: string }) => id === page(hostile.slug))
    expect(item.title).toBe(oneLine(hostileTitle))
  })
})

it('an empty archive has feeds that no clock enters', () => {
  const written = atom([], facts)
  expect(XMLValidator.validate(written)).toBe(true)
  expect(xml.parse(written).feed.updated).toBe('1970-01-01T00:00:00Z')
  expect(XMLValidator.validate(rss([], facts))).toBe(true)
})

it('a talk under another title keeps its id, and leads to where it is now', () => {
  const [talk] = beijing.talks
  if (talk === undefined) throw new Error('no talk')
  const renamed = { ...beijing, talks: [{ ...talk, former: ['mesh-of-databases', 'database-meshes'] }] }
  const [entry] = recordingEntries([renamed], origin)
  expect(entry).toMatchObject({
    id: `${page(beijing.slug)}/mesh-of-databases`,
    url: `${page(beijing.slug)}/database-mesh`,
  })
})

it('nothing is dated after the build: not by a publication to come, nor by an end to come', () => {
  const built = '2018-05-01T00:00:00Z'
  const soon = {
    ...beijing,
    announced: built,
    revised: built,
    modified: built,
    published: wall('2018-07-01T00:00:00+08:00'),
  }
  const dates = [...eventEntries([soon], origin), ...recordingEntries([soon], origin)].flatMap(
    ({ published, updated }) => [published, updated],
  )
  expect(new Set(dates)).toEqual(new Set([built]))
})

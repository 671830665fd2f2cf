import type { Metadata } from 'next'
import { describe, expect, it } from 'vitest'
import { person, term } from '@/lib/views/fixtures'
import { beijing, draft, hostile, origin } from '../fixtures/events'
import { eventMetadata, otherMetadata, siteMetadata, sliceMetadata, speakerMetadata, talkMetadata } from './metadata'

const page = `${origin}/events/service-mesh-meetup-02`

describe('an event', () => {
  const metadata = eventMetadata(beijing, origin)

  it('is what Next takes', () => {
    const taken: Metadata = metadata
    expect(taken.title).toBe('Service Mesh Meetup #2 北京站')
  })

  it('has one address, a description and a share card with alternative text', () => {
    expect(metadata.alternates.canonical).toBe(page)
    expect(metadata.description).toBe('这是第二届 Service Mesh Meetup。')
    expect(metadata.openGraph).toMatchObject({
      url: page,
      type: 'article',
      locale: 'zh_CN',
      images: [{ url: `${page}/card.png`, width: 1200, height: 630, alt: '分享图：Service Mesh Meetup #2 北京站' }],
    })
    expect(metadata.twitter.card).toBe('summary_large_image')
  })

  it('announces its calendar first, every feed with a title, and its Markdown', () => {
    const { types } = metadata.alternates
    expect(types['text/calendar']?.map(({ url }) => url)).toEqual([`${page}/calendar.ics`, `${origin}/calendar.ics`])
    expect(types['text/markdown']?.[0]?.url).toBe(`${page}.md`)
    for (const path of ['feed.xml', 'rss.xml', 'feed.json', 'recordings/feed.xml', 'recordings/rss.xml']) {
      const found = Object.values(types)
        .flat()
        .find(({ url }) => url === `${origin}/${path}`)
      expect(found?.title).toMatch(/星桥技术社区/)
    }
  })

  it('without a summary is described by its programme', () => {
    const { summary: _, ...rest } = beijing
    expect(eventMetadata(rest, origin).description).toBe(
      '2018 年 7 月 29 日，北京。议题：Service Mesh 的延伸 —— 论道 Database Mesh；Observability on Service Mesh；MOSN 深层揭秘。',
    )
  })

  it('has a description of one short line, whatever the file says', () => {
    const { description } = eventMetadata(hostile, origin)
    expect(description).not.toMatch(/[\n\p{Cc}]/u)
    expect(description.length).toBeLessThanOrEqual(161)
  })
})

it('only drafts and search results are kept from search engines', () => {
  expect(eventMetadata(draft, origin).robots).toEqual({ index: false, follow: true })
  expect(otherMetadata({ title: '搜索', description: '', path: '/search', hidden: true }, origin).robots?.index).toBe(
    false,
  )
  expect(eventMetadata(beijing, origin).robots).toBeUndefined()
})

it('a talk without an abstract is described by who gave it where', () => {
  const [, talk] = beijing.talks
  if (talk === undefined) throw new Error('the fixture has two talks')
  const metadata = talkMetadata(talk, beijing, origin)
  expect(metadata.description).toBe('吴晟在 Service Mesh Meetup #2 北京站的演讲。')
  expect(metadata.alternates.canonical).toBe(`${page}/observability`)
})

it('a speaker and a topic announce the calendar of their events', () => {
  const speaker = speakerMetadata(person('张亮', { slug: 'zhang-liang' }), beijing.talks.slice(0, 1), origin)
  expect(speaker.alternates.types['text/calendar']?.[0]).toEqual({
    url: `${origin}/speakers/zhang-liang/calendar.ics`,
    title: '张亮：活动（星桥技术社区）',
  })
  expect(speaker.openGraph.type).toBe('profile')
  const topic = sliceMetadata('tags', term('Service Mesh'), '一个主题', origin)
  expect(topic.alternates.types['text/calendar']?.[0]?.url).toBe(`${origin}/tags/service-mesh/calendar.ics`)
})

it('the site’s own name is not repeated in the title', () => {
  expect(siteMetadata(origin).title).toEqual({ absolute: '星桥技术社区' })
})

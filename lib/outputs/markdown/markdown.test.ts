import { describe, expect, it } from 'vitest'
import type { EventRecord, EventSummary, RichText } from '@/lib/model'
import { chapter, freePage, talk } from '@/lib/views/fixtures'
import { beijing, draft, hostile, hostileTitle, origin, shapes } from '../fixtures/events'
import { eventMarkdown } from './event-markdown'
import { llmsOutput } from './llms'

const prose = (html: string): RichText => ({ html, text: html })
const whole = (event: EventSummary, rest = '<p>前言</p>'): EventRecord => ({
  ...event,
  body: [{ kind: 'rest', content: prose(rest) }, ...event.talks.map(({ slug }) => ({ kind: 'talk' as const, slug }))],
})

describe('an event as Markdown', () => {
  const written = eventMarkdown(whole(beijing), origin)

  it('begins with its title, its summary and its facts', () => {
    expect(
      written.startsWith('# Service Mesh Meetup #2 北京站\n\n> 这是第二届 Service Mesh Meetup。\n\n- 时间：'),
    ).toBe(true)
    expect(written).toContain('- 时间：2018 年 7 月 29 日，周日 13:00–17:00 (Asia/Shanghai)')
    expect(written).toContain(`- 日历：<${origin}/events/service-mesh-meetup-02/calendar.ics>`)
  })

  it('has every talk with its speakers and materials', () => {
    expect(written).toContain('### Service Mesh 的延伸 —— 论道 Database Mesh')
    expect(written).toContain('(京东金融数据研发负责人)')
    expect(written).toContain('- 幻灯片：[database-mesh.pdf](https://decks.example/database-mesh.pdf)')
  })

  it('keeps the body in its order, links and lists included', () => {
    const rest =
      '<h3>资料</h3><ul><li><a href="/media/a.pdf">甲</a></li><li>乙 <code>x_y</code></li></ul><table><tr><th>时间</th></tr><tr><td>13:00</td></tr></table>'
    const text = eventMarkdown(whole(beijing, rest), origin)
    expect(text).toContain(`- [甲](${origin}/media/a.pdf)\n- 乙 \`x_y\``)
    expect(text).toContain('| 13:00 |')
    expect(text.indexOf('资料')).toBeLessThan(text.indexOf('论道 Database Mesh\n'))
  })

  it('keeps talks that the body has no place for', () => {
    const text = eventMarkdown({ ...beijing, body: [], talks: [talk('只在元数据里')] }, origin)
    expect(text).toContain('### 只在元数据里')
  })

  it('tells that it does not take place', () => {
    expect(eventMarkdown(whole({ ...beijing, status: 'cancelled' }), origin)).toContain('活动已取消')
  })

  it('shows a hostile title as text on one line and follows no other scheme', () => {
    const text = eventMarkdown(whole(hostile), origin)
    expect(text.split('\n')[0]).toMatch(/^# C:\\\\?temp.*\\<script>/)
    expect(text).not.toContain('(javascript:')
    expect(text.match(/^# /gm)).toHaveLength(1)
  })

  it('matches the golden file', async () => {
    await expect(written).toMatchFileSnapshot('./event.golden.md')
  })
})

describe('llms.txt', () => {
  const written = llmsOutput({ events: [...shapes, draft] }, origin).body

  it('says what the site is and where its data lies', () => {
    expect(written.startsWith('# 星桥技术社区\n\n> 分布式系统的线下聚会')).toBe(true)
    expect(written).toContain(`- [events.json](${origin}/data/events.json): `)
  })

  it('has no empty list where there is no event', () =>
    expect(llmsOutput({ events: [] }, origin).body.trimEnd().split('\n').at(-1)).toContain('/series'))

  it('names free pages and chapters with what they are about', () => {
    const pages = [
      freePage('speak', 'How to speak', { summary: 'Three lines.' }),
      freePage('no', 'No', { draft: true }),
    ]
    const { body } = llmsOutput({ events: [], pages, chapters: [chapter('city', '武汉')] }, origin)
    expect(body).toContain(`- [How to speak](${origin}/pages/speak): Three lines.`)
    expect(body).toContain(`- [武汉](${origin}/cities/${encodeURIComponent('武汉')})`)
    expect(body).not.toContain('/pages/no')
  })

  it('leads to the Markdown of every public event', () => {
    for (const { slug } of shapes) expect(written).toContain(`(${origin}/events/${encodeURIComponent(slug)}.md)`)
    expect(written).not.toContain('/events/draft.md')
  })

  it('has one line an event, whatever its title', () => {
    expect(written.split('\n').filter((line) => line.includes('/events/hostile.md'))).toHaveLength(1)
    expect(hostileTitle).toContain('\u0000')
    expect(written).not.toMatch(/[^\n\P{Cc}]/u)
  })
})

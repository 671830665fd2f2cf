import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { emptyEventUrl } from './empty-event-url'

const check = (frontMatter: string) => found(emptyEventUrl, { 'events/a.md': eventText(frontMatter) })

describe('empty-event-url', () => {
  it.each(["event_url: ''", 'event_url: ""', 'event_url:'])('finds %s', (line) =>
    expect(check(line)).toEqual([expect.stringMatching(/^events\/a\.md:2:\d+ event_url$/)]),
  )

  it('accepts an address, no field at all, and a draft', () => {
    expect(check('event_url: https://example.org')).toEqual([])
    expect(check('summary: 简介')).toEqual([])
    expect(check("event_url: ''\ndraft: true")).toEqual([])
  })

  it('speaks of registration before the event and of a recap after it', () => {
    const texts = { 'events/a.md': eventText("event_url: ''\ndate: 2024-05-11T13:00:00+08:00") }
    const on = (today: string) => applyRules([emptyEventUrl], contextOf(texts, { today }))[0]?.message
    expect(on('2024-05-11')).toMatch(/register|报名/)
    expect(on('2024-05-12')).not.toMatch(/register|报名/)
  })
})

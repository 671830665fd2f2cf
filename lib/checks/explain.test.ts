import { describe, expect, it } from 'vitest'
import type { EventReading } from '@/lib/archive/event'
import { explainReading } from './explain'

const base = { record: undefined, data: undefined, problems: [] }
const talk = { slug: 't', title: '云原生监控', kind: 'talk' as const, speakers: [], line: 9 }
const reading: EventReading = {
  ...base,
  body: {
    talks: [talk],
    people: [],
    body: [],
    problems: [],
    doubts: [],
    placements: [
      { line: 9, endLine: 9, part: 'title', talk: 't', text: '云原生监控', reason: '标题' },
      { line: 11, endLine: 13, part: 'abstract', talk: 't', text: `长\n文${'。'.repeat(80)}`, reason: '题目之后' },
      { line: 15, endLine: 15, part: 'rest', text: '欢迎', reason: '不属于议题' },
    ],
  },
}

describe('explainReading', () => {
  it('tells for every line what it became, for which talk and why', () => {
    const [title, abstract, rest] = explainReading('a.md', reading).split('\n')
    expect(title).toMatch(/^a\.md:9 \S+: 云原生监控 — 标题$/)
    expect(abstract).toMatch(/^a\.md:11–13 \S+: 长 文。+… → 云原生监控 — 题目之后$/)
    expect(rest).toMatch(/^a\.md:15 \S+: 欢迎 — 不属于议题$/)
  })

  it('says why there is nothing to tell', () =>
    expect(explainReading('a.md', { ...base, body: undefined })).toMatch(/front matter|头部/))
})

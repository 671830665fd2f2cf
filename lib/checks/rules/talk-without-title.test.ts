import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { talkWithoutTitle } from './talk-without-title'

const check = (title: string) =>
  found(talkWithoutTitle, { 'events/a.md': eventText(`talks:\n  - {title: "${title}", speakers: [程亮]}`) })

describe('talk-without-title', () => {
  it.each(['待定', 'TBA', '议题 2', '程 亮', '……'])('finds %s', (title) =>
    expect(check(title)).toEqual(['events/a.md:3:13 body']),
  )

  it.each(['云原生监控体系建设', '话题：可观测性', 'Title insurance in the cloud', '程亮谈监控'])(
    'accepts %s',
    (title) => expect(check(title)).toEqual([]),
  )
})

import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { talkWithoutSpeaker } from './talk-without-speaker'

const check = (talk: string) => found(talkWithoutSpeaker, { 'events/a.md': eventText(`talks:\n  - ${talk}`) })

describe('talk-without-speaker', () => {
  it('points at the title', () => {
    expect(check('title: 云原生监控体系建设')).toEqual(['events/a.md:3:12 body'])
    expect(check('{title: 云原生监控体系建设, speakers: []}')).toEqual(['events/a.md:3:13 body'])
  })

  it.each([
    '{title: 云原生监控体系建设, speakers: [程亮]}',
    '{title: 开场致辞, kind: opening}',
    '{title: 圆桌, kind: roundtable}',
    '{title: 合影, kind: break}',
  ])('accepts %s', (talk) => expect(check(talk)).toEqual([]))
})

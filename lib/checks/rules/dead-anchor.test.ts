import { expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { deadAnchor } from './dead-anchor'

const check = (body: string) =>
  found(deadAnchor, { 'events/a.md': eventText('date: 2026-03-08T14:00:00+08:00', `\n${body}\n`) })

it('tells of a link to a place that the page does not have', () =>
  expect(check('See [the plan](#plan).\n\n## Programme of it\n\nNothing yet.')).toEqual([
    expect.stringMatching(/^events\/a\.md:\d+:\d+ body$/),
  ]))

it.each([
  '[plan](#plan-b)\n\n## Plan B\n\nWords.',
  '[plan](#b)\n\n## Plan {#b}\n\nWords.',
  '[会场](#会场-地图)\n\n## 会场 地图\n\n说明。',
  '[where](#venue), [up](#top), [part](#topic)\n\n## Topic\n\nWords.',
  '`[a](#nowhere)`',
  '[Tides](#tides)\n\n### Tides\n\nSpeaker: Mara Quill\n\nOf the sea.',
])('is content with %j', (body) => expect(check(body)).toEqual([]))

import { expect, it } from 'vitest'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'

it.each([
  ['https://www.youtube.com/watch?v=abc', true, false],
  ['https://live.bilibili.com/1', false, false],
  ['https://example.org/talk.mp4', true, false],
  ['https://speakerdeck.com/a/b', false, true],
  ['https://example.org/deck.pdf', false, true],
  ['https://example.org/youtube.com', false, false],
])('%s', (url, video, slides) => {
  expect([isVideoUrl(url), isSlidesUrl(url)]).toEqual([video, slides])
})

it('lists the links within nodes, in order', () => {
  const link = (url: string, value: string) => ({
    type: 'link' as const,
    url,
    children: [{ type: 'text' as const, value }],
  })
  expect(linksIn(link('/a', 'A'), { type: 'strong', children: [link('/b', 'B')] })).toEqual([
    { url: '/a', text: 'A' },
    { url: '/b', text: 'B' },
  ])
})

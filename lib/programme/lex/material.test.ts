import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { spanOf } from '../lines/span'
import { lexersFor } from '.'
import { isSlidesUrl, isVideoUrl, linksIn, readMaterial } from './material'

const { book } = lexersFor([], 'zh')
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (words: string, url: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] })

const VIDEO = 'https://www.bilibili.com/video/BV1'
const SLIDES = 'https://example.org/a.pdf'

describe('materials', () => {
  it('takes links whose words say nothing but what they are', () => {
    const line = spanOf([link('PPT 下载', SLIDES), text(' | '), link('视频回放', VIDEO)], 1)
    expect(readMaterial(line, book)).toEqual({ video: VIDEO, slides: SLIDES, only: true })
  })

  it('leaves a line that says more', () => {
    expect(readMaterial(spanOf([text('参考'), link('这篇文章', SLIDES)], 1), book).only).toBe(false)
  })

  it('takes a linked title for a recording only on a host of recordings', () => {
    expect(readMaterial(spanOf([link('网格之外', 'https://example.org/paper/2')], 1), book).video).toBeUndefined()
    expect(readMaterial(spanOf([link('网格之外', VIDEO)], 1), book)).toEqual({ video: VIDEO, only: false })
  })

  it('knows hosts and files', () => {
    expect([VIDEO, 'https://youtu.be/a', 'https://example.org/a.mp4'].every(isVideoUrl)).toBe(true)
    expect(['https://live.bilibili.com/1', 'https://example.org'].some(isVideoUrl)).toBe(false)
    expect([SLIDES, 'https://speakerdeck.com/a/b'].every(isSlidesUrl)).toBe(true)
  })
})

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
    { url: '/a', text: 'A', from: 0, to: 1 },
    { url: '/b', text: 'B', from: 1, to: 2 },
  ])
})

import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Recording, sizeWords } from './talk-materials'

it.each([
  ['https://www.bilibili.com/video/BV1Xq4y197Su', '载入录像', 'bilibili.com'],
  ['https://space.bilibili.com/123', '打开录像', 'space.bilibili.com'],
])('is a link to %s that frames nothing before it is pressed', (video, words, host) => {
  const $ = load(renderToStaticMarkup(<Recording video={video} title="第一讲" />))
  expect($('a.recording').attr('href')).toBe(video)
  expect($('b').text()).toBe(words)
  expect($('.recording-text').text()).toContain(host)
  expect($('iframe')).toHaveLength(0)
})

it.each([
  [12, '0.1 KB'],
  [820_400, '820 KB'],
  [999_700, '1 MB'],
  [4_123_456, '4.1 MB'],
  [31_000_000_000, '31 GB'],
])('%i bytes', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

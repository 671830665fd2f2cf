import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Recording } from './recording'

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

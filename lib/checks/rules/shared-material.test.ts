import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { sharedMaterial } from './shared-material'

const opening = 'https://www.bilibili.com/video/BV1tP4y1L7rs'
const other = 'https://www.bilibili.com/video/BV1Xq4y197Su'
const event = (frontMatter: string, ...talks: readonly string[]) =>
  eventText(`${frontMatter}\ntalks:\n${talks.map((talk) => `  - {${talk}}`).join('\n')}`)

describe('shared-material', () => {
  it('finds one recording under two talks, and one deck', () => {
    expect(
      found(sharedMaterial, {
        'events/a.md': event(
          'summary: 一',
          `title: 甲, video: "${opening}"`,
          `title: 乙, video: "${opening}/?spm_id=1"`,
        ),
      }),
    ).toEqual(['events/a.md:5:23 video ~ events/a.md:4:23'])
    expect(
      found(sharedMaterial, {
        'events/a.md': event('date: 2020-01-01T09:00:00+08:00', 'title: 甲, slides: a.pdf'),
        'events/b.md': event('date: 2019-01-01T09:00:00+08:00', 'title: 乙, slides: a.pdf'),
      }),
    ).toEqual(['events/a.md:4:24 slides ~ events/b.md:4:24'])
  })

  it('finds the recording of a talk given as that of the whole event', () =>
    expect(
      found(sharedMaterial, {
        'events/a.md': event(`url_video: ${opening}`, `title: 甲, video: "${opening}"`, `title: 乙, video: "${other}"`),
      }),
    ).toEqual(['events/a.md:2:12 video ~ events/a.md:4:23']))

  it('accepts an event of one talk, a collection for many events, and a talk given twice', () => {
    const collection = 'https://space.bilibili.com/515485124/channel/collectiondetail?sid=1'
    expect(
      found(sharedMaterial, {
        'events/a.md': event(`url_video: ${opening}`, `title: 甲, video: "${opening}"`),
        'events/b.md': event(`url_video: ${collection}`, `title: 丙, video: "${other}"`, 'title: 丁'),
        'events/c.md': event(`url_video: ${collection}`, `title: 丙, video: "${other}"`, 'title: 戊'),
      }),
    ).toEqual([])
  })

  it('accepts one film named with every talk, one repository, and files of one name beside two pages', () =>
    expect(
      found(sharedMaterial, {
        'events/a.md': event(
          'summary: 一',
          ...['甲', '乙', '丙'].map((title) => `title: ${title}, video: "${opening}"`),
        ),
        'events/b.md': event(
          'summary: 二',
          ...['丁', '戊'].map((title) => `title: ${title}, slides: "https://github.com/a/slides"`),
        ),
        'event/c/index.md': event('summary: 三', 'title: 己, slides: deck.pdf'),
        'event/d/index.md': event('summary: 四', 'title: 庚, slides: deck.pdf'),
      }),
    ).toEqual([]))
})

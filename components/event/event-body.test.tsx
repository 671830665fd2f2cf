import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Block, EventRecord, Talk } from '@/lib/model'
import { event, mention, talk } from '@/lib/views/fixtures'
import { Programme } from './event-body'

const prose = (text: string) => ({ html: `<p>${text}</p>`, text })
const rest = (text: string): Block => ({ kind: 'rest', content: prose(text) })
const opening = talk('开场致辞', [mention('主持')], { kind: 'opening' })
const first = talk('第一讲', [mention('甲', { alias: '小甲', role: '工程师', bio: prose('甲的简介') })], {
  abstract: prose('第一讲的摘要'),
  takeaways: prose('第一讲的收益'),
  video: 'https://www.bilibili.com/video/BV1Xq4y197Su',
})
const pause = talk('茶歇', [], { kind: 'break' })
const second = talk('第二讲', [mention('乙'), mention('丙')])

const record = (body: readonly Block[], talks: readonly Talk[]): EventRecord => ({ ...event('a', { talks }), body })
const blocks = (talks: readonly Talk[]): readonly Block[] => talks.map(({ slug }) => ({ kind: 'talk', slug }))
const show = (given: EventRecord) => load(renderToStaticMarkup(<Programme event={given} avatars={new Map()} />))

describe('Programme', () => {
  const [one = rest(''), ...others] = blocks([opening, first, pause, second])
  const $ = show(record([rest('致读者'), one, rest('插话'), ...others, rest('尾声')], [opening, first, pause, second]))

  it('keeps the written order and loses nothing', () => {
    const text = $.root().text()
    const wanted = [
      '致读者',
      '开场致辞',
      '插话',
      '第一讲',
      '小甲',
      '工程师',
      '第一讲的摘要',
      '第一讲的收益',
      '甲的简介',
    ]
    const places = [...wanted, '茶歇', '第二讲', '乙', '丙', '尾声'].map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
  })

  it('numbers talks, and leads to their pages; a break has neither', () => {
    expect(
      $('.talk')
        .map((_, item) => $(item).find('.talk-number').text())
        .get(),
    ).toEqual(['', '1', '', '2'])
    expect(
      $('.talk h3 a')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(['开场致辞', '第一讲', '第二讲'])
  })

  it('offers what is left of a talk, and no empty button', () => {
    expect($('.materials a').attr('href')).toBe('https://www.bilibili.com/video/BV1Xq4y197Su')
    expect($('.materials')).toHaveLength(1)
  })

  it('is prose alone where there are no talks', () => {
    const bare = show(record([rest('只有话')], []))
    expect(bare('.programme')).toHaveLength(0)
    expect(bare.root().text()).toBe('只有话')
  })
})

import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EventSummary, Link } from '@/lib/model'
import { timed } from '@/lib/views/fixtures'
import { LinkList, WhenFacts } from './event-facts'

const time = timed('2026-12-19T13:00:00+08:00', '2026-12-19T17:30:00+08:00')
const show = (status: EventSummary['status']) =>
  load(renderToStaticMarkup(<WhenFacts event={{ time, status }} />)).text()

it('tells day, hours and zone', () => {
  expect(show('scheduled')).toBe('日期2026 年 12 月 19 日时间13:00–17:30北京时间（UTC+8）')
})

it('tells no day that will not be', () => {
  expect(show('postponed')).toBe('日期新日期待定原定 2026 年 12 月 19 日')
  expect(show('cancelled')).toBe('日期已取消原定 2026 年 12 月 19 日')
})

it('leaves room for the time on the visitor’s clock where one may join from elsewhere, seen by nobody without a script', () => {
  const $ = load(renderToStaticMarkup(<WhenFacts event={{ time, status: 'scheduled' }} fromAfar />))
  const own = $('[data-own-time]')
  expect(own.attr()).toMatchObject({
    hidden: '',
    'data-own-time': `${time.start.epoch} ${Date.parse('2026-12-19T17:30:00+08:00')}`,
    'data-minutes': '480',
  })
  own.remove()
  expect($.text()).toBe(show('scheduled'))
})

const links: readonly Link[] = [
  { kind: 'slides', name: '', url: 'https://github.com/xingqiaomesh/meetup-slides' },
  { kind: 'extra', name: 'Follow', url: 'https://twitter.com/x', icon: { pack: 'fab', name: 'twitter' } },
  { kind: 'extra', name: '论文', url: '/media/a.pdf', icon: { pack: 'ai', name: 'arxiv' } },
]

describe('LinkList', () => {
  const $ = load(renderToStaticMarkup(<LinkList event={{ links }} />))

  it('keeps the order, and names the usual links itself', () => {
    expect(
      $('a')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(['幻灯片', 'Follow', '论文'])
  })

  it('draws the icons that exist, and lets words stand alone for the others', () => {
    expect(
      $('a')
        .map((_, link) => $(link).find('svg').length)
        .get(),
    ).toEqual([1, 1, 0])
  })

  it('leads to the Markdown deck in place of the slides link', () => {
    const deck = load(renderToStaticMarkup(<LinkList event={{ links, slides: 'my-deck' }} />))
    expect(
      deck('a')
        .map((_, link) => deck(link).attr('href'))
        .get(),
    ).toEqual(['/slides/my-deck', 'https://twitter.com/x', '/media/a.pdf'])
  })

  it('is not there without links', () => {
    expect(renderToStaticMarkup(<LinkList event={{ links: [] }} />)).toBe('')
  })
})

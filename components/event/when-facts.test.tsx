import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { EventSummary } from '@/lib/model'
import { timed } from '@/lib/views/fixtures'
import { WhenFacts } from './when-facts'

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

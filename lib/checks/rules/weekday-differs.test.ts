import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { weekdayDiffers } from './weekday-differs'

const check = (body: string, summary = '聚会') =>
  found(weekdayDiffers, { 'events/a.md': eventText(`date: 2019-12-28T13:00:00+08:00\nsummary: ${summary}`, body) })

describe('weekday-differs', () => {
  it.each([
    '2019年12月28日（星期天）',
    '2019 年 12 月 28 日 周五',
    '12 月 28 日，周日',
    '2019-12-28（周日）',
    '12/28 周一',
  ])('finds %s', (text) => expect(check(`时间：${text}下午`)).toEqual(['events/a.md:6:4 body']))

  it('looks into the front matter', () =>
    expect(check('', '12 月 28 日（周日）下午')).toEqual(['events/a.md:3:10 front matter']))

  it.each([
    '2019年12月28日（星期六）',
    '12 月 29 日周日',
    '12 月 29 日星期天',
    '2020年12月28日，周一',
    '每周一次',
    '13 月 40 日周一',
    'Istio 1.8 周五发布',
    '1 月 4 日周六',
  ])('accepts %s', (text) => expect(check(text)).toEqual([]))
})

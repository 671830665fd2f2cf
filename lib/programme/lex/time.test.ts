import { describe, expect, it } from 'vitest'
import { lexiconOf } from './phrase'
import { timeReader, type When } from './time'

const { when, whenAtEnd } = timeReader(lexiconOf('zh'))

/** `2.10.2027 13:30-14:10 rest`, as far as it is said. */
const said = (text: string, read: When | undefined): string => {
  if (read === undefined) return ''
  const clock = (one: When['from']) => one && `${one.hour}:${String(one.minute).padStart(2, '0')}${one.half ?? ''}`
  const { year, month, day, nth, weekday } = read.day ?? {}
  const parts = [
    [year, month, day].filter(Boolean).join('.'),
    nth && `#${nth}`,
    weekday !== undefined && `w${weekday}`,
    [clock(read.from), clock(read.to)].filter(Boolean).join('-'),
    text.slice(read.length).trim(),
  ]
  return parts.filter(Boolean).join(' ')
}

describe('times', () => {
  it.each([
    ['13:30-14:10 网格之外', '13:30-14:10 网格之外'],
    ['【14:00-14:40】立木为信', '14:00-14:40 立木为信'],
    ['13：30 ~ 14：10', '13:30-14:10'],
    ['18h00 : Accueil', '18:00 : Accueil'],
    ['18h30 à 19h', '18:30-19:00'],
    ['18:00 Uhr: Begrüßung', '18:00 : Begrüßung'],
    ['7pm – 8:30pm Talks', '7:00pm-8:30pm Talks'],
    ['4:00–6:00 PM', '4:00pm-6:00pm'],
    ['11:00 – 1:00 pm', '11:00-1:00pm'],
    ['20.06.2027 20:00 Uhr', '2027.6.20 20:00'],
    ['3/16（六）', '3.16 w5'],
    ['下午 2:00~2:30 茶', '2:00pm-2:30pm 茶'],
    ['下午2点半', '2:30pm'],
    ['1400~ 全新测试平台', '14:00 全新测试平台'],
    ['~ 16:55 结束', '16:55 结束'],
    ['2024年9月29日，星期日，下午6:10', '2024.9.29 w6 6:10pm'],
    ['5 月 7 日 19:00-20:00', '5.7 19:00-20:00'],
    ['Day 2 · 2027-10-17', '2027.10.17 #2'],
    ['DAY2 10.17', '10.17 #2'],
    ['First day', '#1'],
    ['Day Two: Workshops', '#2 : Workshops'],
    ['First day at work', ''],
    ['16.10.', '10.16'],
    ['16.10. (Saturday)', '10.16 w5'],
    ['3.10. Rings', ''],
    ['第二天（10 月 17 日）', '10.17 #2'],
    ['Sunday, October 17', '10.17 w6'],
    ['Thursday, May 14, 2026, 90 minutes', '2026.5.14 w3 , 90 minutes'],
    ['周日', 'w6'],
    ['March 19 2026', '2026.3.19'],
    ['Friday, 16 October 2026', '2026.10.16 w4'],
    ['10.00 - 10:30 Talk', '10:00-10:30 Talk'],
    ['1.20 版的新特性', ''],
    ['25:00 太晚', ''],
    ['37 个问题', ''],
    ['2026 in review', ''],
  ])('%s', (text, expected) => {
    expect(said(text, when(text))).toBe(expected)
  })

  it.each([
    ['de', 'Zweiter Tag'],
    ['fr', 'Deuxième journée'],
    ['es', 'Segunda jornada'],
    ['pt', 'Segundo dia'],
    ['it', 'Secondo giorno'],
    ['nl', 'Tweede dag'],
    ['pl', 'Dzień drugi'],
    ['cs', 'Druhý den'],
    ['ru', 'Второй день'],
    ['el', 'Δεύτερη ημέρα'],
    ['tr', 'İkinci gün'],
    ['ar', 'اليوم الثاني'],
    ['vi', 'Ngày thứ hai'],
    ['ko', '둘째 날'],
  ])('knows the second day in words, in %s', (language, text) => {
    expect(timeReader(lexiconOf(language)).when(text)?.day).toEqual({ nth: 2 })
  })

  it('takes a dot for a colon where a time is meant', () => {
    expect(said('10.00', when('10.00', true))).toBe('10:00')
  })

  it.each([
    ['Session 1 (10:30–12:00)', 'Session 1', '10:30-12:00'],
    ['上半场 14:00–15:30', '上半场', '14:00-15:30'],
    ['概览（00:00~01:11）', '概览', '0:00-1:11'],
  ])('%s ends with a time', (text, title, time) => {
    const read = whenAtEnd(text)
    expect(text.slice(0, read?.at)).toBe(title)
    expect(said('', read)).toBe(time)
  })
})

describe('zones and calendars', () => {
  it.each([
    ['12:00 - 13:00 GMT (e.g. Bamako)', 'gmt'],
    ['17:00 CEST', 'cest'],
    ['19:00 北京时间', '北京时间'],
    ['19:00 Titel', undefined],
  ])('%s is told in %s', (text, zone) => {
    expect(when(text)?.zone).toBe(zone)
  })

  it('counts the years of the Buddhist calendar', () => {
    expect(timeReader(lexiconOf('th')).when('12 พฤษภาคม 2570')?.day).toEqual({ year: 2027, month: 5, day: 12 })
  })
})

import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/lib/model'
import { allDay, event, inCity, mention, talk, timed, wall } from '@/lib/views/fixtures'
import { Poster } from './poster'

const at = (clock: string) => `2026-12-19T${clock}:00+08:00`
const before = Date.parse('2026-11-22T12:00:00+08:00')
const after = Date.parse('2027-11-22T12:00:00+08:00')
const talks = [
  talk('一', [mention('甲')], { start: wall(at('13:30')), end: wall(at('14:10')) }),
  talk('二', [mention('乙'), mention('丙')], { start: wall(at('14:15')), end: wall(at('15:10')) }),
]
const meeting = event('meetup-11', {
  title: 'Service Mesh Meetup #11 北京站',
  series: { name: 'Service Mesh Meetup', slug: 'smm', number: 11 },
  time: timed(at('13:00'), at('17:30')),
  place: inCity('北京'),
  talks,
})

const show = (given: EventSummary, now: number) => {
  const $ = load(renderToStaticMarkup(<Poster event={given} hue={36} now={now} total={12} />))
  const textOf = (selector: string) => $(selector).first().text().trim()
  return { $, textOf, has: (selector: string) => $(selector).length > 0 }
}

describe('Poster', () => {
  it('says when, where and who before, with the days left', () => {
    const { $, textOf, has } = show(meeting, before)
    expect(textOf('h1')).toBe('Service Mesh Meetup #11 北京站')
    expect(textOf('.poster-meta strong')).toBe('还有 27 天')
    expect($('.numeral').attr('datetime')).toBe(at('13:00'))
    expect(textOf('.numeral .sr-only')).toBe('2026 年 12 月 19 日')
    expect($('.poster-facts').text()).toContain('13:00–17:30北京时间（UTC+8）')
    expect($('.poster-facts').text()).toContain('3 位讲师甲、乙、丙')
    expect(has('.now, .off')).toBe(false)
  })

  it('turns its colours round while it is on, and marks who is on stage', () => {
    const { $, textOf, has } = show(meeting, Date.parse(at('14:30')))
    expect(has('.poster.now')).toBe(true)
    expect(textOf('.flag')).toBe('正在进行')
    expect(
      $('.mesh-square circle')
        .map((_, one) => $(one).attr('class'))
        .get(),
    ).toEqual(['past', 'now', 'now'])
    expect(textOf('.poster-facts dt')).toBe('第 2 讲，至 15:10')
  })

  it('leads from another page to the programme and the venue of one that is on', () => {
    const poster = (
      <Poster event={meeting} hue={36} now={Date.parse(at('14:30'))} elsewhere={{ href: '/events/meetup-11' }} />
    )
    const $ = load(renderToStaticMarkup(poster))
    expect(
      $('.actions a')
        .map((_, action) => $(action).attr('href'))
        .get(),
    ).toEqual(['/events/meetup-11#venue', '/events/meetup-11#programme'])
  })

  it('tells its edition when it is over', () => {
    expect(show(meeting, after).textOf('.poster-meta span')).toBe('第 11 期，共 12 期')
    const summit = { ...meeting, series: { name: '峰会', slug: '峰会', number: 2026 } }
    const $ = load(renderToStaticMarkup(<Poster event={summit} hue={36} now={after} />))
    expect($('.poster-meta span').text()).toBe('2026 年')
  })

  it('breaks an address after its district, and no name in two', () => {
    const place = { ...inCity('北京'), address: { street: '海淀区中关村大街 11 号 e 世界财富中心', city: '北京' } }
    const { $ } = show({ ...meeting, place }, before)
    const parts = $('.poster-facts .unbroken')
      .map((_, part) => $(part).text())
      .get()
    expect(parts).toEqual(['海淀区', '中关村大街 11 号', '甲、', '乙、', '丙'])
  })

  it('cuts through the date when cancelled, and says so to those who cannot see it', () => {
    const { textOf, has } = show({ ...meeting, status: 'cancelled' }, before)
    expect(has('.poster.off')).toBe(true)
    expect(textOf('.numeral s')).toBe('12.19')
    expect(textOf('.numeral .sr-only')).toBe('原定 2026 年 12 月 19 日，已取消')
    expect(textOf('.flag')).toBe('已取消')
  })

  it('prints no date while a new one is awaited, and both once it is known', () => {
    const open = show({ ...meeting, status: 'postponed' }, before)
    expect(open.textOf('.numeral span')).toBe('待定')
    expect(open.textOf('.poster-meta s')).toBe('原定 12.19')
    const previousStart = wall('2026-12-05T13:00:00+08:00')
    const moved = show({ ...meeting, status: 'rescheduled', previousStart }, before)
    expect(moved.textOf('.numeral span')).toBe('12.19')
    expect(moved.textOf('.poster-meta s')).toBe('原定 12.05')
  })

  it('guesses nothing: no hours for a whole day, no names, no place', () => {
    const bare = event('a', { time: allDay('2026-12-19'), place: { kind: 'unknown' } })
    expect(show(bare, before).textOf('.poster-facts')).toBe('2026 年，周六全天场地待定讲师待公布')
    expect(show(bare, after).textOf('.poster-facts')).toBe('2026 年，周六全天')
  })

  it('gives a photo the place of the drawing, with its caption and its focal point', () => {
    const image = {
      src: '/media/a.jpg',
      width: 1600,
      height: 900,
      alt: '合影',
      caption: { html: '<a href="https://example.org">来源</a>', text: '来源' },
      focus: { x: 100, y: 50 },
      previewOnly: false,
      placement: 1 as const,
    }
    const { $, has } = show({ ...meeting, image }, after)
    expect($('.photo img').attr()).toMatchObject({ src: '/media/a.jpg', alt: '合影', width: '1600', height: '900' })
    expect($('.photo').attr('style')).toContain('100% 50%')
    expect($('figcaption a').text()).toBe('来源')
    expect(has('.mesh')).toBe(false)
    expect(show({ ...meeting, image: { ...image, previewOnly: true } }, after).has('.mesh')).toBe(true)
  })

  it('names the language of a title that is not the site’s', () => {
    expect(
      show({ ...meeting, language: 'en' }, before)
        .$('h1')
        .attr('lang'),
    ).toBe('en')
    expect(show(meeting, before).$('h1').attr('lang')).toBeUndefined()
    expect(show(meeting, before).$('h1').attr('dir')).toBeUndefined()
  })

  it.each(['he', 'ar-EG', 'fa'])('runs from right to left in %s', (language) => {
    const title = show({ ...meeting, language }, before).$('h1')
    expect([title.attr('lang'), title.attr('dir')]).toEqual([language, 'rtl'])
  })
})

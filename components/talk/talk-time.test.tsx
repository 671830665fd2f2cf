import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { event, mention, talk, timed, wall } from '@/lib/views/fixtures'
import { TalkAbout } from './talk-about'
import { TalkPoster } from './talk-poster'

const late = talk('夜航', [mention('甲')], {
  start: wall('2027-10-17T09:30:00+02:00'),
  end: wall('2027-10-17T10:10:00+02:00'),
})
const weekend = event('weekend', {
  time: timed('2027-10-16T09:00:00+02:00', '2027-10-17T17:00:00+02:00', 'Europe/Berlin'),
  talks: [late],
})

it.each([
  ['poster', <TalkPoster key="poster" event={weekend} talk={late} hue={36} />, '2027.10.17'],
  ['facts', <TalkAbout key="facts" event={weekend} talk={late} />, '2027 年 10 月 17 日'],
])('the %s of a talk tells its own day, hour and zone', (_, markup, day) => {
  const text = load(renderToStaticMarkup(markup)).text()
  expect(text).toContain(day)
  expect(text).not.toMatch(/10\.16|16 日/)
  expect(text).toContain('09:30')
  expect(text).toContain('UTC+2')
})

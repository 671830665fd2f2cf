import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { embedPage, framedFor, oembedAnswer } from './embed'

const ORIGIN = 'https://meet.example.org'

describe('framed pages', () => {
  it('hold no script, and links that leave the frame', () => {
    const html = embedPage({ title: '<b>&"', path: '/events', events: [] }, ORIGIN)
    const page = load(html)
    expect(page('script, img, link, iframe')).toHaveLength(0)
    expect(page('h1').text()).toBe('<b>&"')
    expect(page('a').attr('target')).toBe('_top')
  })
})

describe('oEmbed', () => {
  it.each([
    ['/', '/embed'],
    ['/events', '/embed'],
    ['/events/a-b/', '/embed/events/a-b'],
    ['/cities/%E5%8C%97%E4%BA%AC', '/embed/cities/%E5%8C%97%E4%BA%AC'],
    ['/series/x?y=1#z', '/embed/series/x'],
  ])('%s stands in a frame', (path, framed) => expect(framedFor(`${ORIGIN}${path}`, ORIGIN)).toBe(framed))

  it.each([
    'https://evil.example/events/a',
    `${ORIGIN}/desk`,
    `${ORIGIN}/events/a/talk`,
    'javascript:alert(1)',
    'no address',
    '',
  ])('%s does not', (address) => expect(framedFor(address, ORIGIN)).toBeUndefined())

  it('keeps to the room that there is, and escapes what it frames', () => {
    const answer: { width: number; height: number; html: string } = JSON.parse(
      oembedAnswer({ title: '"><script>', framed: '/embed/events/a' }, { width: 300, height: 9999 }, ORIGIN),
    )
    expect([answer.width, answer.height]).toEqual([300, 320])
    const frame = load(answer.html)('iframe')
    expect(frame.attr('src')).toBe(`${ORIGIN}/embed/events/a`)
    expect(frame.attr('title')).toBe('"><script>')
    expect(load(answer.html)('script')).toHaveLength(0)
  })
})

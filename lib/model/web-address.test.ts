import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isForeign, straightAddress } from './web-address'

it.each([
  ['https://other.example/a', 'https://other.example/a'],
  ['//other.example/a', 'https://other.example/a'],
  ['\\\\other.example/a', 'https://other.example/a'],
  ['/\\other.example/a', 'https://other.example/a'],
  ['https:other.example/a', 'https://other.example/a'],
  ['http:other.example/a', 'http://other.example/a'],
  ['http:/other.example/a', 'http://other.example/a'],
  ['https:\\other.example/a', 'https://other.example/a'],
  ['/\t/other.example/a', 'https://other.example/a'],
  ['/\n\\other.example/a', 'https://other.example/a'],
  [' \u0000https:/other.example/a', 'https://other.example/a'],
  ['ht\ntps://other.example/a', 'https://other.example/a'],
])('%j leads to %s', (written, straight) => {
  expect(isForeign(written)).toBe(true)
  expect(straightAddress(written)).toBe(straight)
})

it.each([
  '',
  '/',
  'a.png',
  './a.png',
  '../a',
  '/events/a',
  '?q=//a',
  '#//a',
  'mailto:a@b.example',
  'a/https://b',
  'http://[',
])('%j leads to no other host', (url) => {
  expect(isForeign(url)).toBe(false)
  expect(straightAddress(url)).toBe(url)
})

it('is foreign for us where it is foreign for a browser on a page of the site, whatever is written', () => {
  const letters = fc.constantFrom(
    'h',
    't',
    'p',
    's',
    ':',
    '/',
    '\\',
    '\t',
    '\n',
    ' ',
    '.',
    '@',
    'a',
    '?',
    '#',
    '\u0000',
    'H',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 14 }), fc.constantFrom('http', 'https'), (url, scheme) => {
      const page = `${scheme}://site.example/events/a`
      if (!URL.canParse(url, page)) return
      const read = new URL(url, page)
      if (/^https?:$/.test(read.protocol) && read.host !== 'site.example') expect(isForeign(url)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

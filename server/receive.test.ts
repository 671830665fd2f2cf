import { expect, it } from 'vitest'
import { tameRequest } from './tame-request'

const tamed = (url: string, method = 'GET', headers: Record<string, string> = {}) => {
  const request = { method, url, headers }
  tameRequest(request)
  return request
}

it.each([
  '/',
  '/events/a-b?year=2019&city=%E5%8C%97',
  '/speakers/%E6%95%96',
  '/search?q=a?b',
  '/feed.xml',
  '/a.rsc.md',
])('leaves %s as it is', (url) => expect(tamed(url)).toEqual({ method: 'GET', url, headers: {} }))

it.each([
  ['/events/[slug]', '/events/%255Bslug]'],
  ['/events/%5Bslug%5D?a=[b]', '/events/%255Bslug%5D?a=[b]'],
  ['/events/nope.rsc', '/events/nope.rs%63'],
  ['/a.segments/_tree.segment.rsc?_rsc=1', '/a.segments/_tree.segment.rs%63?_rsc=1'],
  ['/tags/%?q=%', '/tags/%25?q=%'],
  ['/tags/%E6%95%E0%A4%A', '/tags/%25E6%2595%25E0%25A4%25A'],
  ['*', '/'],
  ['http://example.org/events?a=b', '/events?a=b'],
  ['http://[::/', '/'],
])('makes %s a path that no file of Next has', (url, path) => expect(tamed(url).url).toBe(path))

it('makes a method that Next cannot speak one that it can refuse', () => {
  expect(tamed('/', 'TRACE').method).toBe('POST')
  expect(tamed('/', 'OPTIONS').method).toBe('OPTIONS')
})

it('takes away what only Next’s own client says', () => {
  const headers = { rsc: '1', 'next-router-state-tree': 'x', accept: 'text/html' }
  expect(tamed('/', 'GET', headers).headers).toEqual({ accept: 'text/html' })
})

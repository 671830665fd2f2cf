import fc from 'fast-check'
import { pathToRegexp } from 'next/dist/compiled/path-to-regexp'
import { expect, it } from 'vitest'
import { movedAmong } from './moved-paths'
import { redirects } from './redirects'

const SOURCES = [
  '/(events|event|talk)/old{/}?',
  '/(events|event|talk)/old/:below+',
  '/(speakers|author|authors)/%E5%AE%89{/}?',
  '/2019/post{/}?',
  '/2019/:month/post{/}?',
  '/top{/}?',
  '/images/:below+',
  '/a\\(b\\)/c\\+\\+',
  '/c\\:d{/}?',
  ...redirects.map(({ source }) => source),
]

const plain = SOURCES.map((source) => pathToRegexp(source, [], { strict: true, sensitive: false, delimiter: '/' }))

it('finds what all sources together find', () => {
  const words = [
    'events',
    'EVENT',
    'talk',
    'old',
    '2019',
    'post',
    'top',
    'images',
    'a(b)',
    'c++',
    'c:d',
    '%e5%ae%89',
    'x',
  ]
  const part = fc.oneof(
    fc.constantFrom(...words, '', 'index.html', 'Old', 'authors', 'tag'),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const path = `/${parts.join('/')}`
      expect([path, movedAmong(SOURCES)(path)]).toEqual([path, plain.some((matcher) => matcher.test(path))])
    }),
    { numRuns: 2000 },
  )
})

it('asks no more sources where more have moved', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `/(events|event|talk)/old-${at}{/}?`)
  const [few, all] = [movedAmong(many.slice(0, 100)), movedAmong(many)]
  const cost = (isMoved: (path: string) => boolean): number => {
    const before = process.cpuUsage()
    for (let at = 0; at < 5000; at += 1) isMoved(`/events/nobody-${at}`)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  cost(few)
  cost(all)
  expect(cost(all)).toBeLessThan(cost(few) * 10 + 20)
  expect(all('/talk/OLD-19999/')).toBe(true)
})

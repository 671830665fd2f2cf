import { pathToRegexp } from 'next/dist/compiled/path-to-regexp'
import { expect, it } from 'vitest'
import { redirects } from './redirects'

const MATCHING = { strict: true, sensitive: false, delimiter: '/' } as const

it('names a new address for pages and lists of every old section', () => {
  const sources = redirects.map(({ source }) => source)
  for (const section of ['event', 'talk', 'author', 'authors', 'tag']) {
    expect(sources).toContain(`/${section}{/}?`)
    expect(sources).toContain(`/${section}/:slug{/}?`)
  }
})

it('takes off a trailing slash only where no old address does', () => {
  expect(redirects.at(-1)?.source).toBe('/:path+/')
})

it.each([
  ['/event/autumn.html', '/events/autumn'],
  ['/talk/autumn/index.html', '/events/autumn'],
  ['/author/lin/index.html', '/speakers/lin'],
  ['/events/autumn.html', '/events/autumn'],
  ['/events/autumn/two-years/index.html', '/events/autumn/two-years'],
  ['/events/index.html', '/events'],
  ['/event/index.html', '/events'],
  ['/about.html', '/about'],
  ['/index.html', '/'],
])('%s leads to %s in one step', (from, to) => {
  const { source = '', destination = '' } =
    redirects.find(({ source }) => pathToRegexp(source, [], MATCHING).test(from)) ?? {}
  const names = [...source.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const values = pathToRegexp(source, [], MATCHING).exec(from) ?? []
  const led = names.reduce(
    (path, name, at) => path.replace(new RegExp(`:${name}\\+?`), values[at + 1] ?? ''),
    destination,
  )
  expect(led).toBe(to)
})

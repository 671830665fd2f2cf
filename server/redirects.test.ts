import { expect, it } from 'vitest'
import { redirects } from './redirects'

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

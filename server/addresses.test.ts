import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ADDRESSES } from './addresses'

/** What only the site itself asks for, by another address (server/rewrites.ts), or nobody. */
const INNER = new Set([
  '/answers',
  '/archive',
  '/earlier/events/:',
  '/earlier/events/:/:',
  '/earlier/speakers/:',
  '/events/:/event.md',
  '/problem',
])

const unnamed = (path: string): string => path.replaceAll(/:\w+/g, ':')

it('knows every route of the site, and none that is not there', () => {
  const routes = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(?:page|route)\.tsx?$/.test(file))
    .map((file) => file.replace(/\/(?:page|route)\.tsx?$/, '').replace(/\[\w+\]/g, ':') || '/')
  const outside = routes.filter((route) => !INNER.has(route)).sort()
  expect(
    ADDRESSES.map(({ path }) => unnamed(path))
      .filter((path) => path !== '/icon.svg')
      .sort(),
  ).toEqual(outside)
})

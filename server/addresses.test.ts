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
  '/recorded',
])

const unnamed = (path: string): string => path.replaceAll(/:\w+/g, ':')

it('knows every route of the site, and none that is not there', () => {
  const routes = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(?:page|route)(?:\.reg)?\.tsx?$/.test(file))
    .map(
      (file) =>
        file
          .replace(/\/(?:page|route)(?:\.reg)?\.tsx?$/, '')
          .replace(/\/\[\[\.\.\.\w+\]\]$/, '')
          .replace(/\[\w+\]/g, ':') || '/',
    )
  const below = ADDRESSES.flatMap(({ path }) => (path.endsWith('/*') ? [path.slice(0, -1)] : []))
  const outside = routes.filter((route) => !INNER.has(route) && !below.some((start) => route.startsWith(start))).sort()
  expect(
    ADDRESSES.map(({ path }) => unnamed(path))
      .filter((path) => !path.endsWith('/*'))
      .sort(),
  ).toEqual(outside)
})

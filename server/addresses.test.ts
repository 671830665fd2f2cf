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
  const files = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(?:page|route)(?:\.reg)?\.tsx?$/.test(file))
  const routes = files.map(
    (file) =>
      file
        .replace(/\/(?:page|route)(?:\.reg)?\.tsx?$/, '')
        .replace(/\/\[\[\.\.\.\w+\]\]$/, '')
        .replace(/\[\w+\]/g, ':') || '/',
  )
  // a route that takes whatever lies below it stands in the table with all that exists there
  const takesAll = files.filter((file) => /\/\[\[\.\.\.\w+\]\]\//.test(file)).map((file) => file.split('/[[')[0] ?? '')
  const known = [...new Set(ADDRESSES.map(({ path }) => unnamed(path)))]
  expect(known.filter((path) => !takesAll.some((start) => path.startsWith(`${start}/`))).sort()).toEqual(
    routes.filter((route) => !INNER.has(route)).sort(),
  )
})

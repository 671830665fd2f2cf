import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ADDRESSES, findAddress, readSite } from './addresses'

/** What only the site itself asks for, by another address (server/rewrites.ts), or nobody. */
const INNER = new Set([
  '/answers',
  '/archive',
  '/earlier/events/:',
  '/earlier/events/:/:',
  '/earlier/speakers/:',
  '/events/:/event.md',
  '/problem',
  // shown where there is no such ticket
  '/tickets',
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

vi.mock('@/lib/catalog', async () => {
  const event = (slug: string) => ({
    slug,
    time: { start: { date: '2020-05-01' } },
    talks: [{ slug: 'talk', kind: 'talk' }],
    tags: ['a'],
    place: { kind: 'open' },
  })
  const none = async () => []
  return {
    listEvents: async () => [event('night'), { ...event('seats'), registration: { capacity: 1 } }],
    listTranslations: async () => [event('night-en')],
    listChapters: async () => [{ kind: 'city', slug: 'porto' }],
    ...{ listPeople: none, listVenues: none, listProjects: none, listDecks: none, listPages: none },
  }
})

it('knows the pages of every event, those in other languages too', async () => {
  const site = await readSite()
  const isThere = (path: string): boolean => findAddress(path.split('/').slice(1), site) !== undefined
  const paths = ['/events/night', '/events/night-en', '/events/night-en/talk', '/events/night-en.md', '/desk']
  expect(paths.filter((path) => !isThere(path))).toEqual([])
  expect(['/events/nobody', '/events/night/nothing', '/desk/nothing'].filter(isThere)).toEqual([])
})

it('knows chapters before their first event', async () => {
  const site = await readSite()
  expect(findAddress(['cities', 'porto'], site)).toBeDefined()
  expect(findAddress(['series', 'porto'], site)).toBeUndefined()
})

it('knows the files of years with an event, and no page of speakers by letter where one holds them all', async () => {
  const site = await readSite()
  const isThere = (path: string): boolean => findAddress(path.split('/').slice(1), site) !== undefined
  const known = ['/data/calendar/2020.ics', '/data/events/2020.json', '/data/llms/2020.txt']
  expect(known.filter((path) => !isThere(path))).toEqual([])
  expect(
    ['/data/calendar/2019.ics', '/data/calendar/2020.txt', '/data/llms/.txt', '/speakers/by-letter/a'].filter(isThere),
  ).toEqual([])
})

import { type APIRequestContext, expect, test } from '@playwright/test'
import { routes } from '@/config/routes'

type Visited = { readonly status: number; readonly ids: ReadonlySet<string>; readonly indexed: boolean }

/** The addresses in a page's markup that lead to this site, without their fragments; and those with them. */
const linksIn = (html: string, base: string): readonly URL[] =>
  [
    ...html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .matchAll(/<(?:a|link|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g),
  ]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => URL.canParse(address, base))
    .map((address) => new URL(address, base))
    .filter(({ origin }) => origin === new URL(base).origin)

const visit = async (request: APIRequestContext, address: string): Promise<readonly [Visited, string]> => {
  const response = await request.get(address, { maxRedirects: 0 })
  const isPage = (response.headers()['content-type'] ?? '').includes('text/html')
  const html = isPage ? await response.text() : ''
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
  const indexed = isPage && !/<meta name="robots" content="[^"]*noindex/.test(html)
  return [{ status: response.status(), ids, indexed }, html]
}

/** Decks are fetched from where they lie when somebody asks for them. */
const isDeck = (address: string): boolean => address.endsWith('/slides.pdf')

/** Follows every link from home. Views of the archive are visited, but not their further combinations. */
const crawl = async (request: APIRequestContext, home: string) => {
  const seen = new Map<string, Visited>()
  const fragments = new Map<string, string>()
  const waiting = [{ address: home, from: '' }]
  const broken: string[] = []
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { address, from } = next
    if (seen.has(address)) continue
    const [visited, html] = await visit(request, address)
    seen.set(address, visited)
    if (visited.status !== 200) broken.push(`${visited.status} ${decodeURI(address)} on ${decodeURI(from)}`)
    for (const link of linksIn(html, address)) {
      const target = `${link.origin}${link.pathname}${link.search}`
      if (link.hash.length > 1) fragments.set(`${target}${link.hash}`, address)
      if (isDeck(target)) continue
      if (link.search === '' || new URL(address).search === '') waiting.push({ address: target, from: address })
    }
  }
  return { seen, fragments, broken }
}

test('every link and fragment leads somewhere, and every page is reached from home', async ({ request, baseURL }) => {
  test.setTimeout(300_000)
  const { seen, fragments, broken } = await crawl(request, new URL(routes.home(), baseURL).href)
  expect(broken).toEqual([])

  const lost = [...fragments].filter(([address]) => {
    const { origin, pathname, search, hash } = new URL(address)
    return seen.get(`${origin}${pathname}${search}`)?.ids.has(decodeURIComponent(hash.slice(1))) !== true
  })
  expect(lost).toEqual([])

  const sitemap = await (await request.get(routes.sitemap())).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  )
  const reached = [...seen].filter(([, { indexed }]) => indexed).map(([address]) => address)
  expect(listed.length).toBeGreaterThan(100)
  expect(listed.filter((address) => !seen.has(new URL(address).href))).toEqual([])
  const canonical = new Set(listed.map((address) => new URL(address).href))
  expect(reached.filter((address) => !canonical.has(address) && !new URL(address).search)).toEqual([])
})

import { randomBytes } from 'node:crypto'
import { get, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { routes } from '@/config/routes'
import { type NearPage, nearPagesAmong, wordsOfPath } from '@/lib/views/near'
import type { Site } from './addresses'
import { codingFor } from './answers'

/**
 * What app/global-not-found.tsx draws when the server asks for it: the page once for all addresses, with marks where
 * the address stands, and the rows of pages that may have been meant, each once for all addresses near to it.
 */
export type NotFoundParts =
  /** The page where no other is near. */
  | { readonly kind: 'alone' }
  /** The page where others are near. */
  | { readonly kind: 'near' }
  /** The rows of some pages, by their addresses. */
  | { readonly kind: 'rows'; readonly hrefs: readonly string[] }

/** The header that carries them. No visitor's reaches Next (server/receive.ts). */
export const PARTS_HEADER = 'x-not-found'

/** Characters that no text has: they stand where something is filled in, and where a part begins and ends. */
export const MARKS = {
  path: '\uf8f0',
  query: '\uf8f1',
  href: '\uf8f2',
  title: '\uf8f3',
  slug: '\uf8f4',
  row: '\uf8f5',
  part: '\uf8f6',
  next: '\uf8f7',
  end: '\uf8f8',
} as const

const MARKED = /[\uf8f0-\uf8f8]/g

/** Text without the characters that mark places. */
export const unmarked = (text: string): string => text.replace(MARKED, '')

/** How many pages that may have been meant. */
const MOST_NEAR = 4

/** Milliseconds for which the drawn page is good: it shows which event is next. */
const FRESH = 60_000

type Page = { readonly html: string; readonly headers: IncomingHttpHeaders }
type Row = { readonly href: string; readonly html: string; readonly title: string }

/** Says of a request that the server itself makes it. */
const SECRET = randomBytes(16).toString('hex')
const SECRET_HEADER = 'x-own'

/** Whether the server asks itself; such a request goes to Next as it is. */
export const isOwnRequest = ({ headers }: IncomingMessage): boolean => headers[SECRET_HEADER] === SECRET

const escapeHtml = (text: string): string =>
  unmarked(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Asks Next for a part of the page, through the server that this request came by. */
const ask = (parts: NotFoundParts, { socket }: IncomingMessage): Promise<Page> =>
  new Promise((resolve, reject) => {
    const headers = { [SECRET_HEADER]: SECRET, [PARTS_HEADER]: encodeURIComponent(JSON.stringify(parts)) }
    const asked = get(
      { host: socket.localAddress, port: socket.localPort, path: '/not-found?part', headers, timeout: 10_000 },
      async (answer) => {
        const html = await text(answer).catch(reject)
        if (typeof html === 'string') resolve({ html, headers: answer.headers })
      },
    )
    asked.on('timeout', () => asked.destroy(new Error('The not-found page was not made in time.')))
    asked.on('error', reject)
  })

const text = async (answer: IncomingMessage): Promise<string> => Buffer.concat(await answer.toArray()).toString()

/** Keeps what a key stands for as long as it is fresh; whoever asks meanwhile waits for the same. */
const keep = <Value>(make: (key: string, request: IncomingMessage) => Promise<Value>, fresh: number) => {
  const kept = new Map<string, { readonly since: number; readonly value: Promise<Value> }>()
  return (key: string, request: IncomingMessage): Promise<Value> => {
    const known = kept.get(key)
    // not the time of day, which somebody may set back
    if (known !== undefined && performance.now() - known.since < fresh) return known.value
    const value = make(key, request)
    kept.set(key, { since: performance.now(), value })
    value.catch(() => kept.delete(key))
    return value
  }
}

const draw = keep((kind, request) => ask({ kind: kind === 'near' ? 'near' : 'alone' }, request), FRESH)

const rows = new Map<string, Row>()

/** The rows of some pages: drawn once each, so that there are never more than there are pages. */
const rowsOf = async (hrefs: readonly string[], request: IncomingMessage): Promise<readonly Row[]> => {
  const unknown = hrefs.filter((href) => !rows.has(href))
  if (unknown.length > 0) {
    const { html } = await ask({ kind: 'rows', hrefs: unknown }, request)
    const drawn = html.matchAll(new RegExp(`${MARKS.part}(.*?)${MARKS.next}(.*?)${MARKS.end}`, 'gs'))
    for (const [at, [, row = '', title = '']] of [...drawn].entries()) {
      const href = unknown[at]
      if (href !== undefined) rows.set(href, { href, html: row, title })
    }
  }
  return hrefs.flatMap((href) => rows.get(href) ?? [])
}

type Candidate = NearPage & { readonly href: string }

const candidatesOf = (site: Site): readonly Candidate[] => {
  const of = (section: string, slugs: Iterable<string>, hrefOf: (slug: string) => string): readonly Candidate[] =>
    [...slugs].map((slug) => ({ section, slug, href: hrefOf(slug) }))
  return [
    ...of('events', site.events.keys(), routes.event),
    ...of('speakers', site.speakers, routes.speaker),
    ...of('tags', site.tags, routes.tag),
    ...of('cities', site.cities, routes.city),
    ...of('series', site.series, routes.series),
    ...of('venues', site.venues, routes.venue),
  ]
}

const PLACEHOLDER_ROW = new RegExp(`<li\\b(?:(?!</li>).)*?${MARKS.row}.*?</li>`, 's')

/**
 * Fills a drawn page.
 * @param path decoded, as it is shown
 */
export const fillNotFoundPage = (
  page: string,
  path: string,
  near: readonly (Row & { readonly slug: readonly { readonly text: string; readonly differs: boolean }[] })[],
): string => {
  const list = near.map(({ html, slug }) =>
    html.replaceAll(
      MARKS.slug,
      slug.map(({ text, differs }) => (differs ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join(''),
    ),
  )
  const [first] = near
  return page
    .replace(PLACEHOLDER_ROW, () => list.join(''))
    .replaceAll(MARKS.href, () => escapeHtml(first?.href ?? ''))
    .replaceAll(MARKS.title, () => first?.title ?? '')
    .replaceAll(MARKS.query, () => escapeHtml(wordsOfPath(path)))
    .replaceAll(MARKS.path, () => escapeHtml(path))
}

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 4 }),
} as const

/** The not-found page, of one site. */
export const notFoundPageOf = (
  site: Site,
): ((path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const nearTo = nearPagesAmong(candidatesOf(site))
  return async (path, request, response) => {
    const near = nearTo(path, MOST_NEAR)
    const drawn = await rowsOf(
      near.map(({ page }) => page.href),
      request,
    )
    const bySlug = new Map(near.map(({ page, slug }) => [page.href, slug]))
    const { html, headers } = await draw(drawn.length > 0 ? 'near' : 'alone', request)
    const body = Buffer.from(
      fillNotFoundPage(
        html,
        path,
        drawn.map((row) => ({ ...row, slug: bySlug.get(row.href) ?? [] })),
      ),
    )
    const coding = codingFor(request)
    const sent = coding === 'identity' ? body : await compressors[coding](body)
    if (response.destroyed) return
    const policy = headers['content-security-policy']
    if (policy !== undefined) response.setHeader('content-security-policy', policy)
    if (coding !== 'identity') response.setHeader('content-encoding', coding)
    response.writeHead(404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'content-length': sent.length,
    })
    response.end(request.method === 'HEAD' ? undefined : sent)
  }
}

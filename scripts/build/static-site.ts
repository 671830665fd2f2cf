import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** An address that was written as a file, or that only a server can answer. */
export type StaticReport = {
  readonly files: number
  /** Bytes of all files without their compressed twins. */
  readonly bytes: number
  /** Addresses that answered with something else than 200, with the answer. */
  readonly missing: readonly (readonly [path: string, status: number])[]
  /** What visitors of these files do without. */
  readonly needsServer: readonly string[]
}

const TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/

/** Addresses in attributes of pages and in style sheets; what `content` says of a page is mostly a sentence. */
const IN_PAGE =
  /\s(?:href|src|data-script|data-style)="([^"]+)"|\scontent="((?:https?:\/)?\/[^"\s]+)"|\ssrcset="([^"]+)"|\simagesrcset="([^"]+)"/gi
const IN_STYLE = /url\(["']?([^"')]+)["']?\)/g
const IN_PROGRAM = /["'](\.\/[\w-]+\.js)["']/g

/** A picture in a width that is shown: its address has a query, which no file has. */
const SIZED = /\/_next\/image\?[^"\s,]+/g

const unescaped = (text: string): string => text.replaceAll('&amp;', '&')

/** What a server makes for the one who asks, by the beginning of its address. */
const MADE_FOR_ONE: readonly (readonly [begin: string, what: string])[] = [
  ['/search?', '/search?q=…'],
  ['/events?', '/events?year=… city=… series=… tag=… page=…'],
  ['/tiles/', '/tiles/…'],
]
const DECKS = /\/slides\.pdf$/

/** The file of an address, below the folder: pages end in `.html`, so that `/events` and `/events/a` can both be. */
export const fileOf = (pathname: string, type: string): string => {
  const path = decodeURIComponent(pathname)
  if (!type.startsWith('text/html')) return path.slice(1)
  return path === '/' ? 'index.html' : `${path.slice(1).replace(/\/$/, '')}.html`
}

/** The file of a picture in one width; browsers that know WebP are all that know the site's style sheets. */
const sizedFile = (address: string): string =>
  `/sized/${createHash('sha256').update(address).digest('hex').slice(0, 20)}.webp`

const addressesIn = (text: string, type: string): readonly string[] => {
  if (type.startsWith('text/html'))
    return [...text.matchAll(IN_PAGE)].flatMap(([, one, ...sets]) =>
      one !== undefined ? [unescaped(one)] : sets.flatMap((set = '') => unescaped(set).split(/,\s+/).map(first)),
    )
  if (type.startsWith('text/css')) return [...text.matchAll(IN_STYLE)].map(([, address = '']) => address)
  if (type.includes('javascript')) return [...text.matchAll(IN_PROGRAM)].map(([, address = '']) => address)
  if (type.includes('xml'))
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => unescaped(address))
  return []
}

const first = (candidate: string): string => candidate.trim().split(/\s+/)[0] ?? ''

/**
 * Writes every page, feed, calendar, picture and script that a served site has as files, each text with its compressed
 * twins, for a host that does nothing but send files. Follows every link from the addresses it is given.
 * @param origin where the site is served, `http://127.0.0.1:4000`
 * @param siteUrl what the site calls itself in its own pages
 * @param seeds paths to begin with; the sitemap's are found by themselves
 * @param folder is filled; files of the same names are written over
 */
export const writeStaticSite = async (
  origin: string,
  siteUrl: string,
  seeds: readonly string[],
  folder: string,
): Promise<StaticReport> => {
  const queue = [...seeds]
  const seen = new Set(queue)
  const missing: [string, number][] = []
  const needsServer = new Set<string>()
  let [files, bytes] = [0, 0]

  const write = (file: string, body: Buffer, isText: boolean): void => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, body)
    files += 1
    bytes += body.length
    if (!isText || body.length < 200) return
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }

  const find = (address: string, base: string): void => {
    if (!URL.canParse(address, base)) return
    const url = new URL(address, base)
    if (url.origin !== new URL(origin).origin && url.origin !== new URL(siteUrl).origin) return
    const path = `${url.pathname}${url.search}`
    const [, made] = MADE_FOR_ONE.find(([begin]) => path.startsWith(begin)) ?? []
    if (made !== undefined || DECKS.test(url.pathname)) {
      needsServer.add(made ?? '/events/…/slides.pdf')
      return
    }
    if (url.search !== '' && url.pathname !== '/_next/image') url.search = ''
    const wanted = `${url.pathname}${url.search}`
    if (seen.has(wanted)) return
    seen.add(wanted)
    queue.push(wanted)
  }

  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await fetch(new URL(path, origin), { headers: { accept: 'text/html,image/webp,*/*' } })
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    if (answer.status !== 200) {
      missing.push([path, answer.status])
      continue
    }
    if (path.startsWith('/_next/image?')) {
      write(sizedFile(path), body, false)
      continue
    }
    const isText = TEXT.test(type)
    const text = isText ? body.toString() : ''
    for (const address of addressesIn(text, type)) find(address, new URL(path, origin).href)
    const page = type.startsWith('text/html')
      ? Buffer.from(text.replace(SIZED, (address) => sizedFile(unescaped(address))))
      : body
    write(fileOf(new URL(path, origin).pathname, type), page, isText)
  }

  const lost = await fetch(new URL('/404', origin))
  write('404.html', Buffer.from(await lost.arrayBuffer()), true)
  return { files, bytes, missing, needsServer: [...needsServer].sort() }
}

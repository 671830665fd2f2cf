import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/config/env'
import { PICTURE_QUALITY, PICTURE_WIDTHS } from '@/config/pictures'
import { type Address, findAddress, type Site } from './addresses'

/** What becomes of a request before Next hears of it. */
export type Decision =
  /** It goes on, as it has been written here. */
  | { readonly kind: 'pass'; readonly url: string; readonly headers: IncomingHttpHeaders }
  /** It is answered with a line. */
  | { readonly kind: 'line'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** There is no such page. @param path decoded as far as it can be, and fit to be shown */
  | { readonly kind: 'not-found'; readonly path: string }

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & Partial<Pick<IncomingMessage, 'rawHeaders'>>

/** Characters of a path: an event's slug and a talk's, both as long as file systems allow, percent-encoded. */
const LONGEST_PATH = 4096

/** Headers of requests that are read, and how long each may be; all others are dropped, and so is what is longer. */
const HEADERS: Readonly<Record<string, number>> = {
  host: 255,
  connection: 255,
  accept: 1024,
  'accept-encoding': 255,
  'accept-language': 255,
  'user-agent': 512,
  referer: 2048,
  origin: 512,
  'if-none-match': 1024,
  'if-modified-since': 64,
  'if-range': 255,
  range: 64,
  'content-type': 255,
  'content-length': 20,
  'transfer-encoding': 64,
  'sec-fetch-site': 32,
  'sec-fetch-mode': 32,
  'sec-fetch-dest': 32,
  'x-forwarded-for': 1024,
  'x-forwarded-host': 255,
  'x-forwarded-proto': 16,
  'x-forwarded-port': 16,
  'x-real-ip': 64,
  // by which the server asks itself (server/answers.ts)
  'x-renew': 64,
}

const COOKIES = 4096

const READING = ['GET', 'HEAD', 'OPTIONS']

/** Ends of addresses behind which a program asks: a line tells it as much as a page. */
const FILE = /\.[a-z\d]{2,6}$/i

/**
 * Decides what becomes of a request, at a cost that grows with its length and with nothing else: no address that does
 * not exist, no parameter, header, cookie or method that no route reads ever reaches Next.
 */
export const decide = (request: Asked, site: Site): Decision => {
  const target = pathAndQuery(request.url ?? '/')
  if (target === undefined) return { kind: 'line', status: 400 }
  const [path, query] = target
  if (path.length > LONGEST_PATH) return { kind: 'line', status: 414 }
  if (!/^[\w.:[\]-]*$/.test(request.headers.host ?? '') || namesTwoHosts(request.rawHeaders ?? []))
    return { kind: 'line', status: 400 }
  const method = request.method ?? 'GET'
  const found = find(path, query, site)
  const address = found?.address
  const methods = [...READING, ...(address?.methods ?? [])]
  const allow = { allow: methods.join(', ') }
  if (!methods.includes(method)) return { kind: 'line', status: 405, headers: allow }
  if (found === undefined) return notFound(path, request.headers)
  if (found.url === undefined) return { kind: 'line', status: 400 }
  if (method === 'OPTIONS') return { kind: 'line', status: 204, headers: allow }
  if (address?.above !== undefined && method !== 'POST') return ledAbove(path, address.above)
  return { kind: 'pass', url: found.url, headers: knownHeaders(request.headers, address, method) }
}

/** To the page of a form. */
const ledAbove = (path: string, parts: number): Decision => {
  const above = (decodeParts(path) ?? []).slice(0, -parts).map(encodeURIComponent).join('/')
  return { kind: 'line', status: 303, headers: { location: `/${above}` } }
}

/** Node reads the first of several hosts, a proxy before us maybe the last (RFC 9112, section 3.2). */
const namesTwoHosts = (rawHeaders: readonly string[]): boolean =>
  rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length > 1

/** Path and query of a target (RFC 9112, section 3.2); undefined where it is none. */
const pathAndQuery = (target: string): readonly [path: string, query: string] | undefined => {
  if (target === '*') return ['/', '']
  const absolute = target.startsWith('/') ? undefined : URL.canParse(target) ? new URL(target) : null
  if (absolute === null) return undefined
  const text = encoded(absolute === undefined ? target : `${absolute.pathname}${absolute.search}`)
  const [plain = '/'] = text.split('#', 1)
  const at = plain.indexOf('?')
  return at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)]
}

/**
 * Encodes letters that nobody has encoded, as people paste them: Node hands on their bytes one by one. What is not UTF-8
 * stays as it is, and is nothing that is found.
 */
const encoded = (target: string): string =>
  target.replace(/[\u0080-\u00ff]+/g, (bytes) => {
    try {
      return encodeURIComponent(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1')))
    } catch {
      return bytes
    }
  })

/** A request line in ISO 8859-1, whose target has bytes beyond ASCII in it. */
const RAW_LINE = /^(?:GET|HEAD) (\/(?![/\\])[\x21-\x7e\x80-\xff]*) HTTP\/1\.[01]\r\n/

/**
 * Where to send whoever has sent letters as they are: Node refuses the bytes of an address that are not ASCII before
 * anybody else sees them.
 * @param packet what came in, from its first byte
 * @returns the encoded address on this site; undefined where the packet is anything else, or its letters are not UTF-8
 */
export const addressOfRaw = (packet: Uint8Array): string | undefined => {
  const [, target = ''] = RAW_LINE.exec(Buffer.from(packet).subarray(0, LONGEST_PATH).toString('latin1')) ?? []
  const address = encoded(target)
  return address === target || /[\x80-\xff]/.test(address) ? undefined : address
}

type Found = {
  readonly address?: Address
  /** As Next gets it; undefined where the query makes no sense. */
  readonly url: string | undefined
}

const find = (path: string, query: string, site: Site): Found | undefined => {
  const parts = decodeParts(path)
  if (parts === undefined) return undefined
  if (path === '/_next/image') return { url: picture(query, site) }
  const address = findAddress(parts, site)
  // however an address is spelled, Next meets one spelling
  const spelled = `/${parts.map(encodeURIComponent).join('/')}`
  if (address !== undefined) return { address, url: `${spelled}${knownQuery(query, address.query)}` }
  // whoever reads the path next may take such parts for steps, and be somewhere else
  if (parts.some(isStep)) return undefined
  const decoded = `/${parts.join('/')}`
  if (site.files.has(decoded)) return { url: spelled }
  const served = site.served.get(decoded.toLowerCase())
  if (served !== undefined) return { url: served }
  const page = path.replace(/(?:\/index)?\.html$/i, '') || '/'
  // one ending is taken off, however many there are
  if (page !== path && !/\.html$/i.test(page) && find(page, '', site) !== undefined)
    return { url: `${path}${query === '' ? '' : knownQuery(query, ANY)}` }
  const isMoved = path !== '/' && !parts.includes('_next') && site.moved(path)
  // a moved address takes nothing along that it does not name; so does one with a slash too many
  return isMoved || /[\\/]{2}/.test(path) ? { url: `${path}${query === '' ? '' : knownQuery(query, ANY)}` } : undefined
}

/** Whether a part, decoded, leads up, nowhere, or to more than one place. */
const isStep = (part: string): boolean => part === '.' || part === '..' || /[/\\\0]/.test(part)

/** What old addresses may carry on to new ones. */
const ANY = { q: 100, year: 120, city: 120, series: 120, tag: 120, page: /^\d{1,5}$/ }

/** The parts of a path, decoded; undefined where the encoding is broken. */
const decodeParts = (path: string): readonly string[] | undefined => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** Characters that do nothing but disturb: control characters, and marks that turn the direction of a line. */
const DISTURBING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/** Cut without breaking a character. */
const cut = (text: string, length: number): string => {
  const short = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short
}

/** The first value of each known parameter, cleaned and cut, in the order of the address. */
const knownQuery = (query: string, known: Address['query'] = {}): string => {
  const given = parametersOf(query, Object.keys(known))
  const kept = Object.entries(known).flatMap(([name, allowed]) => {
    const value = given.get(name)?.replace(DISTURBING, ' ').trim()
    if (value === undefined || value === '') return []
    if (typeof allowed === 'number') return [`${name}=${encodeURIComponent(cut(value, allowed))}`]
    return allowed.test(value) ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** The first value of each name, in one pass; one whose encoding is broken counts as none. */
const parametersOf = (query: string, names: readonly string[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  if (names.length === 0) return values
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    const name = at < 0 ? pair : pair.slice(0, at)
    if (!names.includes(name) || values.has(name)) continue
    try {
      values.set(name, decodeURIComponent(pair.slice(name.length + 1).replaceAll('+', ' ')))
    } catch {
      // not even the sender knows what it says
    }
  }
  return values
}

/** The address of a resized picture: of a file that is there, in a width that pages ask for. */
const picture = (query: string, site: Site): string | undefined => {
  const given = parametersOf(query, ['url', 'w', 'q'])
  const [url = '', width = ''] = [given.get('url'), given.get('w')]
  const parts = decodeParts(url)
  const isThere = parts !== undefined && parts[0] === 'media' && site.files.has(`/${parts.join('/')}`)
  const isOffered = PICTURE_WIDTHS.some((offered) => String(offered) === width)
  if (!isThere || !isOffered || given.get('q') !== String(PICTURE_QUALITY)) return undefined
  return `/_next/image?url=${encodeURIComponent(url)}&w=${width}&q=${PICTURE_QUALITY}`
}

const knownHeaders = (
  headers: IncomingHttpHeaders,
  address: Address | undefined,
  method: string,
): IncomingHttpHeaders => {
  // what stands before Vercel's functions speaks to them in headers of its own, and lets none of a visitor's pass
  if (env.vercel()) return headers
  const known: IncomingHttpHeaders = {}
  const keep = (name: string, longest: number): void => {
    const value = headers[name]
    if (value !== undefined && String(value).length <= longest) known[name] = value
  }
  for (const name in HEADERS) keep(name, HEADERS[name] ?? 0)
  // ranges are of what GET sends (RFC 9110, section 14.2)
  if (method !== 'GET') delete known.range
  // where no proxy of ours stands in front, a client could say that it comes from anywhere; Next says it then
  if (env.trustedProxies() === 0) delete known['x-forwarded-for']
  for (const name of address?.headers ?? []) keep(name, 1024)
  if (address?.cookies) keep('cookie', COOKIES)
  return known
}

const notFound = (path: string, { accept = '' }: IncomingHttpHeaders): Decision => {
  const parts = decodeParts(path)
  const isProgram = path.startsWith('/_next/') || FILE.test(path) || path.startsWith('/tiles/')
  if (isProgram && !accept.includes('text/html')) return { kind: 'line', status: 404 }
  const shown = (parts === undefined ? path : `/${parts.join('/')}`).replace(DISTURBING, ' ')
  return { kind: 'not-found', path: cut(shown, 200) }
}

/** The line of an answer that is nothing else. */
const LINES: Readonly<Record<number, string>> = {
  400: 'Bad request\n',
  404: 'Not found\n',
  405: 'Method not allowed\n',
  414: 'Too long\n',
  503: 'Busy; try again soon\n',
}

/** Answers with a line that nobody keeps; a body that nobody reads is not waited for. */
export const sendLine = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {} }: Decision & { kind: 'line' },
): void => {
  const body = LINES[status] ?? ''
  if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined)
    response.shouldKeepAlive = false
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

import { createHash } from 'node:crypto'
import type { EventSummary } from '@/lib/model'
import { byYear, type Year } from '@/lib/views/by-year'
import { remember } from '@/lib/views/remember'
import { publicEvents } from './revision'

/** A strong validator (RFC 9110, section 8.8.3): the same for the same bytes. */
export const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Whether the client's copy is still good (RFC 9110, section 13.2.2): a date only counts where there is no tag. */
export const isFresh = (request: Request, tag: string, modified?: Date): boolean => {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && since >= modified.getTime()
}

/** Something for machines, ready to be sent. */
export type Output = {
  readonly body: string
  /** Media type with its character set. */
  readonly type: string
  /** RFC 3339; the last known change of the content behind it. */
  readonly modified?: string | undefined
  /** Makes browsers save it under this name instead of showing it. */
  readonly filename?: string
  /** Full address of the page that says the same; search engines list that one instead (RFC 6596). */
  readonly canonical?: string
}

/** The media types of the outputs. */
export const types = {
  calendar: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const

/** The tag of an output that is sent again and again is worked out once. */
const tagOfOutput = remember(({ body }: Output) => tagOf(body))

/** A name for the file that older clients understand too (RFC 6266, appendix D). */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\w.-]+/g, '-')
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}

const notFound = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'content-type': types.text, 'cache-control': 'no-store' } })

/**
 * The answer to a request: the output with its validators, open to every origin, or 304 where the client has it;
 * 404 where there is nothing of that name.
 * Caches may keep it for five minutes, shared ones for an hour, and show it a day longer while they fetch a new one.
 */
export const respond = (request: Request, output: Output | undefined): Response => {
  if (output === undefined) return notFound()
  const { body, type, modified, filename, canonical } = output
  const tag = tagOfOutput(output)
  const date = modified === undefined ? undefined : new Date(modified)
  const headers = new Headers({
    'cache-control': 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400',
    etag: tag,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, last-modified',
  })
  if (date !== undefined) headers.set('last-modified', date.toUTCString())
  if (isFresh(request, tag, date)) return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  if (canonical !== undefined) headers.set('link', `<${canonical}>; rel="canonical"`)
  if (filename !== undefined) headers.set('content-disposition', disposition(filename))
  return new Response(body, { headers })
}

/**
 * Writes an output about one year of the archive once.
 * @param write with the public events of the year, the oldest first
 * @returns what answers undefined where the year has no event
 */
export const rememberYears = (
  write: (year: Year, origin: string) => Output,
): ((events: readonly EventSummary[], year: string, origin: string) => Output | undefined) => {
  const written = rememberOutput<Year>(write)
  return (events, year, origin) => {
    const of = byYear(publicEvents(events)).find((one) => one.year === year)
    return of && written(of, origin)
  }
}

/**
 * Writes an output about the whole archive once: it is kept as long as the list it was written from, and forgotten with
 * it. What is written may depend on nothing but the list and the site's address.
 */
export const rememberOutput = <List extends object>(
  write: (list: List, origin: string) => Output,
): ((list: List, origin: string) => Output) => {
  const writtenOf = remember((_list: List) => new Map<string, Output>())
  return (list, origin) => {
    const written = writtenOf(list)
    const output = written.get(origin) ?? write(list, origin)
    written.set(origin, output)
    return output
  }
}

/** Why a tile could not be had. */
type TileFailure = 'unreachable' | 'timeout' | 'status' | 'redirect' | 'type' | 'size' | 'resting' | 'busy'

/** A tile's picture, or the reason why there is none. */
export type TileAnswer =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }
  | { readonly kind: 'missing'; readonly reason: TileFailure }

/** How a tile server gets to know who asks, as OpenStreetMap's tile usage policy demands of proxies. */
export type Identity = { readonly userAgent: string; readonly referer: string }

type Limits = { readonly timeout: number; readonly bytes: number; readonly redirects: number }

/** Milliseconds; a tile that takes longer comes too late to be seen. Bytes: ten times what a dense tile weighs. */
const usual: Limits = { timeout: 5000, bytes: 1_000_000, redirects: 2 }

/** Pictures that cannot carry script. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'])

const missing = (reason: TileFailure): TileAnswer => ({ kind: 'missing', reason })

/**
 * Fetches one tile. Never throws: whatever goes wrong has a name.
 *
 * Redirects are followed on the same origin only, answers that are no picture or too large are dropped as soon as that
 * is known, and the clock runs until the last byte.
 */
export const fetchTile = async (url: string, identity: Identity, limits: Partial<Limits> = {}): Promise<TileAnswer> => {
  const { timeout, bytes, redirects } = { ...usual, ...limits }
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort('timeout'), timeout)
  try {
    return await readPicture(await request(url, identity, stop.signal, redirects), bytes)
  } catch {
    return missing(stop.signal.aborted ? 'timeout' : 'unreachable')
  } finally {
    clearTimeout(clock)
    stop.abort()
  }
}

const request = async (url: string, identity: Identity, signal: AbortSignal, redirects: number): Promise<Response> => {
  const response = await fetch(url, {
    headers: { 'user-agent': identity.userAgent, referer: identity.referer, accept: 'image/*' },
    redirect: 'manual',
    cache: 'no-store',
    signal,
  })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null || redirects === 0) return response
  const next = new URL(location, url)
  return next.origin === new URL(url).origin ? request(next.href, identity, signal, redirects - 1) : response
}

const readPicture = async (response: Response, limit: number): Promise<TileAnswer> => {
  if (response.status >= 300 && response.status <= 399) return missing('redirect')
  if (response.status !== 200) return missing('status')
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!pictures.has(type)) return missing('type')
  if (Number(response.headers.get('content-length') ?? 0) > limit) return missing('size')
  const bytes = await readUpTo(response, limit)
  return bytes === undefined || bytes.length === 0 ? missing('size') : { kind: 'picture', bytes, type }
}

/** The whole body, or undefined once it has grown beyond the limit. */
const readUpTo = async (response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

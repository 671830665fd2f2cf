import { type BoundedAnswer, boundedFetch, FetchFailure } from '../bounded-fetch'

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

/** What a failed request is called for a tile. */
const REASONS: Partial<Readonly<Record<FetchFailure['reason'], TileFailure>>> = {
  timeout: 'timeout',
  redirect: 'redirect',
  size: 'size',
}

/**
 * Fetches one tile. Never throws: whatever goes wrong has a name.
 * @param url from the owner's own template, whose host may therefore lie in the own network
 */
export const fetchTile = async (url: string, identity: Identity, limits: Partial<Limits> = {}): Promise<TileAnswer> => {
  const headers = { 'user-agent': identity.userAgent, referer: identity.referer, accept: 'image/*' }
  try {
    return await readPicture(await boundedFetch(url, { ...usual, ...limits, headers, inside: [new URL(url).host] }))
  } catch (error) {
    return missing((error instanceof FetchFailure ? REASONS[error.reason] : undefined) ?? 'unreachable')
  }
}

const readPicture = async ({ status, headers, read, drop }: BoundedAnswer): Promise<TileAnswer> => {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (status === 200 && pictures.has(type)) {
    const bytes = new Uint8Array(await read())
    return bytes.length === 0 ? missing('size') : { kind: 'picture', bytes, type }
  }
  drop()
  return missing(status !== 200 ? 'status' : 'type')
}

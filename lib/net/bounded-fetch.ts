import { lookup } from 'node:dns'
import { get as getHttp, Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { get as getHttps, Agent as HttpsAgent } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Readable, Transform, type TransformCallback } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress } from './public-address'

/** What a request may cost and where it may lead. There is no request without bounds. */
export type Bounds = {
  /** Milliseconds until the last byte, redirects included. */
  readonly timeout: number
  /** Milliseconds without a byte after which nobody waits longer; as long as `timeout` where it is left out. */
  readonly patience?: number
  /** The most bytes of a body, unpacked. */
  readonly bytes: number
  /** How many redirects are followed. */
  readonly redirects: number
  /** Where redirects may lead: nowhere but the origin that was asked, unless this says otherwise. */
  readonly follow?: 'same-origin' | 'anywhere'
  /** The only hosts that may be asked, as `URL.host` spells them; any public one where it is left out. */
  readonly hosts?: readonly string[]
  /** Hosts that the owner or the caller has named, which may therefore lie in the own network; `all` for any. */
  readonly inside?: readonly string[] | 'all'
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the request when whoever wanted it has left. */
  readonly signal?: AbortSignal
}

/** Why there is no answer, or no more of it. */
export type FetchReason =
  /** No http or https address. */
  | 'address'
  /** A host of the own network. */
  | 'inside'
  /** A host that is not to be asked. */
  | 'host'
  /** Too many redirects, or one that leads off the origin. */
  | 'redirect'
  | 'timeout'
  | 'unreachable'
  /** A body beyond the bound. */
  | 'size'
  /** Whoever wanted it has left. */
  | 'left'

/** The one error of `boundedFetch` and of the bodies it hands out; `cause` is the network's own, where there is one. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure'
  constructor(
    readonly reason: FetchReason,
    /** The address that was asked last. */
    readonly url: string,
    cause?: unknown,
  ) {
    super(`${url}: ${reason}`, { cause })
  }
}

export type BoundedAnswer = {
  readonly status: number
  /** Where redirects have led. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** The body as it comes, unpacked; breaks with a FetchFailure beyond the bounds. To be read, or dropped. */
  readonly body: Readable
  /** The whole body. @throws FetchFailure */
  readonly read: () => Promise<Buffer<ArrayBuffer>>
  /** Ends the transfer, wherever it is. */
  readonly drop: () => void
}

/** What a request carries along from hop to hop. */
type Way = { readonly bounds: Bounds; readonly signal: AbortSignal; readonly onSilence: () => void }

/**
 * The only request that the project makes of other hosts: http and https, so many bytes, milliseconds and redirects,
 * and no address of the own network unless its host was named. An address is judged where the connection is made, so
 * that no name and no redirect leads inside.
 * @param address full URL
 * @returns whatever the host answers, errors of its own among it
 * @throws FetchFailure
 */
export const boundedFetch = async (address: string, bounds: Bounds): Promise<BoundedAnswer> => {
  const silence = new AbortController()
  const signal = AbortSignal.any([
    AbortSignal.timeout(bounds.timeout),
    silence.signal,
    ...(bounds.signal === undefined ? [] : [bounds.signal]),
  ])
  const way: Way = { bounds, signal, onSilence: () => silence.abort() }
  let url = webUrl(address)
  for (let hop = 0; ; hop += 1) {
    const response = await request(url, way)
    const { statusCode: status = 0, headers } = response
    const next = status >= 300 && status < 400 ? headers.location : undefined
    if (next === undefined) return answerOf(response, url, way)
    response.destroy()
    if (hop >= bounds.redirects || !URL.canParse(next, url)) throw new FetchFailure('redirect', url.href)
    const from = url
    url = webUrl(new URL(next, url).href)
    if (bounds.follow !== 'anywhere' && url.origin !== from.origin) throw new FetchFailure('redirect', url.href)
  }
}

const webUrl = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url
  throw new FetchFailure('address', address)
}

/** A name with any address inside is refused as a whole: which of them would be taken is for the system to choose. */
const lookupPublic: LookupFunction = (host, options, callback) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) return callback(error ?? new Error(host), '', 0)
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new FetchFailure('inside', host), '', 0)
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })

/** Connections are kept for the next request, those that were judged apart from those that were not. */
const agentsWith = (options: { readonly lookup?: LookupFunction }) => ({
  'http:': new HttpAgent({ keepAlive: true, maxFreeSockets: 4, ...options }),
  'https:': new HttpsAgent({ keepAlive: true, maxFreeSockets: 4, ...options }),
})
const outside = agentsWith({ lookup: lookupPublic })
const anywhere = agentsWith({})

const request = (url: URL, way: Way): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { bounds, signal, onSilence } = way
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const named = bounds.inside === 'all' || bounds.inside?.includes(url.host) === true
    if (bounds.hosts !== undefined && !bounds.hosts.includes(url.host))
      return reject(new FetchFailure('host', url.href))
    if (!named && isIP(host) > 0 && !isPublicAddress(host)) return reject(new FetchFailure('inside', url.href))
    const secure = url.protocol === 'https:'
    const agents = named ? anywhere : outside
    const asked = (secure ? getHttps : getHttp)(
      url,
      {
        agent: agents[secure ? 'https:' : 'http:'],
        timeout: bounds.patience ?? bounds.timeout,
        signal,
        headers: { 'accept-encoding': 'gzip, br', ...bounds.headers },
      },
      resolve,
    )
    asked.on('timeout', onSilence)
    asked.on('error', (error) => {
      const stale = asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      // a connection that was kept may be closed by its host while it is taken up again
      if (stale && !signal.aborted) resolve(request(url, way))
      else reject(failureOf(error, url, way))
    })
  })

const failureOf = (error: unknown, url: URL, { bounds, signal }: Way): FetchFailure => {
  if (error instanceof FetchFailure) return new FetchFailure(error.reason, url.href, error.cause)
  if (bounds.signal?.aborted) return new FetchFailure('left', url.href, error)
  return new FetchFailure(signal.aborted ? 'timeout' : 'unreachable', url.href, error)
}

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

const answerOf = (response: IncomingMessage, url: URL, way: Way): BoundedAnswer => {
  const { bounds } = way
  const { statusCode: status = 0, headers } = response
  const unpack = UNPACK[headers['content-encoding']?.trim().toLowerCase() ?? '']
  const body = new Bounded(bounds.bytes, url.href)
  const packed = unpack?.()
  const end = (error?: unknown): void => {
    response.destroy()
    packed?.destroy()
    if (error !== undefined && !body.destroyed) body.destroy(failureOf(error, url, way))
  }
  for (const stream of [response, packed]) stream?.on('error', end)
  response.on('aborted', () => end(new Error('aborted')))
  body.on('close', () => end())
  // whoever drops a body need not listen for its end
  body.on('error', () => undefined)
  if (packed === undefined) response.pipe(body)
  else response.pipe(packed).pipe(body)
  if (Number(headers['content-length'] ?? 0) > bounds.bytes) body.destroy(new FetchFailure('size', url.href))
  const read = async (): Promise<Buffer<ArrayBuffer>> => {
    if (body.errored !== null) throw body.errored
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
  return { status, url: url.href, headers, body, read, drop: () => body.destroy() }
}

/** Hands bytes on up to a bound, and breaks off at the first beyond it. */
class Bounded extends Transform {
  private left: number
  constructor(
    bytes: number,
    private readonly url: string,
  ) {
    super({ readableHighWaterMark: 64 * 1024 })
    this.left = bytes
  }
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.left -= chunk.length
    if (this.left < 0) done(new FetchFailure('size', this.url))
    else done(null, chunk)
  }
}

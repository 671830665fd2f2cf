import ipaddr from 'ipaddr.js'

/**
 * What stands between a request and everything that changes something: where it comes from, how much of it is read, and
 * what is done with the fields. Nothing here says in an answer or a log what was in it.
 */

/** The most that a form may bring, in bytes. */
const MOST_BYTES = 16_384
const MOST_FIELDS = 200

/** A request that is refused: an HTTP status and nothing else. */
export type Refusal = { readonly status: 400 | 403 | 413 | 415 }

/** The fields of a form by their names, each with all its values. */
export type Fields = ReadonlyMap<string, readonly string[]>

/**
 * Reads a form that was posted from a page of this site.
 * @param origins where this site lives, besides the address that was asked: SITE_URL
 */
export const readForm = async (request: Request, origins: readonly string[]): Promise<Fields | Refusal> => {
  if (!isOwn(request, origins)) return { status: 403 }
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return { status: 415 }
  const text = await readText(request)
  if (typeof text !== 'string') return text
  return parseFields(text)
}

export const isRefusal = (read: Fields | Refusal): read is Refusal => 'status' in read

/**
 * Whether a page of this site has sent it. Browsers say so themselves (Fetch Metadata), older ones by their Origin; what
 * says neither is refused, and `null` is nobody.
 */
export const isOwn = (request: Request, origins: readonly string[]): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === request.headers.get('host') || origins.some((own) => URL.canParse(own) && new URL(own).host === host)
}

/** Reads no more than is allowed, whatever the request says about its length; one that breaks off is none. */
const readText = async (request: Request): Promise<string | Refusal> => {
  try {
    return await readBounded(request)
  } catch {
    return { status: 400 }
  }
}

const readBounded = async (request: Request): Promise<string | Refusal> => {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return { status: 413 }
  if (request.body === null) return ''
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel()
      return { status: 413 }
    }
    chunks.push(value)
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}

const parseFields = (text: string): Fields | Refusal => {
  const fields = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST_FIELDS) return { status: 400 }
    const values = fields.get(name)
    if (values === undefined) fields.set(name, [value])
    else values.push(value)
  }
  return fields
}

/** The one value of a field; undefined where it is missing, or there twice. */
export const oneOf = (fields: Fields, name: string): string | undefined => {
  const values = fields.get(name) ?? []
  return values.length === 1 ? values[0] : undefined
}

/**
 * The network a request comes from, for limits: an IPv4 address, or the first 64 bits of an IPv6 one, which is what one
 * household or phone has. Every proxy adds one address to the right of `x-forwarded-for`; what is left of those was said
 * by the client and proves nothing.
 * @param proxies how many of them are ours
 */
export const networkOf = (headers: Headers, proxies: number): string => {
  const addresses = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  const address = addresses.at(-Math.max(1, proxies)) ?? addresses[0] ?? ''
  // some proxies add the port
  const bare = address.replace(/^\[|\](?::\d+)?$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  if (!ipaddr.isValid(bare)) return ''
  const parsed = ipaddr.process(bare)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}

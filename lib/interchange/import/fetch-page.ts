import { lookup } from 'node:dns'
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { say } from '@/config/language'
import { ImportError } from './import-error'
import { isPublicAddress } from './public-address'

const LONGEST = 8 * 1024 * 1024
const HOPS = 5

export type FetchOptions = {
  /** Milliseconds for the whole way, redirects included. */
  readonly timeout: number
  /** Whether hosts of this machine and its network may be asked. */
  readonly allowLocal: boolean
}

export type FetchedPage = { readonly text: string; readonly url: string }

/**
 * Fetches a calendar or a page: http and https only, at most eight megabytes, five redirects, and no host of the own
 * network unless it is allowed. The address is judged where the connection is made, so that a name cannot lead there.
 * @throws ImportError with a sentence that names the remedy
 */
export const fetchPage = async (address: string, { timeout, allowLocal }: FetchOptions): Promise<FetchedPage> => {
  const signal = AbortSignal.timeout(timeout)
  let url = webUrl(address.replace(/^webcal:/i, 'https:'))
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const response = await request(url, signal, allowLocal)
    const { statusCode: status = 0, headers } = response
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy()
      url = webUrl(new URL(headers.location, url).href)
    } else if (status === 200) return { text: await readText(response, url), url: url.href }
    else {
      response.destroy()
      throw new ImportError(say(`${url.host} answered ${status}.`, `${url.host} 的应答是 ${status}。`))
    }
  }
  throw new ImportError(say(`${address} leads in circles.`, `${address} 一直在跳转。`))
}

const webUrl = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url
  throw new ImportError(say(`${address} is not an http or https address.`, `${address} 不是 http 或 https 网址。`))
}

const request = (url: URL, signal: AbortSignal, allowLocal: boolean): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error instanceof ImportError ? error : unreachable(url, signal))
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!allowLocal && isIP(host) > 0 && !isPublicAddress(host)) return reject(local(url.host))
    const headers = {
      accept: 'text/calendar, text/html, application/ld+json, application/json',
      'user-agent': 'meetmark',
    }
    const get = url.protocol === 'https:' ? getHttps : getHttp
    get(url, { signal, headers, lookup: allowLocal ? lookup : lookupPublic }, resolve).on('error', fail)
  })

/** Looks a name up like the system does, and refuses it where any of its addresses is not public. */
const lookupPublic: LookupFunction = (host, options, callback) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) return callback(error ?? new Error(host), '', 0)
    if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(local(host), '', 0)
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })

const readText = async (response: IncomingMessage, url: URL): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      size += chunk.length
      if (size > LONGEST) throw new ImportError(tooLong(url.host))
    }
  } catch (error) {
    throw error instanceof ImportError ? error : unreachable(url, undefined)
  }
  return decoderFor(response.headers['content-type']).decode(Buffer.concat(chunks))
}

/** Old Chinese pages are in GBK; a name that nobody knows is taken for UTF-8. */
const decoderFor = (contentType = ''): TextDecoder => {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType) ?? []
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

const unreachable = ({ host }: URL, signal: AbortSignal | undefined): ImportError =>
  new ImportError(
    signal?.aborted
      ? say(
          `${host} did not answer in time. Try again, or save the page and import the file.`,
          `${host} 没有及时应答。请重试，或把页面存成文件再导入。`,
        )
      : say(
          `${host} cannot be reached. Check the address, or save the page and import the file.`,
          `连不上 ${host}。请检查网址，或把页面存成文件再导入。`,
        ),
  )

const local = (host: string): ImportError =>
  new ImportError(
    say(
      `${host} is in your own network. If you mean that, add --allow-local.`,
      `${host} 在你自己的网络里。确实要读取请加 --allow-local。`,
    ),
  )

const tooLong = (host: string): string =>
  say(
    `${host} sends more than eight megabytes; that is no calendar and no page.`,
    `${host} 发来的内容超过 8 MB，不像日历或页面。`,
  )

import { say } from '@/config/language'
import { boundedFetch, FetchFailure } from '@/lib/net/bounded-fetch'
import { ImportError } from './import-error'

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
 * network unless it is allowed.
 * @throws ImportError with a sentence that names the remedy
 */
export const fetchPage = async (address: string, { timeout, allowLocal }: FetchOptions): Promise<FetchedPage> => {
  try {
    const { status, url, headers, read, drop } = await boundedFetch(address.replace(/^webcal:/i, 'https:'), {
      timeout,
      bytes: LONGEST,
      redirects: HOPS,
      follow: 'anywhere',
      ...(allowLocal ? { inside: 'all' } : {}),
      headers: {
        accept: 'text/calendar, text/html, application/ld+json, application/json',
        'user-agent': 'meetmark',
      },
    })
    if (status === 200) return { text: decoderFor(headers['content-type']).decode(await read()), url }
    drop()
    const { host } = new URL(url)
    throw new ImportError(say(`${host} answered ${status}.`, `${host} 的应答是 ${status}。`))
  } catch (error) {
    throw error instanceof FetchFailure ? new ImportError(describe(error, address)) : error
  }
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

/** What went wrong, and what helps. @param asked the address as it was given */
const describe = ({ reason, url }: FetchFailure, asked: string): string => {
  const host = URL.canParse(url) ? new URL(url).host : url
  switch (reason) {
    case 'address':
      return say(`${url} is not an http or https address.`, `${url} 不是 http 或 https 网址。`)
    case 'inside':
      return say(
        `${host} is in your own network. If you mean that, add --allow-local.`,
        `${host} 在你自己的网络里。确实要读取请加 --allow-local。`,
      )
    case 'redirect':
      return say(`${asked} leads in circles.`, `${asked} 一直在跳转。`)
    case 'size':
      return say(
        `${host} sends more than eight megabytes; that is no calendar and no page.`,
        `${host} 发来的内容超过 8 MB，不像日历或页面。`,
      )
    case 'timeout':
      return say(
        `${host} did not answer in time. Try again, or save the page and import the file.`,
        `${host} 没有及时应答。请重试，或把页面存成文件再导入。`,
      )
    default:
      return say(
        `${host} cannot be reached. Check the address, or save the page and import the file.`,
        `连不上 ${host}。请检查网址，或把页面存成文件再导入。`,
      )
  }
}

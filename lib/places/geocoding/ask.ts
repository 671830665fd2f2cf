import { say } from '@/config/language'
import { boundedFetch, FetchFailure } from '@/lib/net/bounded-fetch'
import { type Answer, type Geocoder, malformed, type Question } from './answer'

/** Where and as whom to ask. */
export type Access = {
  /** Without a trailing slash; another than the service's own for a private installation. */
  readonly endpoint: string
  readonly key: string
  readonly userAgent: string
  /** Milliseconds */
  readonly timeout?: number
}

/** Bytes: a hundred times what services answer. */
const LONGEST = 1_000_000

/** Asks a service one question. Never throws: what goes wrong is an answer too. */
export const ask = async (geocoder: Geocoder, question: Question, access: Access): Promise<Answer> => {
  try {
    const { status, read, drop } = await boundedFetch(geocoder.url(question, access.endpoint, access.key), {
      timeout: access.timeout ?? 15_000,
      bytes: LONGEST,
      // the key is for this service alone
      redirects: 0,
      inside: [new URL(access.endpoint).host],
      headers: { 'user-agent': access.userAgent, accept: 'application/json' },
    })
    if (status === 200) return readAnswer((await read()).toString(), geocoder, question)
    drop()
    return { kind: status >= 500 ? 'offline' : 'refused', reason: `HTTP ${status}` }
  } catch (error) {
    if (error instanceof FetchFailure && error.reason === 'size') return notJson()
    return { kind: 'offline', reason: reasonOf(error) }
  }
}

const notJson = (): Answer => malformed(say('not JSON', '不是 JSON'))

const readAnswer = (text: string, geocoder: Geocoder, question: Question): Answer => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return notJson()
  }
  return geocoder.read(body, question)
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof FetchFailure)) return error instanceof Error ? error.message : String(error)
  if (error.reason === 'timeout') return say('no answer in time', '等待超时')
  if (error.reason === 'redirect') return say('it sends us elsewhere', '它把请求转到了别处')
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.reason
  return `${CAUSES[code] ?? say('the connection failed', '连接失败')} (${code})`
}

/** What the network's names for a failure mean to somebody who waits for an answer. */
const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: say('nobody answers at that address', '该地址没有服务'),
  ENOTFOUND: say('there is no network, or no such host', '没有网络，或没有这个主机'),
  EAI_AGAIN: say('there is no network', '没有网络'),
  ENETUNREACH: say('there is no network', '没有网络'),
  ECONNRESET: say('the connection broke off', '连接中断'),
}

import { say } from '@/config/language'
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

/** Asks a service one question. Never throws: what goes wrong is an answer too. */
export const ask = async (geocoder: Geocoder, question: Question, access: Access): Promise<Answer> => {
  let body: unknown
  try {
    const response = await fetch(geocoder.url(question, access.endpoint, access.key), {
      headers: { 'user-agent': access.userAgent, accept: 'application/json' },
      // the key is for this service alone
      redirect: 'error',
      signal: AbortSignal.timeout(access.timeout ?? 15_000),
    })
    if (response.status >= 500) return { kind: 'offline', reason: `HTTP ${response.status}` }
    if (!response.ok) return { kind: 'refused', reason: `HTTP ${response.status}` }
    body = await readJson(response)
  } catch (error) {
    return { kind: 'offline', reason: reasonOf(error) }
  }
  return body === undefined ? malformed(say('not JSON', '不是 JSON')) : geocoder.read(body, question)
}

/** Bytes: a hundred times what services answer. */
const LONGEST = 1_000_000

const readJson = async (response: Response): Promise<unknown> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LONGEST) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return undefined
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return say('no answer in time', '等待超时')
  const { cause } = error
  if (!(cause instanceof Error && 'code' in cause)) return error.message
  const code = String(cause.code)
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

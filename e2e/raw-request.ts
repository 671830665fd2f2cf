import { connect } from 'node:net'

export type RawAnswer = {
  /** 0 where the server closed the connection without a word. */
  readonly status: number
  /** Names in lower case; of a repeated header all values, apart by line breaks. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Milliseconds after which a server counts as one that does not answer. */
const PATIENCE = 10_000

/**
 * Sends bytes as they are, which no HTTP client does, and reads until the server closes.
 * @throws where the server keeps the connection open without an answer
 */
export const sendRaw = (origin: string, bytes: string): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(PATIENCE, () => {
      socket.destroy()
      reject(new Error(`no answer to ${JSON.stringify(bytes.slice(0, 120))}`))
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    // a server that refuses a request may reset the connection while we still write
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(read(Buffer.concat(chunks).toString())))
  })

const read = (text: string): RawAnswer => {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end < 0 ? 0 : end).split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
    const key = name.toLowerCase()
    headers[key] = headers[key] === undefined ? value : `${headers[key]}\n${value}`
  }
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body: text.slice(end + 4) }
}

type Request = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

/** A request whose path goes out byte by byte, dots and percent signs included. */
export const request = (origin: string, path: string, { method = 'GET', headers = {}, body = '' }: Request = {}) => {
  const all = {
    host: new URL(origin).host,
    connection: 'close',
    ...(body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return sendRaw(origin, `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

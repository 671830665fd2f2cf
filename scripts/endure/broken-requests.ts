import { connect } from 'node:net'

const HEAD = 'HTTP/1.1\r\nHost: 127.0.0.1\r\n'

/** What arrives at a public server sooner or later: bytes to send, and how the sender leaves. */
const BROKEN: readonly (readonly [bytes: string, leaves: 'when answered' | 'at once' | 'never'])[] = [
  [`GET /events/%E0%A4%A ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /..%2f..%2fetc/passwd ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /events/%00 ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /search?q=${'%E4%B8%AD'.repeat(1500)} ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /events?year=NaN&city=__proto__&page=1e99 ${HEAD}Connection: close\r\n\r\n`, 'when answered'],
  [`GET /${'a'.repeat(100_000)} ${HEAD}\r\n`, 'when answered'],
  [`POST /search ${HEAD}Content-Length: 100000\r\n\r\nhalf`, 'at once'],
  [`POST / ${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`, 'when answered'],
  ['\x16\x03\x01\x02\x00\x01\x00', 'when answered'],
  ['GET / HT', 'at once'],
  [`GET /calendar.ics ${HEAD}\r\n`, 'at once'],
  [`GET /events/night-2 ${HEAD}\r\n`, 'at once'],
  [`GET /events/night-2/card.png ${HEAD}\r\n`, 'at once'],
  [`GET /search?q=mesh ${HEAD}X-Slow: `, 'never'],
]

/** Milliseconds after which even a sender that says no more hangs up. */
const PATIENCE = 5000

/** Sends one broken request and ends its connection. @param turn which one; they come round again */
export const sendBroken = (origin: string, turn: number): Promise<void> =>
  new Promise((resolve) => {
    const [bytes, leaves] = BROKEN[turn % BROKEN.length] ?? ['', 'at once']
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname, () =>
      socket.write(bytes, () => (leaves === 'at once' ? socket.destroy() : undefined)),
    )
    socket.setTimeout(PATIENCE, () => socket.destroy())
    if (leaves === 'when answered') socket.on('data', () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve())
  })

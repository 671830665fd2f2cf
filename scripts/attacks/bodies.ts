import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Attack, cpuOf, descriptorsOf, residentMb, send } from './context'

const FORM = '/events/night-41/register'

const OWN = { Origin: 'http://127.0.0.1', 'Sec-Fetch-Site': 'same-origin' }
const URLENCODED = 'application/x-www-form-urlencoded'

type Body = {
  readonly name: string
  /** Where it is sent; to the form where nothing is said. */
  readonly path?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What it may be answered with. */
  readonly statuses: readonly number[]
}

const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`

/** Bodies that no form sends. */
const BODIES: readonly Body[] = [
  {
    name: 'a megabyte',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Content-Length': '1000000' },
    body: 'a'.repeat(1_000_000),
    statuses: [413],
  },
  {
    name: 'a megabyte in pieces',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Transfer-Encoding': 'chunked' },
    body: `${chunk('a'.repeat(50_000)).repeat(20)}0\r\n\r\n`,
    statuses: [413],
  },
  {
    name: 'a length that is not kept',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Content-Length': '99999999999' },
    body: 'a=b',
    statuses: [413],
  },
  {
    name: 'files',
    headers: { ...OWN, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '100' },
    body: `--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n`.padEnd(100, 'c'),
    statuses: [415],
  },
  {
    name: 'JSON',
    headers: { ...OWN, 'Content-Type': 'application/json', 'Content-Length': '2' },
    body: '{}',
    statuses: [415],
  },
  {
    name: '3,000 fields',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Content-Length': '12000' },
    body: 'a=b&'.repeat(3000),
    statuses: [400],
  },
  {
    name: 'letters that are none',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Content-Length': '8' },
    body: 'name=%ff\n',
    statuses: [400, 422],
  },
  {
    name: 'pieces that are none',
    headers: { ...OWN, 'Content-Type': URLENCODED, 'Transfer-Encoding': 'chunked' },
    body: 'zz\r\nnope\r\n',
    statuses: [400],
  },
  {
    name: 'a form of another site',
    headers: { Origin: 'http://other.example', 'Content-Type': URLENCODED, 'Content-Length': '3' },
    body: 'a=b',
    statuses: [403],
  },
  {
    name: 'a body for a page',
    path: '/events/night-1',
    headers: { 'Content-Type': URLENCODED, 'Content-Length': '3' },
    body: 'a=b',
    statuses: [405],
  },
  // Next looks for what it calls actions in what is sent to a page, and logs that it has found none
  ...['/desk', '/desk/events/night-41', `/tickets/${'A'.repeat(40)}`, `/feedback/${'A'.repeat(40)}`].map((path) => ({
    name: `an action for ${path}`,
    path,
    headers: { ...OWN, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '118' },
    body: `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${'a'.repeat(42)}"\r\n\r\n\r\n--x--\r\n`.padEnd(118),
    statuses: [405],
  })),
]

/** Bodies that are too long, broken or somebody else's are refused without being read; the connection is ended. */
export const oddBodies: Attack = async ({ port, pid, log }) => {
  const [before, written] = [residentMb(pid), log().length]
  const faults: string[] = []
  const seen: number[] = []
  for (const { name, path = FORM, headers, body, statuses } of BODIES) {
    const { status } = await send(port, path, { method: 'POST', headers, body, patience: 10_000 })
    seen.push(status)
    if (!statuses.includes(status)) faults.push(`${name}: ${status}`)
  }
  // nobody has to wait for what a page does not read
  const read = await send(port, '/events/night-1', { headers: { 'Content-Length': '5' }, patience: 5000 })
  if (read.status !== 200) faults.push(`a page that is asked for with a body: ${read.status}`)
  const after = residentMb(pid)
  if (after > before + 100) faults.push('memory grows with bodies')
  if (log().length > written) faults.push(`the log has more: ${JSON.stringify(log().slice(written, written + 200))}`)
  return {
    measured: `${BODIES.length} bodies that no form sends: ${[...new Set(seen)].join(', ')}; ${before.toFixed(0)} → ${after.toFixed(0)} MB`,
    faults,
  }
}

const open = (port: number, bytes: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, () => resolve(socket)))
    socket.on('error', () => resolve(socket))
  })

const QUIET = [
  // asks for much, and reads nothing of it
  'GET /data/events.json HTTP/1.1\r\nHost: a\r\nAccept-Encoding: identity\r\n\r\n'.repeat(40),
  'GET /events/night-1 HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(100),
  // never says that this is all
  'GET / HTTP/1.1\r\nHost: a\r\n',
  `POST ${FORM} HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${URLENCODED}\r\nContent-Length: 900\r\n\r\nname=`,
  `POST /events HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n`,
  '',
]

/** Who holds a connection without a word holds nobody up, takes little, and does not keep it. */
export const quietVisitors: Attack = async ({ port, pid }) => {
  const [descriptors, memory] = [descriptorsOf(pid), residentMb(pid)]
  const sockets = await Promise.all(Array.from({ length: 240 }, (_, at) => open(port, QUIET[at % QUIET.length] ?? '')))
  for (const socket of sockets) socket.pause()
  await wait(2000)
  const idle = cpuOf(pid)
  const { status, milliseconds } = await send(port, '/events', { patience: 60_000 })
  // what the server did meanwhile; how long that takes is the machine's matter, and others are at work on it
  const waited = cpuOf(pid) - idle
  const held = residentMb(pid) - memory
  const begun = performance.now()
  while (descriptorsOf(pid) > descriptors + 5 && performance.now() - begun < 160_000) await wait(1000)
  const [seconds, left] = [(performance.now() - begun) / 1000, descriptorsOf(pid) - descriptors]
  for (const socket of sockets) socket.destroy()
  return {
    measured: `240 quiet visitors: another one gets ${status} in ${milliseconds.toFixed(0)} ms, after ${waited} ms CPU, ${held.toFixed(0)} MB more; their connections are gone after ${seconds.toFixed(0)} s, but for ${Math.max(0, left)}`,
    faults: [
      ...(status === 200 && waited < 1000 ? [] : ['a visitor waits behind those who say nothing']),
      ...(held > 150 ? ['memory grows with those who do not read'] : []),
      ...(left > 5 ? [`${left} connections are held for ever`] : []),
    ],
  }
}

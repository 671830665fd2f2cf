import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { request, sendRaw } from '../raw-request'
import { LOCAL } from '../wrong-answers'

const EVENT = 'service-mesh-meetup-02'

const HEAD = `HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n`

test('what is hardly HTTP is refused at the door', async () => {
  const refusedAs = async (bytes: string): Promise<number> => (await sendRaw(LOCAL, bytes)).status
  expect(await refusedAs(`GET /${'a'.repeat(100_000)} ${HEAD}\r\n`)).toBe(431)
  expect(await refusedAs(`GET /search?q=${'a'.repeat(100_000)} ${HEAD}\r\n`)).toBe(431)
  expect(await refusedAs(`GET / ${HEAD}X: ${'a'.repeat(100_000)}\r\n\r\n`)).toBe(431)
  expect(await refusedAs('GET / HTTP/1.1\r\n\r\n')).toBe(400)
  expect(await refusedAs('\x16\x03\x01\x02\r\n\r\n')).toBe(400)
  expect(await refusedAs(`POST / ${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toBe(400)
  expect(await refusedAs(`GET /${'/a'.repeat(7000)} ${HEAD}\r\n`)).toBe(414)
  expect(await refusedAs(`GET ${'/..'.repeat(3000)} ${HEAD}\r\n`)).toBe(414)
  expect(await refusedAs(`GET //events ${HEAD}\r\n`)).toBe(308)
})

/** Opens a connection and sends bytes, but never the rest of the request. */
const begin = (bytes: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(LOCAL).port), '127.0.0.1', () => socket.write(bytes, () => resolve(socket)))
    socket.on('error', () => undefined)
  })

test('who breaks off or never ends holds nobody up', async () => {
  const halves = [
    'GET / HT',
    `GET ${routes.search('a')} ${HEAD}X-Slow: `,
    `POST / ${HEAD}Content-Length: 99999\r\n\r\nhalf`,
  ]
  const open = await Promise.all(Array.from({ length: 90 }, (_, turn) => begin(halves[turn % 3] ?? '')))
  const left = await Promise.all(Array.from({ length: 60 }, () => begin(`GET ${routes.event(EVENT)} ${HEAD}\r\n`)))
  for (const socket of left) socket.destroy()
  for (const path of [routes.home(), routes.search('a'), routes.calendar()])
    expect([path, (await request(LOCAL, path)).status]).toEqual([path, 200])
  for (const socket of open) socket.destroy()
  expect((await request(LOCAL, routes.home())).status).toBe(200)
})

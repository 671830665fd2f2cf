import { createServer, Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { watchConnections } from './stand-before'

const { emit } = Server.prototype
let server: Server | undefined
afterEach(() => {
  Server.prototype.emit = emit
  process.removeAllListeners('SIGTERM')
  server?.closeAllConnections()
  server?.close()
  vi.useRealTimers()
})

const start = async (held?: Parameters<typeof watchConnections>[1]): Promise<number> => {
  watchConnections(Server.prototype, held)
  const started = createServer((_request, response) => {
    response.write('a')
    setTimeout(() => response.end('b'), 50)
  })
  // as Next does, which waits for an answer that never comes
  started.on('upgrade', () => undefined)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return (started.address() as AddressInfo).port
}

const open = (port: number, head: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${head}\r\n`, () => resolve(socket)),
    )
    socket.on('error', () => undefined)
    socket.resume()
  })

const closed = (socket: Socket): Promise<unknown> =>
  socket.destroyed ? Promise.resolve() : new Promise((resolve) => socket.on('close', resolve))

const connections = (): Promise<number> =>
  new Promise((resolve) => server?.getConnections((_error, count) => resolve(count)))

it.each(['websocket', 'h2c', 'x'])('keeps no connection that asks to become %s', async (protocol) => {
  const port = await start()
  const sockets = await Promise.all(
    Array.from({ length: 20 }, () => open(port, `Connection: upgrade\r\nUpgrade: ${protocol}\r\n`)),
  )
  await Promise.all(sockets.map(closed))
  await vi.waitFor(async () => expect(await connections()).toBe(0))
})

it('keeps no connection on which nothing moves', async () => {
  const port = await start({ idle: 200, head: 60_000, request: 60_000 })
  // says what it wants, and never that this is all
  const silent = connect(port, '127.0.0.1', () => silent.write('GET / HTTP/1.1\r\nHost: a\r\n'))
  silent.on('error', () => undefined).resume()
  await closed(silent)
  await vi.waitFor(async () => expect(await connections()).toBe(0))
})

it('keeps no connection of a visitor who does not read', async () => {
  watchConnections(Server.prototype, { idle: 300, head: 60_000, request: 60_000 })
  const started = createServer((_request, response) => response.end(Buffer.alloc(50_000_000)))
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const socket = connect((started.address() as AddressInfo).port, '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  )
  socket.on('error', () => undefined)
  await vi.waitFor(async () => expect(await connections()).toBe(1))
  await vi.waitFor(async () => expect(await connections()).toBe(0), 5000)
  socket.destroy()
})

it('ends answers on their way, and their connections, once it is told to stop', async () => {
  const port = await start()
  process.emit('SIGTERM')
  const socket = await open(port, '')
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  await closed(socket)
  expect(text).toMatch(/connection: close/i)
  expect(text).toMatch(/b\r\n0\r\n\r\n$/)
})

it('leads letters that are sent as they are to their encoded address, and nobody elsewhere', async () => {
  const port = await start()
  const answer = (line: string): Promise<string> =>
    new Promise((resolve) => {
      let text = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(`${line} HTTP/1.1\r\nHost: a\r\n\r\n`, 'latin1'))
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })
  const raw = Buffer.from('/events?city=北京&year=2019').toString('latin1')
  expect(await answer(`GET ${raw}`)).toMatch(
    /^HTTP\/1\.1 308 [^\r]*\r\nLocation: \/events\?city=%E5%8C%97%E4%BA%AC&year=2019\r\n[\s\S]*connection: close/i,
  )
  const name = Buffer.from('北京').toString('latin1')
  for (const line of [
    `POST /${name}`,
    `GET //evil.example/${name}`,
    `GET /\\evil.example/${name}`,
    'GET /\u00b1\u00b1',
    `GET ${name}`,
  ])
    expect(await answer(line), line).toMatch(/^HTTP\/1\.1 400 /)
})

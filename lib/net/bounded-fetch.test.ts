import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type Bounds, boundedFetch } from './bounded-fetch'

const servers: Server[] = []
const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  servers.push(started)
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const usual: Bounds = { timeout: 20_000, bytes: 1000, redirects: 2, inside: 'all' }
const ask = (url: string, bounds: Partial<Bounds> = {}) => boundedFetch(url, { ...usual, ...bounds })
const read = async (url: string, bounds: Partial<Bounds> = {}) => (await ask(url, bounds)).read()
const failsFor = (reason: string, asked: Promise<unknown>) => expect(asked).rejects.toMatchObject({ reason })

it('hands on status, headers and body, whatever they are', async () => {
  const origin = await serve((request, response) => response.writeHead(418, { 'x-a': 'b' }).end(request.headers.accept))
  const answer = await ask(origin, { headers: { accept: 'text/x' } })
  expect(answer).toMatchObject({ status: 418, url: `${origin}/`, headers: { 'x-a': 'b' } })
  expect((await answer.read()).toString()).toBe('text/x')
})

it.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('unpacks %s, and counts what is unpacked', async (encoding, pack) => {
  const origin = await serve((request, response) =>
    response
      .writeHead(200, { 'content-encoding': encoding })
      .end(pack(Buffer.alloc(request.url === '/bomb' ? 1_000_000 : 999))),
  )
  expect(await read(origin)).toHaveLength(999)
  await failsFor('size', read(`${origin}/bomb`))
})

describe('a body', () => {
  it('may be as long as the bound and no longer', async () => {
    const origin = await serve(({ url }, response) => {
      response.write('a')
      response.end(Buffer.alloc(url === '/more' ? 1000 : 999))
    })
    expect(await read(origin)).toHaveLength(1000)
    await failsFor('size', read(`${origin}/more`))
  })

  it('that says it is longer is not transferred', async () => {
    let sent = 0
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 50_000_000 })
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536
      }
      response.on('drain', more)
      more()
    })
    await failsFor('size', read(origin))
    expect(sent).toBeLessThan(10_000_000)
  })

  it('that breaks off is no body', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('a')
      setTimeout(() => response.destroy(), 10)
    })
    await failsFor('unreachable', read(origin))
  })
})

describe('time', () => {
  it.each([
    ['nothing comes', () => undefined, {}],
    ['the rest does not come', (_request, response) => void response.write('a'), {}],
    ['nothing comes for too long', (_request, response) => void response.write('a'), { timeout: 60_000, patience: 80 }],
  ] as [string, RequestListener, Partial<Bounds>][])('ends a request where %s', async (_, listener, bounds) =>
    failsFor('timeout', read(await serve(listener), { timeout: 80, ...bounds })),
  )

  it('is not counted by the drop', async () => {
    const origin = await serve((_request, response) => {
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    })
    await failsFor('timeout', read(origin, { timeout: 150, patience: 100 }))
  })
})

it('ends the transfer when whoever wanted it has left', async () => {
  const left = new AbortController()
  let closed: Promise<unknown> | undefined
  const origin = await serve((_request, response) => {
    closed = new Promise((resolve) => response.on('close', resolve))
    response.write('a')
  })
  const answer = await ask(origin, { signal: left.signal })
  left.abort()
  await failsFor('left', answer.read())
  await closed
})

it('ends the transfer when the answer is dropped', async () => {
  let closed: Promise<unknown> | undefined
  const origin = await serve((_request, response) => {
    closed = new Promise((resolve) => response.on('close', resolve))
    response.write('a')
  })
  ;(await ask(origin)).drop()
  await closed
})

describe('redirects', () => {
  const moving =
    (to: string): RequestListener =>
    (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: to }).end()
      else response.end(request.url)
    }

  it('are followed on the same origin', async () => {
    const answer = await ask(await serve(moving('/b')))
    expect((await answer.read()).toString()).toBe('/b')
    expect(answer.url).toMatch(/\/b$/)
  })

  it('lead to another origin only where they may', async () => {
    const other = await serve((_request, response) => response.end('other'))
    const origin = await serve(moving(`${other}/c`))
    await failsFor('redirect', ask(origin))
    expect((await read(origin, { follow: 'anywhere' })).toString()).toBe('other')
    await failsFor('inside', ask(origin, { follow: 'anywhere', inside: [new URL(origin).host] }))
    await failsFor('host', ask(origin, { follow: 'anywhere', hosts: [new URL(origin).host] }))
  })

  it('end', async () => failsFor('redirect', ask(await serve(moving('/')))))
  it('lead nowhere but to the web', async () =>
    failsFor('address', ask(await serve(moving('file:///etc/passwd')), { follow: 'anywhere' })))
})

describe('hosts', () => {
  it.each(['file:///etc/passwd', 'data:text/plain,a', 'ftp://a.example/', 'nonsense', ''])('%s is none', (url) =>
    failsFor('address', ask(url)),
  )

  it.each([
    'http://127.0.0.1:1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]:1/',
    'http://[::ffff:7f00:1]/',
    'http://localhost:1/',
    'http://168.63.129.16/',
    'http://169.254.169.254/latest/meta-data/',
  ])('%s is asked only where it was named', async (url) => {
    await failsFor('inside', boundedFetch(url, { timeout: 2000, bytes: 1, redirects: 0 }))
    await failsFor('inside', ask(url, { inside: ['named.example:1'] }))
  })

  it('in the own network are asked where they were named, with their port', async () => {
    const origin = await serve((_request, response) => response.end('a'))
    expect(await read(origin, { inside: [new URL(origin).host] })).toHaveLength(1)
    await failsFor('inside', ask(origin, { inside: ['127.0.0.1'] }))
  })
})

it('takes no offence at a kept connection that its host has closed', async () => {
  let sockets = 0
  const origin = await serve((request, response) => {
    response.end('a')
    response.on('finish', () => setTimeout(() => request.socket.destroy(), 5))
  })
  servers.at(-1)?.on('connection', () => (sockets += 1))
  for (let round = 0; round < 5; round += 1) {
    expect(await read(origin)).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 6))
  }
  expect(sockets).toBeGreaterThan(1)
})

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { standBefore } from './answers'

/** How long the disk thinks, in milliseconds. */
const disk = vi.hoisted(() => ({ slow: 0 }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    readFile: async (file: string) => {
      await new Promise((ready) => setTimeout(ready, disk.slow))
      return real.readFile(file)
    },
  }
})

type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

let folder = ''
let server: Server
let made = 0
let handler: RequestListener = () => undefined

const start = (receive = (): boolean => true): Promise<void> => {
  server = createServer((request, response) => {
    made += 1
    handler(request, response)
  })
  standBefore(server, { folder, problem: () => '<h1>problem</h1>', receive })
  return new Promise((listening) => server.listen(0, '127.0.0.1', listening))
}

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const call = ask({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    call.on('error', reject).end()
  })

const page =
  (html: string, control = 's-maxage=300, stale-while-revalidate=3300', cache = 'HIT'): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', control)
    response.setHeader('x-nextjs-cache', cache)
    response.write(html.slice(0, 5))
    response.end(html.slice(5))
  }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-answers-'))
  made = 0
  handler = page('<p>网格</p><script>self.__next_f.push([1])</script>')
  await start()
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  // an answer may still be on its way to the disk
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  vi.useRealTimers()
})

it.each(['image/png', 'image/svg+xml'])(
  'a range that a file of %s has nothing of is no mistake of ours',
  async (type) => {
    handler = (_, response) => {
      response.setHeader('content-type', type)
      response.setHeader('content-range', 'bytes */5')
      response.statusCode = 500
      response.end('Internal Server Error')
    }
    const { status, headers } = await get('/icon.png', { range: 'bytes=9-' })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */5'])
  },
)

it('sends what is not kept as a client takes it, the same bytes in each coding', async () => {
  const html = `<p>${'网格 '.repeat(500)}</p>`
  handler = page(html, 'private, no-store')
  for (const path of ['/search?q=a', '/desk']) {
    const plain = await get(path)
    const zipped = await get(path, { 'accept-encoding': 'gzip' })
    const brotli = await get(path, { 'accept-encoding': 'br' })
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect([plain.body, gunzipSync(zipped.body), brotliDecompressSync(brotli.body)].map(String)).toEqual([
      html,
      html,
      html,
    ])
    expect(Number(plain.headers['content-length'])).toBe(Buffer.byteLength(html))
    expect((await get(path, { 'if-none-match': String(plain.headers.etag) })).status).toBe(304)
  }
})

describe('an answer that may be kept', () => {
  it('is made once, finished, and sent in the coding that the client takes', async () => {
    const plain = await get('/events')
    const brotli = await get('/events', { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await get('/events', { 'accept-encoding': 'gzip' })
    expect(plain.body.toString()).toBe('<p>网格</p>')
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>网格</p>')
    expect(gunzipSync(gzip.body).toString()).toBe('<p>网格</p>')
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': String(brotli.body.length),
      vary: 'Accept-Encoding',
      'cache-control': 's-maxage=300, stale-while-revalidate=3300',
    })
    expect(Object.keys(brotli.headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([])
    expect(made).toBe(1)
  })

  it('is not sent again to somebody who has it', async () => {
    const { headers } = await get('/events')
    const again = await get('/events', { 'if-none-match': `"other", ${headers.etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect((await get('/events', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is not sent again to somebody who has it by its time', async () => {
    handler = (request, response) => {
      response.setHeader('Last-Modified', 'Wed, 03 Nov 2027 10:00:00 GMT')
      page('<p>1</p>')(request, response)
    }
    const since = async (time: string) => (await get('/feed.xml', { 'if-modified-since': time })).status
    await get('/feed.xml')
    expect(await since('Wed, 03 Nov 2027 10:00:00 GMT')).toBe(304)
    expect(await since('Wed, 03 Nov 2027 09:59:59 GMT')).toBe(200)
    expect(await since('yesterday')).toBe(200)
  })

  it('tells its head without the body, also where nobody has asked for it before', async () => {
    const head = await get('/speakers', {}, 'HEAD')
    const whole = await get('/speakers')
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
    expect(head.headers.etag).toBe(whole.headers.etag)
  })

  it('is one answer however its address is spelled', async () => {
    await get('/cities/%e5%8c%97')
    await get('/cities/%E5%8C%97')
    expect(made).toBe(1)
  })

  it('is looked after behind the scenes once it is not quite new, and made anew once it is old', async () => {
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now)
    await get('/events')
    handler = page('<p>新</p>')
    clock.mockReturnValue(now + 120_000)
    expect((await get('/events')).body.toString()).toBe('<p>网格</p>')
    await vi.waitFor(async () => expect((await get('/events')).body.toString()).toBe('<p>新</p>'))
    const before = made
    clock.mockReturnValue(now + 120_000 + 301_000)
    handler = page('<p>最新</p>')
    expect((await get('/events')).body.toString()).toBe('<p>最新</p>')
    expect(made).toBe(before + 1)
    clock.mockRestore()
  })

  it.each([
    { cache: 'MISS', control: 's-maxage=300', seconds: 240, why: 'it was made just now' },
    { cache: 'HIT', control: 's-maxage=300', seconds: 60, why: 'nobody says how long it has stood' },
    { cache: 'STALE', control: 's-maxage=300', seconds: 2, why: 'it is being made anew' },
    { cache: 'MISS', control: 'public, s-maxage=30', seconds: 30, why: 'it may be no older' },
  ])('with $cache is looked after $seconds seconds later: $why', async ({ cache, control, seconds }) => {
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now)
    handler = page('<p>1</p>', control, cache)
    await get('/events')
    clock.mockReturnValue(now + seconds * 1000)
    await get('/events')
    await new Promise((passed) => setTimeout(passed, 50))
    expect(made).toBe(1)
    clock.mockReturnValue(now + seconds * 1000 + 1)
    await get('/events')
    await vi.waitFor(() => expect(made).toBe(2))
    clock.mockRestore()
  })

  it('outlives the process on disk', async () => {
    await get('/events')
    await vi.waitFor(() => expect(readdirSync(folder).filter((name) => !name.endsWith('.part'))).toHaveLength(1))
    await new Promise((closed) => server.close(closed))
    await start()
    handler = (_, response) => response.writeHead(500).end()
    expect((await get('/events')).body.toString()).toBe('<p>网格</p>')
  })
})

it('is on disk as soon as it was sent, however many others wait to be made smaller', async () => {
  handler = (request, response) => page(`<p>${randomBytes(780_000).toString('base64')}</p>`)(request, response)
  for (const path of ['/speakers', '/venues', '/tags']) await get(path)
  handler = page('<p>网格</p>')
  await get('/events')
  const files = () => readdirSync(folder).filter((name) => !name.endsWith('.part'))
  await vi.waitFor(() => expect(files()).toHaveLength(4), 2500)
})

describe('many who ask for one answer at once', () => {
  const crowd = (count: number, path: string) => Promise.all(Array.from({ length: count }, () => get(path)))
  const slowly =
    (answer: RequestListener): RequestListener =>
    (request, response) =>
      void setTimeout(() => answer(request, response), 50)

  it('have it made once', async () => {
    handler = slowly(page('<p>1</p>'))
    const answers = await crowd(40, '/data/events.json')
    expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(new Set(['<p>1</p>']))
    expect(made).toBe(1)
  })

  it('have it made by the next of them where the first one leaves', async () => {
    const { port } = server.address() as AddressInfo
    handler = (request, response) =>
      void setTimeout(() => (response.destroyed ? undefined : page('<p>1</p>')(request, response)), 100)
    const first = ask({ host: '127.0.0.1', port, path: '/events' }).on('error', () => undefined)
    first.end()
    await vi.waitFor(() => expect(made).toBe(1))
    const others = crowd(10, '/events')
    first.destroy()
    expect((await others).map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(made).toBe(2)
  })

  it('wait for nobody who has left before it was begun', async () => {
    const { port } = server.address() as AddressInfo
    // as Next does, which makes nothing for nobody
    handler = (request, response) => (response.destroyed ? undefined : page('<p>1</p>')(request, response))
    disk.slow = 100
    const gone = ask({ host: '127.0.0.1', port, path: '/events' }).on('error', () => undefined)
    gone.end()
    setTimeout(() => gone.destroy(), 30)
    await new Promise((later) => setTimeout(later, 200))
    disk.slow = 0
    expect((await get('/events')).status).toBe(200)
  })

  it('do not wait for each other where it is nobody else’s', async () => {
    let [open, most] = [0, 0]
    handler = (request, response) => {
      open += 1
      most = Math.max(most, open)
      response.setHeader('Cache-Control', 'private, no-store')
      response.setHeader('Content-Type', 'text/html')
      response.write('<p>')
      setTimeout(() => {
        open -= 1
        response.end(request.url)
      }, 50)
    }
    expect((await crowd(10, '/tickets/a')).map(({ body }) => body.toString())).toEqual(Array(10).fill('<p>/tickets/a'))
    expect([made, most]).toEqual([10, 10])
  })
})

describe('requests that are sent ahead on one connection', () => {
  const pipelined = (count: number): Promise<string> =>
    new Promise((resolve) => {
      const { port } = server.address() as AddressInfo
      const socket = connect(port, '127.0.0.1', () => {
        const heads = Array.from({ length: count }, (_, at) => `GET /search?q=${at} HTTP/1.1\r\nHost: a\r\n`)
        socket.write(`${heads.join('\r\n')}Connection: close\r\n\r\n`)
      })
      let text = ''
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })

  it('are answered one after the other', async () => {
    let [open, most] = [0, 0]
    handler = (request, response) => {
      open += 1
      most = Math.max(most, open)
      response.setHeader('Content-Type', 'text/plain')
      setTimeout(() => {
        open -= 1
        response.end(`[${request.url}]`)
      }, 5)
    }
    const text = await pipelined(20)
    expect(text.match(/\[.*?\]/g)).toEqual(Array.from({ length: 20 }, (_, at) => `[/search?q=${at}]`))
    expect(most).toBe(1)
  })

  it('are given up where no visitor sends as many', async () => {
    handler = (_, response) => void setTimeout(() => response.end(), 50)
    await pipelined(500)
    expect(made).toBeLessThan(40)
  })
})

it('sends a long text without any coding no faster than it is read', async () => {
  const long = `<p>${'网格 '.repeat(500_000)}</p>`
  handler = page(long)
  for (const times of [1, 2]) {
    const { body, headers } = await get('/data/events.json')
    expect([body.toString() === long, headers['content-length']]).toEqual([true, String(Buffer.byteLength(long))])
    expect(made).toBe(1)
    // from the disk at first, from what is packed where that is gone
    if (times === 1) for (const name of readdirSync(folder)) if (name.endsWith('.plain')) rmSync(join(folder, name))
  }
})

it('keeps a text of the length that thousands of events have', async () => {
  handler = page(`<p>${'网格 talk '.repeat(1_500_000)}</p>`)
  for (let times = 0; times < 3; times += 1)
    expect((await get('/data/events.json', { 'accept-encoding': 'gzip' })).status).toBe(200)
  expect(made).toBe(1)
})

it('looks again where the clock has been set back', async () => {
  const now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 3_600_000)
  await get('/events')
  await vi.waitFor(() => expect(readdirSync(folder).filter((name) => !name.endsWith('.part'))).toHaveLength(1))
  handler = page('<p>新</p>')
  clock.mockReturnValue(now)
  expect((await get('/events')).body.toString()).toBe('<p>新</p>')
  clock.mockRestore()
})

describe('a folder that takes no file', () => {
  it.each([
    ['has vanished', () => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 50 })],
    [
      'is no folder',
      () => {
        rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 50 })
        writeFileSync(folder, '')
      },
    ],
    ['is read-only', () => chmodSync(folder, 0o500)],
  ])('because it %s: answers are kept in memory', async (_, spoil) => {
    spoil()
    expect((await get('/events')).status).toBe(200)
    expect((await get('/events')).status).toBe(200)
    expect(made).toBe(1)
  })

  it('because a name is taken: no part of one stays', async () => {
    await get('/events')
    await vi.waitFor(() => expect(readdirSync(folder).filter((name) => !name.endsWith('.part'))).toHaveLength(1))
    const [name = ''] = readdirSync(folder)
    rmSync(join(folder, name))
    // nothing can be renamed to a folder that holds something
    mkdirSync(join(folder, name, 'x'), { recursive: true })
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 400_000)
    handler = page('<p>新</p>')
    expect((await get('/events')).body.toString()).toBe('<p>新</p>')
    clock.mockRestore()
    await new Promise((later) => setTimeout(later, 200))
    expect(readdirSync(folder)).toEqual([name])
  })
})

describe('what is not kept', () => {
  it.each([
    ['a private answer', '/desk', page('<p>1</p>', 'private, no-store')],
    ['an answer to a query', '/search?q=mesh', page('<p>1</p>')],
    ['an answer without a word on keeping', '/plain', page('<p>1</p>', '')],
    [
      'an answer with a cookie',
      '/cookie',
      ((request, response) => {
        response.setHeader('Set-Cookie', 'a=b')
        page('<p>1</p>')(request, response)
      }) satisfies RequestListener,
    ],
    [
      'a page that does not exist',
      '/nowhere',
      ((request, response) => {
        response.statusCode = 404
        page('<p>1</p>')(request, response)
      }) satisfies RequestListener,
    ],
  ])('%s', async (_, path, answer) => {
    handler = answer
    const first = await get(path, { 'accept-encoding': 'br' })
    const second = await get(path, { 'accept-encoding': 'br' })
    expect(brotliDecompressSync(first.body).toString()).toBe('<p>1</p>')
    expect(second.status).toBe(first.status)
    expect(made).toBe(2)
  })

  it('a picture, which goes through as it comes, in part too', async () => {
    handler = (request, response) => {
      response.writeHead(206, { 'Content-Type': 'image/png', 'Content-Range': 'bytes 0-1/9', ETag: '"own"' })
      response.end(String(request.headers.range))
    }
    const { status, headers, body } = await get('/media/a.png', { range: 'bytes=0-1' })
    expect([status, headers.etag, headers['content-encoding'], body.toString()]).toEqual([
      206,
      '"own"',
      undefined,
      'bytes=0-1',
    ])
  })

  it('an answer to a form', async () => {
    handler = (_, response) => response.writeHead(303, { Location: '/tickets/1' }).end()
    expect((await get('/events/a/register', {}, 'POST')).status).toBe(303)
  })
})

it('shows the page for problems where Next gives up on one', async () => {
  handler = (_, response) => {
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/html')
    response.end('<!DOCTYPE html><html id="__next_error__"></html>')
  }
  const { status, body } = await get('/events/broken')
  expect([status, body.toString()]).toEqual([500, '<h1>problem</h1>'])
})

it('lets nobody but itself ask for an answer to be made anew', async () => {
  await get('/events')
  await get('/events', { 'x-renew': 'guess' })
  expect(made).toBe(1)
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request as ask, createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { standBefore } from './answers'

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
  (html: string, control = 's-maxage=300, stale-while-revalidate=3300'): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', control)
    response.setHeader('x-nextjs-cache', 'HIT')
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
  await new Promise((closed) => server.close(closed))
  rmSync(folder, { recursive: true, force: true })
  vi.useRealTimers()
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

  it('outlives the process on disk', async () => {
    await get('/events')
    await vi.waitFor(() => expect(readdirSync(folder).filter((name) => !name.endsWith('.part'))).toHaveLength(1))
    await new Promise((closed) => server.close(closed))
    await start()
    handler = (_, response) => response.writeHead(500).end()
    expect((await get('/events')).body.toString()).toBe('<p>网格</p>')
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

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchPage } from './fetch-page'

let server: Server | undefined
const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const fetchLocal = (url: string) => fetchPage(url, { timeout: 400, allowLocal: true })

describe('fetchPage', () => {
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  it('follows redirects and tells where it ended', async () => {
    const origin = await serve((request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: 'b' }).end() : response.end('聚会'),
    )
    expect(await fetchLocal(`${origin}/a`)).toEqual({ text: '聚会', url: `${origin}/b` })
  })

  it('reads a page in GBK', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=gbk' }).end(Buffer.from([0xbe, 0xdb, 0xbb, 0xe1])),
    )
    expect(await fetchLocal(origin)).toMatchObject({ text: '聚会' })
  })

  it.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://localhost:1/', 'http://[::ffff:127.0.0.1]:1/'])(
    'does not ask the own network unless it is allowed: %s',
    (url) => expect(fetchPage(url, { timeout: 400, allowLocal: false })).rejects.toThrow(/own network|自己的网络/),
  )

  it.each(['file:///etc/passwd', 'ftp://example.org/a', 'data:text/html,x'])('reads nothing but the web: %s', (url) =>
    expect(fetchLocal(url)).rejects.toThrow(/not an http|不是 http/),
  )

  it('does not follow a redirect off the web', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    )
    await expect(fetchLocal(origin)).rejects.toThrow(/not an http|不是 http/)
  })

  it('ends circles, endless pages, silence and errors in words', async () => {
    const origin = await serve(({ url }, response) => {
      if (url === '/circle') response.writeHead(302, { location: '/circle' }).end()
      else if (url === '/endless') {
        const write = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
        }
        response.on('drain', write)
        write()
      } else if (url === '/gone') response.writeHead(410).end()
    })
    await expect(fetchLocal(`${origin}/circle`)).rejects.toThrow(/circles|跳转/)
    await expect(fetchPage(`${origin}/endless`, { timeout: 20_000, allowLocal: true })).rejects.toThrow(
      /eight megabytes|8 MB/,
    )
    await expect(fetchLocal(`${origin}/gone`)).rejects.toThrow(/410/)
    await expect(fetchLocal(`${origin}/silence`)).rejects.toThrow(/in time|及时/)
  })
})

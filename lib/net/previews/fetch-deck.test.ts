import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchDeck } from './fetch-deck'

let server: Server | undefined
const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/deck.pdf`
}

const fetchLocal = (url: string, limits: Readonly<Record<string, number>> = {}) =>
  fetchDeck(url, { inside: [new URL(url).host], ...limits })

const answer =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) =>
    response
      .writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': Buffer.byteLength(body),
        ...headers,
      })
      .end(body)

describe('fetchDeck', () => {
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  it('hands a PDF on, whatever its host calls it', async () => {
    const response = await fetchLocal(await serve(answer('%PDF-1.7 rest')))
    expect(await response?.text()).toBe('%PDF-1.7 rest')
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-length': '13',
    })
  })

  it('hands on what has come while the rest is on its way', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).write('%P')
      setTimeout(() => response.write('DF-1'), 20)
    })
    const reader = (await fetchLocal(url))?.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('%PDF-1')
    await reader?.cancel()
  })

  it.each<[string, RequestListener]>([
    ['a page', answer('<html>', { 'content-type': 'text/html' })],
    ['a page that is called a PDF', answer('<html>sign in', { 'content-type': 'application/pdf' })],
    ['a pointer to a file that is kept elsewhere', answer('version https://git-lfs.github.com/spec/v1')],
    ['a file that says it is too large', answer(Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(2000)]))],
    ['an empty file', answer('')],
    ['a redirect', (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['nothing', (_request, response) => response.writeHead(404, { 'content-type': 'application/pdf' }).end('%PDF-1')],
    ['a broken line', (_request, response) => response.destroy()],
  ])('shows nothing of %s', async (_, listener) =>
    expect(await fetchLocal(await serve(listener), { bytes: 1000 })).toBeUndefined(),
  )

  it('breaks a file off that grows beyond what it said', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).write('%PDF-')
      setTimeout(() => response.end(Buffer.alloc(5000)), 20)
    })
    const response = await fetchLocal(url, { bytes: 1000 })
    await expect(response?.text()).rejects.toThrow()
  })

  it('asks no host of the own network that nobody has named', async () =>
    expect(await fetchDeck(await serve(answer('%PDF-1.7 rest')))).toBeUndefined())

  it('waits only so long', async () => {
    expect(await fetchLocal(await serve(() => undefined), { patience: 50 })).toBeUndefined()
  })
})

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
  fetchDeck(new Request('http://site.example/'), url, { inside: [new URL(url).host], ...limits })

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
    expect(await fetchDeck(new Request('http://site.example/'), await serve(answer('%PDF-1.7 rest')))).toBeUndefined())

  it('waits only so long', async () => {
    expect(await fetchLocal(await serve(() => undefined), { patience: 50 })).toBeUndefined()
  })

  describe('a transfer', () => {
    /** A host that sends the start of a file, and the rest when it is told to. */
    const slowly = async () => {
      const asked: { readonly finish: () => void; readonly closed: Promise<unknown> }[] = []
      const url = await serve((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf' }).write('%PDF-1')
        asked.push({
          finish: () => response.end(' rest'),
          closed: new Promise((resolve) => response.on('close', resolve)),
        })
      })
      const ask = (init: RequestInit = {}, limits = {}) =>
        fetchDeck(new Request('http://site.example/', init), url, { inside: [new URL(url).host], ...limits })
      return { asked, ask }
    }

    it('is one for all who ask for the file', async () => {
      const { asked, ask } = await slowly()
      const answers = await Promise.all([ask(), ask(), ask()])
      asked[0]?.finish()
      expect(await Promise.all(answers.map((one) => one?.text()))).toEqual(Array(3).fill('%PDF-1 rest'))
      expect(asked).toHaveLength(1)
    })

    it('begins for nobody who asks for the head, or has the file', async () => {
      const { asked, ask } = await slowly()
      const head = await ask({ method: 'HEAD' })
      const etag = head?.headers.get('etag') ?? ''
      expect([head?.status, head?.body, etag]).toEqual([200, null, expect.stringMatching(/^".+"$/)])
      expect((await ask({ headers: { 'if-none-match': `"x", W/${etag}` } }))?.status).toBe(304)
      expect((await ask({ headers: { 'if-none-match': '*' } }))?.status).toBe(304)
      expect(asked).toEqual([])
    })

    it('ends when the last who wanted it has left', async () => {
      const { asked, ask } = await slowly()
      const left = new AbortController()
      const [one, other] = [await ask({ signal: left.signal }), await ask()]
      left.abort()
      await one?.text().catch(() => undefined)
      await other?.body?.cancel()
      await asked[0]?.closed
      expect(asked).toHaveLength(1)
    })

    it('ends when nobody takes what has come', async () => {
      const { asked, ask } = await slowly()
      await ask({}, { idle: 30 })
      await asked[0]?.closed
    })

    it('has its lane, and others wait for none', async () => {
      const { asked, ask } = await slowly()
      const first = await ask({}, { lanes: 1 })
      const other = await slowly()
      expect(await other.ask({}, { lanes: 1 })).toBeUndefined()
      asked[0]?.finish()
      await first?.text()
    })
  })
})

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startTileServer, type TileMode } from '@/e2e/servers/tile-server'
import { fetchTile } from './fetch-tile'

const server = await startTileServer()
const url = `${server.origin}/16/53941/24815.png`
const identity = { userAgent: 'Meetmark (+https://meet.example.org)', referer: 'https://meet.example.org/' }
const ask = (mode: TileMode, limits = {}) => {
  server.setMode(mode)
  const isSilent = mode === 'hang' || mode === 'stall'
  return fetchTile(url, identity, { timeout: isSilent ? 400 : 20_000, ...limits })
}

beforeEach(() => void server.requests.splice(0))
afterAll(() => server.close())

it('brings a tile home', async () => {
  const answer = await ask('ok')
  expect(answer.kind).toBe('picture')
  if (answer.kind !== 'picture') return
  expect(answer.type).toBe('image/png')
  expect([...answer.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

it('says who asks and for whom', async () => {
  await ask('ok')
  expect(server.requests[0]?.headers['user-agent']).toBe('Meetmark (+https://meet.example.org)')
  expect(server.requests[0]?.headers.referer).toBe('https://meet.example.org/')
})

it('waits for a server that is merely slow', async () => {
  expect(await ask('slow', { timeout: 5000 })).toMatchObject({ kind: 'picture' })
})

it('follows a redirect within the server', async () => {
  expect(await ask('redirect-within')).toMatchObject({ kind: 'picture' })
  expect(server.requests.map(({ path }) => path)).toEqual(['/16/53941/24815.png', '/moved/16/53941/24815.png'])
})

describe('names what went wrong:', () => {
  it.each([
    ['unavailable', 'status'],
    ['hang', 'timeout'],
    ['stall', 'timeout'],
    ['drop', 'unreachable'],
    ['redirect-away', 'redirect'],
    ['page', 'type'],
    ['svg', 'type'],
    ['announce-huge', 'size'],
    ['huge', 'size'],
    ['empty', 'size'],
  ] as const)('%s is a matter of %s', async (mode, reason) => {
    expect(await ask(mode)).toEqual({ kind: 'missing', reason })
  })

  it('nobody there', async () => {
    const gone = await startTileServer()
    await gone.close()
    expect(await fetchTile(gone.origin, identity)).toEqual({ kind: 'missing', reason: 'unreachable' })
  })

  it('a redirect that never ends', async () => {
    expect(await ask('redirect-within', { redirects: 0 })).toEqual({ kind: 'missing', reason: 'redirect' })
  })
})

import { expect, it } from 'vitest'
import { noSuchTile, tileResponse } from './tile-response'

it('may be kept for a week', async () => {
  const response = tileResponse({ kind: 'picture', bytes: Uint8Array.of(1, 2, 3), type: 'image/webp' })
  expect(response.headers.get('content-type')).toBe('image/webp')
  expect(response.headers.get('cache-control')).toMatch(/^public, max-age=604800, s-maxage=604800/)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3))
})

it('is an empty picture for a minute where there is none', async () => {
  const response = tileResponse({ kind: 'missing', reason: 'timeout' })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  expect(response.headers.get('x-tile-missing')).toBe('timeout')
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

it('is not there for the rest of the world', () => {
  expect(noSuchTile().status).toBe(404)
})

import { describe, expect, it } from 'vitest'
import { viewerFile } from './viewer-file'

describe('viewerFile', () => {
  it.each([
    ['cmaps', 'UniGB-UCS2-H.bcmap'],
    ['standard_fonts', 'FoxitFixed.pfb'],
  ])('serves %s/%s', async (folder, name) => {
    const response = await viewerFile(new Request('http://site.example/'), folder, name)
    expect((await response?.arrayBuffer())?.byteLength).toBeGreaterThan(500)
  })

  it.each([
    ['cmaps', '../package.json'],
    ['cmaps', '../../next/package.json'],
    ['build', 'pdf.mjs'],
    ['..', 'package.json'],
    ['cmaps', 'none.bcmap'],
  ])('serves nothing at %s/%s', async (folder, name) =>
    expect(await viewerFile(new Request('http://site.example/'), folder, name)).toBeUndefined(),
  )

  it('sends nothing to whoever has the file, or asks for its head', async () => {
    const ask = (init: RequestInit) =>
      viewerFile(new Request('http://site.example/', init), 'standard_fonts', 'FoxitFixed.pfb')
    const head = await ask({ method: 'HEAD' })
    const etag = head?.headers.get('etag') ?? ''
    expect([head?.status, head?.body]).toEqual([200, null])
    expect((await ask({ headers: { 'if-none-match': etag } }))?.status).toBe(304)
    expect((await ask({ headers: { 'if-none-match': '"x"' } }))?.status).toBe(200)
  })
})

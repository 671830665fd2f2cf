import { describe, expect, it } from 'vitest'
import { viewerFile } from './viewer-file'

describe('viewerFile', () => {
  it.each([
    ['cmaps', 'UniGB-UCS2-H.bcmap'],
    ['standard_fonts', 'FoxitFixed.pfb'],
  ])('serves %s/%s', async (folder, name) => {
    const response = await viewerFile(folder, name)
    expect((await response?.arrayBuffer())?.byteLength).toBeGreaterThan(500)
  })

  it.each([
    ['cmaps', '../package.json'],
    ['cmaps', '../../next/package.json'],
    ['build', 'pdf.mjs'],
    ['..', 'package.json'],
    ['cmaps', 'none.bcmap'],
  ])('serves nothing at %s/%s', async (folder, name) => expect(await viewerFile(folder, name)).toBeUndefined())
})

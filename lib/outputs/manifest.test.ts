import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { site } from '@/config/site'
import { webManifest } from './manifest'

it('names the community and icons that are there', () => {
  const manifest: { name: string; lang: string; icons: readonly { src: string }[] } = JSON.parse(webManifest())
  expect(manifest.name).toBe(site.name)
  expect(manifest.lang).toBe(site.language)
  expect(manifest.icons.filter(({ src }) => !existsSync(`public${src}`))).toEqual([])
})

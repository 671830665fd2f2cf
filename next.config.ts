import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { env } from './config/env'
import { PICTURE_QUALITY, PICTURE_WIDTHS } from './config/pictures'
import { listMoved } from './lib/catalog/moved'
import { headers } from './server/headers'
import { redirects } from './server/redirects'
import { earlierPages, rewrites } from './server/rewrites'

/** As many as the content step has counted; none before its first run. */
const countEvents = (): number => {
  const file = join(env.catalogDir(), 'revision.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).events ?? 0) : 0
}

const MADE_LATER = {
  '/**': [`./${env.catalogDir()}/**`],
  '/events/*/card.png': ['./public/media/**/*featured*.{png,jpg,jpeg}'],
  '/pdf-viewer/**': ['./node_modules/pdfjs-dist/{cmaps,standard_fonts}/**'],
}

const config: NextConfig = {
  distDir: env.distDir(),
  ...(env.standalone() ? { output: 'standalone' as const } : {}),
  // Vercel serves prepared pages from a cache of its own
  ...(env.vercel() ? {} : { cacheHandler: fileURLToPath(new URL('./server/page-cache.mjs', import.meta.url)) }),
  // lib/catalog/revision.d.ts
  turbopack: { resolveAlias: { 'catalog-revision': `./${env.catalogDir()}/revision.json` } },
  poweredByHeader: false,
  // a page older than this is made anew before it is shown, not after
  expireTime: 3600,
  reactStrictMode: true,
  // pages made before and after the build name the same address, and show the same decks, wherever the server runs
  env: { SITE_URL: env.siteUrl(), DECK_HOSTS: env.deckHosts().join(',') },
  // files beside pages and nothing else, in a few widths: nobody can make the server work for long
  images: {
    localPatterns: [{ pathname: '/media/**', search: '' }],
    formats: ['image/avif', 'image/webp'],
    deviceSizes: [...PICTURE_WIDTHS],
    imageSizes: [],
    qualities: [PICTURE_QUALITY],
    minimumCacheTTL: 86_400,
  },
  // answers are compressed by server/compress-answer.ts, which knows Brotli
  compress: false,
  // pages that are made after the build read these at run time; where the project itself serves, they lie beside it
  ...(env.vercel() || env.standalone() ? { outputFileTracingIncludes: MADE_LATER } : {}),
  // `npm test` checks the types; a deployment need not do it again
  typescript: { ignoreBuildErrors: true },
  headers: async () => headers,
  redirects: async () => [...listMoved(env.catalogDir()), ...redirects],
  rewrites: async () => ({ beforeFiles: [...rewrites], afterFiles: [], fallback: [...earlierPages(countEvents())] }),
  skipTrailingSlashRedirect: true,
  experimental: {
    globalNotFound: true,
    isrFlushToDisk: false,
    cpus: 2,
    staticGenerationMaxConcurrency: 32,
  },
}

export default config

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { env } from './config/env'
import { PICTURE_QUALITY, PICTURE_WIDTHS } from './config/pictures'
import { listMoved, listServed } from './lib/catalog/moved'
import { headers } from './server/headers'
import { redirects } from './server/redirects'
import { earlierPages, rewrites } from './server/rewrites'

/** What the content step has counted; nothing before its first run. */
const counted = (): { readonly events?: number; readonly registration?: number } => {
  const file = join(env.catalogDir(), 'revision.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

const countEvents = (): number => counted().events ?? 0

/** While somebody writes, an event may take registrations at any time; else there is nothing of it without one. */
const takesRegistrations = env.isDevelopment() || (counted().registration ?? 0) > 0

/** The embedded database is a program for one kind of machine: of that on which the server runs, which is this one. */
const DATABASE = [
  `./node_modules/@photostructure/sqlite/prebuilds/${process.platform}-${process.arch}/*`,
  './node_modules/node-gyp-build/**',
]

const MADE_LATER = {
  '/**': [`./${env.catalogDir()}/**`],
  '/events/*/card.png': ['./public/media/**/*featured*.{png,jpg,jpeg}'],
  '/pdf-viewer/**': ['./node_modules/pdfjs-dist/{cmaps,standard_fonts}/**'],
}

const REGISTRATION: NextConfig = {
  // routes of registration end in .reg.ts, and are no routes where nobody registers
  pageExtensions: ['tsx', 'ts', 'reg.tsx', 'reg.ts'],
  serverExternalPackages: ['@photostructure/sqlite'],
}

const config: NextConfig = {
  distDir: env.distDir(),
  ...(takesRegistrations ? REGISTRATION : {}),
  ...(env.standalone() ? { output: 'standalone' as const } : {}),
  // lib/catalog/revision.d.ts
  turbopack: {
    resolveAlias: {
      'catalog-revision': `./${env.catalogDir()}/revision.json`,
      // components/browser/client-scripts.d.ts
      'client-scripts': './.client/scripts.json',
    },
  },
  poweredByHeader: false,
  // a page older than this is made anew before it is shown, not after
  expireTime: 3600,
  reactStrictMode: true,
  // pages made before and after the build name the same address, and show the same decks, wherever the server runs
  env: {
    SITE_URL: env.siteUrl(),
    DECK_HOSTS: env.deckHosts().join(','),
    ...(takesRegistrations ? { REGISTRATION: '1' } : {}),
  },
  // files beside pages and nothing else, in a few widths: nobody can make the server work for long
  images: {
    localPatterns: [{ pathname: '/media/**', search: '' }],
    formats: ['image/avif', 'image/webp'],
    deviceSizes: [...PICTURE_WIDTHS],
    imageSizes: [],
    qualities: [PICTURE_QUALITY],
    minimumCacheTTL: 86_400,
  },
  // answers are compressed, validated and kept by server/answers.ts
  compress: false,
  generateEtags: false,
  // what is sent is kept compressed; Next's own copies of pages wait on disk
  cacheMaxMemorySize: 0,
  // pages that are made after the build read these at run time; where the project itself serves, they lie beside it
  ...(env.vercel() || env.standalone()
    ? {
        outputFileTracingIncludes: {
          ...MADE_LATER,
          ...(takesRegistrations && !env.vercel() ? { '/**': [...MADE_LATER['/**'], ...DATABASE] } : {}),
        },
      }
    : {}),
  // Next's own check loads lib/typescript.js, which TypeScript 7 has no more; `npm test` runs tsc. Nobody who builds
  // without it depends on it: what an owner edits (config/site.ts, content/) is held against its schema by the content
  // step, before Next starts, and a broken value ends the build there.
  typescript: { ignoreBuildErrors: true },
  headers: async () => headers,
  redirects: async () => [...listMoved(env.catalogDir()), ...redirects],
  rewrites: async () => ({
    beforeFiles: [...rewrites, ...listServed(env.catalogDir())],
    afterFiles: [],
    fallback: [...earlierPages(countEvents())],
  }),
  skipTrailingSlashRedirect: true,
  experimental: {
    globalNotFound: true,
    cpus: 2,
    staticGenerationMaxConcurrency: 32,
  },
}

export default config

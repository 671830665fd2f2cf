import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { env } from './config/env'
import { headers } from './config/headers'
import { redirects } from './config/redirects'
import { rewrites } from './config/rewrites'
import { listMoved } from './lib/catalog/moved'

const config: NextConfig = {
  distDir: env.distDir(),
  ...(env.standalone() ? { output: 'standalone' as const } : {}),
  // Vercel serves prepared pages from a cache of its own
  ...(env.vercel() ? {} : { cacheHandler: fileURLToPath(new URL('./config/page-cache.mjs', import.meta.url)) }),
  poweredByHeader: false,
  // a page older than this is made anew before it is shown, not after
  expireTime: 3600,
  reactStrictMode: true,
  // pages made before and after the build name the same address, wherever the server runs
  env: { SITE_URL: env.siteUrl() },
  // pictures are served as they are; a resizer would work for whoever asks
  images: { unoptimized: true },
  // pages that are made after the build read these at run time
  outputFileTracingIncludes: {
    '/**': [`./${env.catalogDir()}/**`],
    '/events/*/card.png': ['./public/media/**/*featured*.{png,jpg,jpeg}'],
    '/pdf-viewer/**': ['./node_modules/pdfjs-dist/{cmaps,standard_fonts}/**'],
  },
  // `npm test` checks the types; a deployment need not do it again
  typescript: { ignoreBuildErrors: true },
  headers: async () => headers,
  redirects: async () => [...listMoved(env.catalogDir()), ...redirects],
  rewrites: async () => ({ beforeFiles: [...rewrites], afterFiles: [], fallback: [] }),
  skipTrailingSlashRedirect: true,
  experimental: {
    globalNotFound: true,
    isrFlushToDisk: false,
    cpus: 2,
    staticGenerationMaxConcurrency: 32,
  },
}

export default config

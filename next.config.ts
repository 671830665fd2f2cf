import { resolve } from 'node:path'
import type { NextConfig } from 'next'
import { env } from './config/env'
import { headers } from './config/headers'
import { redirects } from './config/redirects'
import { rewrites } from './config/rewrites'
import { listMoved } from './lib/catalog/moved'

const config: NextConfig = {
  distDir: env.distDir(),
  ...(env.standalone() ? { output: 'standalone' as const } : {}),
  poweredByHeader: false,
  cacheHandler: resolve('config/page-cache.mjs'),
  // a page older than this is made anew before it is shown, not after
  expireTime: 3600,
  reactStrictMode: true,
  // pictures are served as they are; a resizer would work for whoever asks
  images: { unoptimized: true },
  // pages that are made after the build read these at run time
  outputFileTracingIncludes: {
    '/**': [`./${env.catalogDir()}/**`],
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

import type { NextConfig } from 'next'
import { env } from './config/env'

const config: NextConfig = {
  distDir: env.distDir(),
  ...(env.standalone() ? { output: 'standalone' as const } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  // pages that are made after the build read these at run time
  outputFileTracingIncludes: { '/**': ['./.contentlayer/catalog/**'] },
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
}

export default config

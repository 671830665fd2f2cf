import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import type { Variables } from '../run'

/**
 * For Contentlayer, which holds every document at once: 5,000 events take 550 MB in place of 615, and a second more. With
 * `--optimize-for-size` they take 500 MB and four seconds more.
 */
export const CONTENT_STEP_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=60'] as const

/** For `next build`: what is made for one page goes with it, before it counts as old and waits for a larger heap. */
export const buildVariables = (): Variables => ({
  NODE_OPTIONS: `${env.nodeOptions()} --max-semi-space-size=4`.trim(),
})

/**
 * For a server, whose answers leave much garbage and little else. The allocator of libc keeps an arena for each thread
 * that compresses; see `collectSooner` in server/stand-before.ts too. The settings are those of the build, as in Next's
 * own standalone copy: to read next.config.ts once more a server loads the compiler, and holds 40 MB for it.
 * @param distDir of the build that is served
 */
export const serverVariables = (distDir = env.distDir()): Variables => ({
  NODE_OPTIONS: `${env.nodeOptions()} --max-semi-space-size=8`.trim(),
  MALLOC_ARENA_MAX: '2',
  ...settingsOf(join(distDir, 'required-server-files.json')),
})

const settingsOf = (file: string): Variables => {
  if (!existsSync(file)) return {}
  const { config }: { readonly config: object } = JSON.parse(readFileSync(file, 'utf8'))
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) }
}

import { env } from '@/config/env'
import type { Variables } from '../run'

/** For Contentlayer, which holds every document at once: collecting garbage sooner costs less than the memory. */
export const FRUGAL = '--optimize-for-size'

/** For `next build`: what is made for one page goes with it, before it counts as old and waits for a larger heap. */
export const frugalBuild = (): Variables => ({
  NODE_OPTIONS: `${env.nodeOptions()} --max-semi-space-size=4`.trim(),
})

/**
 * For a server, whose answers leave much garbage and little else. The allocator of libc keeps an arena for each thread
 * that compresses; see `collectSooner` in server/stand-before.ts too.
 */
export const frugalServer = (): Variables => ({
  NODE_OPTIONS: `${env.nodeOptions()} --max-semi-space-size=8`.trim(),
  MALLOC_ARENA_MAX: '2',
})

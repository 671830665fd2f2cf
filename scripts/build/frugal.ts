import { env } from '@/config/env'

/** For Contentlayer, which holds every document at once: collecting garbage sooner costs less than the memory. */
export const FRUGAL = '--optimize-for-size'

/** For `next build`: what is made for one page goes with it, before it counts as old and waits for a larger heap. */
export const frugalBuild = (): { readonly NODE_OPTIONS: string } => ({
  NODE_OPTIONS: `${env.nodeOptions()} --max-semi-space-size=4`.trim(),
})

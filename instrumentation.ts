import { env } from './config/env'

/** Next runs this once, before it serves. Its own dev client does ask for the data of pages. */
export const register = async (): Promise<void> => {
  // written out, for Next puts constants here and leaves the branches out of what others load
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.REGISTRATION === '1' && !env.vercel()) {
    const { startBackground } = await import('./lib/registration/serving')
    startBackground()
  }
  if (env.isDevelopment()) return
  const { guardServers } = await import('./instrumentation-node')
  await guardServers()
}

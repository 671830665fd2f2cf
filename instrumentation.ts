import { env } from './config/env'

/** Next runs this once, before it serves. Its own dev client does ask for the data of pages. */
export const register = async (): Promise<void> => {
  // written out, for Next puts a constant here and leaves the branch out of what other runtimes load
  if (process.env.NEXT_RUNTIME !== 'nodejs' || env.isDevelopment()) return
  const { guardServers } = await import('./instrumentation-node')
  await guardServers()
}

import { env } from '@/config/env'
import { runContentStep } from './build/content-step'
import { bins, runNode, startNode } from './run'

/** `npm start`: builds the site from the content folder and serves it. */
const start = async (): Promise<number> => {
  const content = await runContentStep()
  if (content !== 0) return content
  const build = await runNode(bins.next(), ['build'])
  if (build !== 0) return build
  const server = startNode(bins.next(), ['start', '--port', String(env.port())])
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 0)))
}

process.exitCode = await start()

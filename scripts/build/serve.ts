import { say } from '@/config/language'
import { bins, startNode, watchParent } from '../run'
import { isFinished } from './finished'
import { serverVariables } from './memory'

/** Serves the built site until it is told to stop. @returns the server's exit code; 1 where there is no whole build */
export const serve = async (port: number): Promise<number> => {
  if (!isFinished()) {
    console.error(
      say(
        'There is no finished build to serve: none was made, or the last one was broken off. Run npm run build first.',
        '没有可用的构建：尚未构建，或上次构建中断了。请先运行 npm run build。',
      ),
    )
    return 1
  }
  const server = startNode(bins.next(), ['start', '--port', String(port)], serverVariables())
  // whatever tells us to stop, the server ends its answers first (server/stand-before.ts)
  const stop = (): void => void server.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const orphaned = watchParent(stop)
  return new Promise((resolve) =>
    server.on('exit', (code) => {
      clearInterval(orphaned)
      resolve(STOPPED.has(code ?? 0) ? 0 : (code ?? 0))
    }),
  )
}

/** Exit codes of a server that a signal has ended. */
const STOPPED = new Set([0, 130, 143])

import { say } from '@/config/language'
import { bins, startNode } from '../run'
import { isFinished } from './finished'

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
  const server = startNode(bins.next(), ['start', '--port', String(port)])
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 0)))
}

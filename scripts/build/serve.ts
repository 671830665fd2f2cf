import { bins, startNode } from '../run'

/** Serves the built site until it is told to stop. @returns the server's exit code */
export const serve = (port: number): Promise<number> => {
  const server = startNode(bins.next(), ['start', '--port', String(port)])
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 0)))
}

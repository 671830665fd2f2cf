import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { ICONS } from '@/config/routes'
import { serverVariables } from './build/memory'
import { bins, startNode, type Variables } from './run'

export type Running = { readonly url: string; readonly process: ChildProcess; readonly stop: () => Promise<void> }

/** Serves a finished build on loopback and waits until it answers. */
export const serveBuild = async (port: number, variables: Variables): Promise<Running> => {
  const child = startNode(
    bins.next(),
    ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    { ...serverVariables(variables.DIST_DIR), ...variables },
    'ignore',
  )
  const running = runningAt(`http://127.0.0.1:${port}`, child)
  await untilAnswers(`${running.url}${ICONS.drawing}`)
  return running
}

/** The dev server on loopback, with the content it watches. */
export const serveDev = async (port: number, variables: Variables): Promise<Running> => {
  const child = startNode('scripts/dev.ts', [], { ...variables, PORT: String(port) }, 'ignore')
  const running = runningAt(`http://127.0.0.1:${port}`, child)
  await untilAnswers(`${running.url}${ICONS.drawing}`)
  return running
}

const runningAt = (url: string, child: ChildProcess): Running => ({
  url,
  process: child,
  stop: () =>
    new Promise((resolve) => {
      child.on('exit', () => resolve())
      child.kill('SIGTERM')
    }),
})

/**
 * Waits until an address answers with what it was asked for.
 * @param every milliseconds between two tries
 * @throws where it does not within five minutes
 */
export const untilAnswers = async (url: string, every = 100): Promise<void> => {
  for (const until = Date.now() + 300_000; Date.now() < until; await wait(every)) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
  }
  throw new Error(`${url} did not answer within five minutes.`)
}

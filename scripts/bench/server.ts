import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { bins, startNode, type Variables } from '../run'

export type Running = { readonly url: string; readonly process: ChildProcess; readonly stop: () => Promise<void> }

/** Serves a finished build on loopback and waits until it answers. */
export const serveBuild = async (port: number, variables: Variables): Promise<Running> => {
  const child = startNode(
    bins.next(),
    ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    variables,
    'ignore',
  )
  const running = runningAt(`http://127.0.0.1:${port}`, child)
  await untilAnswers(`${running.url}/icon.svg`)
  return running
}

/** The dev server on loopback, with the content it watches. */
export const serveDev = async (port: number, variables: Variables): Promise<Running> => {
  const child = startNode('scripts/dev.ts', [], { ...variables, PORT: String(port) }, 'ignore')
  const running = runningAt(`http://127.0.0.1:${port}`, child)
  await untilAnswers(`${running.url}/icon.svg`)
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

const untilAnswers = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 1500; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await wait(200)
  }
  throw new Error(`${url} did not answer within five minutes.`)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { env } from '@/config/env'
import { writeCatalog } from '@/lib/catalog/write'
import { lastChanges } from '@/lib/content/folder'
import { runContentStep } from './build/content-step'
import { bins, projectDir, startNode } from './run'

// `npm run dev`: Contentlayer's watcher beside `next dev`. Both stop together, and an edit shows without a restart.

/** Read once: while somebody writes, the dates of the last commits do not matter. */
const history = lastChanges(resolve(env.contentDir()))
/** Everything that has to stop together. */
const children = new Set<ChildProcess>()

const stopAll = (signal: NodeJS.Signals = 'SIGTERM'): void => {
  for (const child of children) child.kill(signal)
}

const adopt = (child: ChildProcess): ChildProcess => {
  children.add(child)
  child.on('exit', (code) => {
    children.delete(child)
    process.exitCode ||= code ?? 0
    stopAll()
  })
  return child
}

/** Runs Contentlayer's watcher, and connects its documents anew each time it has generated some. */
const watchContent = (): void => {
  const watcher = adopt(
    spawn(process.execPath, [bins.contentlayer(), 'dev'], { cwd: projectDir, stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  watcher.stdout?.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk)
    if (!/Generated \d+ documents/.test(chunk.toString())) return
    try {
      writeCatalog(history)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  })
}

const content = await runContentStep()
if (content !== 0) process.exitCode = content
else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopAll(signal))
  watchContent()
  adopt(startNode(bins.next(), ['dev', '--port', String(env.port())]))
}

import type { ChildProcess } from 'node:child_process'
import type { FSWatcher } from 'node:fs'
import { resolve } from 'node:path'
import { runListening } from '@/cli/command'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { formerTalks, historyOf } from '@/lib/archive/folder'
import { describeProblem, sortProblems } from '@/lib/archive/problems'
import { generatedDocuments } from '@/lib/catalog/generated'
import { writeCatalog } from '@/lib/catalog/write'
import { withFolder } from '@/lib/checks/check-files'
import { recallRevisions } from './build/build-memory'
import { makeClientScripts } from './build/client-scripts'
import { runContentStep } from './build/content-step'
import { watchContent } from './build/watch-content'
import { bins, startNode, watchParent } from './run'

const HELP = say(
  `npm run dev [-- --port N]

Shows the site while you write, drafts too: an edit appears by itself. Ctrl+C ends it.

  npm run dev
  npm run dev -- --port 8080
  CONTENT_DIR=../hugo-site/content npm run dev

Exit code 0: stopped. 1: a file has an error. 2: a wrong call.`,
  `npm run dev [-- --port N]

边写边看，草稿也会显示，保存后自动更新。按 Ctrl+C 结束。

  npm run dev
  npm run dev -- --port 8080
  CONTENT_DIR=../hugo-site/content npm run dev

退出码 0：已停止。1：有文件出错。2：命令写错。`,
)

/** Everything that has to stop together. */
const children = new Set<ChildProcess>()

const stopAll = (signal: NodeJS.Signals = 'SIGTERM'): void => {
  for (const child of children) child.kill(signal)
}

/** @returns the exit code, as soon as the process has ended and taken all others with it */
const adopt = (child: ChildProcess): Promise<number> => {
  children.add(child)
  return new Promise((ended) =>
    child.on('exit', (code) => {
      children.delete(child)
      stopAll()
      ended(code ?? 0)
    }),
  )
}

/** Connects the documents anew each time a file of the content folder was saved. @returns what ends that */
const connectSaved = (): FSWatcher => {
  const contentDir = resolve(env.contentDir())
  /** Read once: while somebody writes, the dates of the last commits do not matter. */
  const known = { history: historyOf(contentDir), formerTalks: formerTalks(contentDir), kept: recallRevisions() }
  return watchContent(contentDir, generatedDocuments(), (documents, problems) => {
    for (const problem of sortProblems(withFolder(problems, env.contentDir()))) console.error(describeProblem(problem))
    try {
      writeCatalog(documents, { ...known, now: Date.now() })
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  })
}

/** `next dev`, beside which content is read as it is saved: an edit shows without a restart. */
const dev = async (port: number): Promise<number> => {
  const content = await runContentStep()
  if (content !== 0) return content
  await makeClientScripts()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopAll(signal))
  watchParent(stopAll)
  const saved = connectSaved()
  return adopt(startNode(bins.next(), ['dev', '--port', String(port)])).finally(() => saved.close())
}

await runListening(dev, HELP)

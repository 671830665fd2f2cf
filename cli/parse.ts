import { basename, relative, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { readEvent } from '@/lib/archive/event'
import { readingAsJson } from '@/lib/archive/event/reading-as-json'
import { readingAsTable } from '@/lib/archive/event/reading-as-table'
import { loadPage } from '@/lib/archive/folder'
import { runCommand } from './command'

const HELP = say(
  `npm run parse -- FILE.md [--json]

Shows what the site reads from an event's Markdown file, wherever it lies.

  npm run parse -- content/events/service-mesh-meetup-02.md
  npm run -s parse -- ~/draft.md --json

Exit code 0: read. 1: the file breaks the schema. 2: no such file, or a wrong call.`,
  `npm run parse -- 文件.md [--json]

显示网站从一个活动 Markdown 文件中读到了什么，文件放在哪里都可以。

  npm run parse -- content/events/service-mesh-meetup-02.md
  npm run -s parse -- ~/draft.md --json

退出码 0：已读出。1：文件头部有错误。2：没有这个文件，或命令写错。`,
)

/** Loads a file in or outside the content folder; its pictures belong to it in both cases. */
const load = (path: string) => {
  const contentDir = resolve(env.contentDir())
  const inside = relative(contentDir, resolve(path)).replaceAll('\\', '/')
  const isInside = !inside.startsWith('..') && !/^(?:[a-z]:|\/)/i.test(inside)
  return isInside ? loadPage(contentDir, inside) : loadPage(resolve(path, '..'), basename(path))
}

await runCommand(
  { help: HELP, options: { json: { type: 'boolean' } }, words: [1, 1] },
  ({ json: asJson }, [path = '']) => {
    const source = load(path)
    const reading = readEvent(source)
    const json = readingAsJson(source.file, reading)
    console.log(asJson ? JSON.stringify(json, null, 2) : readingAsTable(json))
    return reading.record === undefined ? 1 : 0
  },
)

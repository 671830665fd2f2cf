import { say } from '@/config/language'
import { isInSection, kindOf, PLACES } from '@/lib/archive/folder'
import { didYouMean } from '@/lib/archive/nearest-name'
import type { Finding, Rule } from '../rule'

const TEXT = /\.(?:md|markdown|mdx|mkd|ya?ml|txt|html?)$/i
/** Files that people and tools keep beside the content, and Hugo's list pages. */
const OTHER = /(?:^|\/)(?:README|LICENSE|CHANGELOG|_index)\.\w+$|(?:^|\/)[_.]/i

const FOLDERS = [...new Set(Object.values(PLACES).flatMap(({ folders }) => folders))]

/**
 * A text that no page is made of: with a wrong extension, or in a folder whose name is misspelt. Other sections of a
 * Hugo site, and files that belong to a page's own folder, are nobody's mistake.
 */
export const unreadFile: Rule = {
  name: 'unread-file',
  outranks: ['unserved-file'],
  level: 'warning',
  find: ({ files, strays }) => [
    ...[...files]
      .filter((file) => TEXT.test(file) && kindOf(file) === undefined && !OTHER.test(file) && !strays.includes(file))
      .flatMap((file) => {
        const hint = hintFor(file, files)
        if (hint === undefined) return []
        const message = say('no page is made of this file', '没有页面会用到这个文件')
        return [{ file, line: 1, column: 1, field: '(file)', message, hint }]
      }),
    ...strayEvents(strays),
  ],
}

/** One finding for each folder of files that look like events and lie where none are looked for. */
const strayEvents = (strays: readonly string[]): readonly Finding[] => {
  const folders = new Map<string, string[]>()
  for (const file of strays) {
    const folder = file.split('/').slice(0, -1).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders].flatMap(([folder, [file = '', ...others]]) => {
    const count = others.length + 1
    const inside = folder.split('/').findIndex((part) => PLACES.event.folders.includes(part.toLowerCase()))
    const root = folder.split('/').slice(0, inside).join('/')
    return {
      ...{ file, line: 1, column: 1, field: '(file)' },
      message: say(
        `${count === 1 ? 'this file looks like an event' : `${count} files of this folder look like events`}, and no page is made of ${count === 1 ? 'it' : 'them'}`,
        `这个文件夹里有 ${count} 个文件像是活动，却没有页面会用到它们`,
      ),
      hint:
        inside > 0
          ? say(`Set CONTENT_DIR to the folder ${root}.`, `请把 CONTENT_DIR 设为文件夹 ${root}。`)
          : say('Move them into the folder events.', '请移到 events 文件夹里。'),
    }
  })
}

const hintFor = (file: string, files: ReadonlySet<string>): string | undefined => {
  const [folder = '', ...rest] = file.split('/')
  if (isInSection(file)) {
    const own = file.split('/').slice(0, -1).join('/')
    const isResource = ['index.md', '_index.md'].some((page) => rest.length > 1 && files.has(`${own}/${page}`))
    return isResource
      ? undefined
      : say(
          'Events, people and decks end in .md, venues in .yaml.',
          '活动、人物、幻灯片以 .md 结尾，场地以 .yaml 结尾。',
        )
  }
  return rest.length === 0 ? undefined : didYouMean(folder, FOLDERS)
}

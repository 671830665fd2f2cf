import { say } from '@/config/language'
import { kindOf, PLACES } from '@/lib/archive/folder'
import { didYouMean } from '../did-you-mean'
import type { Rule } from '../rule'

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
  find: ({ files }) =>
    [...files]
      .filter((file) => TEXT.test(file) && kindOf(file) === undefined && !OTHER.test(file))
      .flatMap((file) => {
        const hint = hintFor(file, files)
        if (hint === undefined) return []
        const message = say('no page is made of this file', '没有页面会用到这个文件')
        return [{ file, line: 1, column: 1, field: '(file)', message, hint }]
      }),
}

const hintFor = (file: string, files: ReadonlySet<string>): string | undefined => {
  const [folder = '', ...rest] = file.split('/')
  if (FOLDERS.includes(folder)) {
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

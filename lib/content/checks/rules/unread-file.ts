import { say } from '@/config/language'
import { kindOf } from '../../folder'
import type { Rule } from '../rule'

const TEXT = /\.(?:md|markdown|mdx|mkd|ya?ml|txt|html?)$/i
/** Files that people and tools keep beside the content, and Hugo's list pages. */
const OTHER = /(?:^|\/)(?:README|LICENSE|CHANGELOG|_index)\.\w+$|^materials\/|(?:^|\/)[_.]/i

/** A text in the content folder that no page is made of: a wrong extension, or a folder with another name. */
export const unreadFile: Rule = {
  name: 'unread-file',
  level: 'warning',
  find: ({ files }) =>
    [...files]
      .filter((file) => TEXT.test(file) && kindOf(file) === undefined && !OTHER.test(file))
      .map((file) => ({
        file,
        line: 1,
        column: 1,
        field: '(file)',
        message: say('no page is made of this file', '没有页面会用到这个文件'),
        hint: isMisnamed(file)
          ? say(
              'Events, people and decks end in .md, venues in .yaml.',
              '活动、人物、幻灯片以 .md 结尾，场地以 .yaml 结尾。',
            )
          : say(
              'Content lives in events, people, venues, slides and projects.',
              '内容放在 events、people、venues、slides、projects 文件夹里。',
            ),
      })),
}

const isMisnamed = (file: string): boolean =>
  ['.md', '.yaml'].some((extension) => kindOf(file.replace(/\.\w+$/, extension)) !== undefined)

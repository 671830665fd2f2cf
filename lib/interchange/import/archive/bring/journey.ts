import { say } from '@/config/language'
import { decoded } from '../../letters'
import type { ImportNote, ImportPlan } from '../../plan'
import { rewriteBody } from '../body'
import type { Decisions } from '../event-page'
import { type Layout, referencesOf, type Source } from '../lay-out'
import type { Matter } from '../matter'

/** Everything that a file of the old site is brought with. */
export type Journey = {
  /** Absolute path of the site. */
  readonly root: string
  readonly layout: Layout
  readonly decisions: Decisions
}

export type Text = Source & { readonly matter: Matter }

export const note = ({ path, encoding }: Source, remarks: readonly string[]): ImportNote => {
  const told = encoding === undefined ? remarks : [decoded(encoding), ...remarks]
  return told.length === 0
    ? { kind: 'kept', from: path, message: '' }
    : { kind: 'changed', from: path, message: told.join(' ') }
}

export const leave = ({ path }: Source, message: string): ImportPlan => ({
  files: [],
  notes: [{ kind: 'left-out', from: path, message }],
})

type Words = { readonly body: string; readonly remarks: readonly string[] }

/** The words of a page, with every address that has moved. */
export const wordsOf = (source: Text, target: string, layout: Layout): Words => {
  const { body, moved, tags, taken } = rewriteBody(source.matter.body, referencesOf(source, target, layout))
  return {
    body,
    remarks: [
      ...(moved === 0
        ? []
        : [
            say(
              `Addresses of files in its text lead to where they are now: ${moved}.`,
              `正文里的文件地址已改到新位置：${moved} 处。`,
            ),
          ]),
      ...(taken === 0
        ? []
        : [
            say(
              `Imports of components and comments of templates were taken out of its text: ${taken}.`,
              `正文里的组件引用和模板注释已去掉：${taken} 处。`,
            ),
          ]),
      ...(tags.length === 0
        ? []
        : [
            say(
              `Tags of templates stand in its text as they were: ${tags.slice(0, 5).join(' ')}.`,
              `正文里还留着模板标签：${tags.slice(0, 5).join(' ')}。`,
            ),
          ]),
    ],
  }
}

export const LIST = say('The text of a list; the site makes its lists itself.', '栏目页的文字；网站自己生成列表。')
export const UNREADABLE = say(
  'Nobody can be sure of its letters; save it as UTF-8.',
  '无法确定文字编码；请另存为 UTF-8。',
)
export const NO_DATA = say(
  'Data for templates, of neither people nor events.',
  '给模板用的数据，既不是人物也不是活动。',
)

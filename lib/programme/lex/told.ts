/** A talk that a sentence tells of: `某公司工程师甲带来了题为《题》的分享`, `甲以“题”为题，讲了…`, `甲さんは「題」と題して…`. */

import { NAME } from '../weights'
import type { NameBook } from './names'
import type { Named } from './person'
import type { Lexicon } from './phrase'

export type Told = { readonly title: readonly [from: number, to: number]; readonly person: Named }

const QUOTED = '[《“「『]([^《》“”「」『』\\n]{3,80})[》”」』]'
const SHARED = '(?:带来|分享|讲|介绍|作|做|发表|进行|奉上|呈现)'
const NOUN = '(?:分享|演讲|报告|讲座|讲解|议题|话题|主题)'
/** Words between a name and what is done. */
const BETWEEN =
  '(?:(?:现场|率先|首先|随后|接着|最后|则|也|还|就|又|将|将会|再次|同样)|[为给向](?:大家|我们|现场[^，。《“]{0,6})|[在从][^，。《“]{1,14}[上中发])*'
const SAID = new RegExp(
  `([，,]?\\s*${BETWEEN})(?:${SHARED}了?(?:一场|一个)?(题为|主题[为是]|题目[为是]|名为|关于|主题|议题)?\\s*|(题为|主题为)\\s*)${QUOTED}\\s*(?:的(?:主题|精彩|相关|技术|专题|闪电|现场|特邀)*${NOUN}|(?:主题|专题)?${NOUN}|(?=[，,。；;！!—]|$))`,
  'u',
)
const AS_TITLE = new RegExp(
  `(${BETWEEN})(?:[作做]了|分享报告)?以${QUOTED}为(?:主题的(?:${NOUN})|(?:题|主题)[^。；;]{0,12}?${SHARED})`,
  'u',
)
const JAPANESE =
  /(さん|氏|先生)(?:は|が|から|より|による)、?[^「」。]{0,20}「([^「」\n]{3,80})」(?:と題し|というタイトル|という題|をテーマに)/u
/** Another edition's. */
const ELSEWHERE = /上期|上次|上一期|上回|去年|往期|下期|下次|下一期|前回|次回|昨年/

/** The talk a paragraph tells of; undefined where it is not sure who gives it, or where it tells of several. */
export const readTold = (text: string, book: NameBook): Told | undefined => {
  if (!/[《“「『]/.test(text) || text.length > 600) return undefined
  const [sentence] = /^[^。！？\n]*/.exec(text) ?? []
  if (sentence === undefined || ELSEWHERE.test(sentence)) return undefined
  const said = AS_TITLE.exec(sentence) ?? SAID.exec(sentence)
  const japanese = said === null ? JAPANESE.exec(sentence) : null
  const match = said ?? japanese
  const title = match?.at(-1)
  if (match === null || title === undefined) return undefined
  // “…” may only set a word apart: there the words beside it say that it is a title
  const isSure =
    !/“/.test(match[0]) ||
    (title.length > 5 && /(?:分享|带来|讲)了?\s*“/.test(match[0])) ||
    /[题关]/.test(match[0].split('“')[0] ?? '') ||
    /”\s*(?:的|为|主题)/.test(match[0])
  const person = isSure ? personBefore(sentence.slice(0, match.index), book, japanese !== null) : undefined
  if (person === undefined) return undefined
  const from = match.index + match[0].indexOf(title)
  return { title: [from, from + title.length], person }
}

const INSIDE = /[《“"«„]([^《》“”"«»„\n]{2,120})[》”"»]/g

/** `甲将带来的分享是《题》`, `Ada hablará de: «Título»`: where a title stands that a sentence about somebody's talk leads to. */
export const titleInside = (text: string, { holds, ends }: Lexicon): readonly [number, number] | undefined => {
  if (text.length > 600) return undefined
  for (const { index, 1: title = '' } of text.matchAll(INSIDE)) {
    const [lead = ''] = /[^。！？.!?\n]{0,40}$/.exec(text.slice(0, index)) ?? []
    const said = lead.replace(/[\s:：]+$/, '')
    const isNamed = /(?:是|为|[：:]|\s)$/.test(lead) && (holds('talk', lead) || holds('title', lead))
    if (isNamed || ends('on', said) > 0) return [index + 1, index + 1 + title.length]
  }
  return undefined
}

/** What leads to a person in a report, and is no part of their post. */
const FIRST = /^(?:首先|接着|随后|最后|其后|之后|然后|此外|此次|本次|由|来自|作为|是)+/

const TITLES = /(?:老师|教授|博士|先生|女士|同学)$/

/** Who stands right before the words that tell of a talk, with the post before the name. */
const personBefore = (before: string, book: NameBook, isJapanese: boolean): Named | undefined => {
  const said = before.trimEnd().replace(TITLES, '')
  if (isJapanese) {
    const name = /(?:^|[、。\s])([^、。\s]{1,6}(?:[ \u3000][^、。\s]{1,6})?)$/u.exec(said)?.[1]
    return name !== undefined && book.score(`${name}さん`) >= NAME.titled ? { name } : undefined
  }
  for (const length of [3, 2, 4]) {
    const [lead, name] = [said.slice(0, -length), said.slice(-length)]
    const isName = /^\p{Script=Han}+$/u.test(name) && (book.isKnown(name) || book.score(name) >= NAME.hanShort)
    const clause = (/[^，,。；;：:、]*$/.exec(lead)?.[0].trim() ?? '').replace(FIRST, '')
    const isPost = clause !== '' && clause.length <= 40 && book.endsAsPost(clause)
    // two characters may be any word: 高手
    const isApart = (clause === '' && length > 2) || /的$/.test(clause) || (length > 2 && /\s$/.test(lead))
    if (!isName || !(isPost || isApart)) continue
    const role = clause.replace(/的$/, '')
    return { name, ...(role !== '' && (isPost || book.hasPost(role)) && role.length <= 30 && { role }) }
  }
  return undefined
}

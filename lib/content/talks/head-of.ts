import type { PhrasingContent } from 'mdast'
import { type Head, readHead } from './head'
import type { NameBook } from './names'
import { type Span, textOf } from './span'
import { isAffiliation, isTitle } from './title'
import type { HeadUnit } from './unit'
import { labelKind } from './words/labels'

/** Takes a head apart: the words of links to recordings and slides at its end belong neither to title nor to people. */
export const headOf = (span: Span, book: NameBook, form: HeadUnit['form'], titleFrom = 0): Head => {
  const linksFrom = trailingLinks(span)
  const text = span.text.slice(0, linksFrom)
  const head = readHead(text, book, titleFrom)
  const split = titleFrom === 0 && (form === 'heading' || form === 'bold') ? nameThenTitle(text, head, book) : head
  return linksFrom === undefined ? split : { ...split, linksFrom }
}

/** `### 甲 题目`: in a heading, what follows a known name and is no role is a title. */
const nameThenTitle = (text: string, head: Head, book: NameBook): Head => {
  const { title, trust } = head
  if (title === undefined || trust !== 'none') return head
  const length = book.prefix(text.slice(title[0]))
  const space = /^\s+/.exec(text.slice(title[0] + length))?.[0].length ?? 0
  const rest = text.slice(title[0] + length + space, title[1])
  if (
    length === 0 ||
    space === 0 ||
    rest.length < 4 ||
    isAffiliation(rest) ||
    !isTitle(rest) ||
    /^[（(，,、&]/.test(rest)
  )
    return head
  const from = title[0] + length + space
  const people = [{ name: text.slice(title[0], title[0] + length) }]
  return { ...head, people, trust: 'likely', peopleAt: [title[0], from], title: [from, title[1]] }
}

/** Offset from which on a line consists of links called 视频, PPT and the like; undefined where it does not. */
const trailingLinks = ({ nodes, text }: Span): number | undefined => {
  let at = text.length
  let from: number | undefined
  for (const node of [...nodes].reverse()) {
    at -= textOf(node).length
    if (isMaterialLink(node)) from = at
    else if (node.type !== 'text') break
    else {
      const loose = LOOSE.exec(node.value)?.[0] ?? ''
      if (loose.length < node.value.length) return from === undefined ? undefined : from - looseEnd(node.value)
    }
  }
  return from
}

const LOOSE = /^[\s|｜丨/、，,；;（）()【】[\]·:：-]*$/
const looseEnd = (text: string): number =>
  /[\s|｜丨/、，,；;（(【[·-]*(?:(?:视频|录像|回放|PPT|幻灯片|slides?|video)\s*[：:]\s*)?$/i.exec(text)?.[0].length ?? 0

const isMaterialLink = (node: PhrasingContent): boolean => {
  const kind = node.type === 'link' ? labelKind(textOf(node)) : undefined
  return kind === 'video' || kind === 'slides'
}

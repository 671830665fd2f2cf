import type { PhrasingContent } from 'mdast'
import type { NameBook } from './names'
import { readPeople } from './people'
import { cut, type Span, trim } from './span'
import { type LabelKind, labelKind } from './words/labels'
import { ornamentLength } from './words/symbols'

/** A label and what stands after it on its line; `content` may be empty. Offsets count within the line's span. */
export type Label = { readonly kind: LabelKind; readonly word: string; readonly from: number; readonly who?: string }

const SEPARATOR = /[：:｜|丨](?!\/\/)/
const LONGEST = 40

/** Reads the label a line begins with: `讲师：…`, `**讲师**：…`, `【讲师】…`, `讲师 甲`, or a label alone. */
export const readLabel = (text: string, book: NameBook): Label | undefined => {
  const start = ornamentLength(text)
  const head = text.slice(start, start + LONGEST)
  return bracketed(head, start) ?? separated(head, start, book) ?? spaced(text, head, start, book) ?? alone(text, start)
}

const labelled = (word: string, from: number): Label | undefined => {
  const kind = labelKind(word)
  return kind === undefined ? undefined : { kind, word, from }
}

const bracketed = (head: string, start: number): Label | undefined => {
  const [all, word] = /^[【[]([^】\]\n]{1,20})[】\]]\s*[：:]?\s*/.exec(head) ?? []
  return all === undefined || word === undefined ? undefined : labelled(word, start + all.length)
}

const separated = (head: string, start: number, book: NameBook): Label | undefined => {
  const match = SEPARATOR.exec(head)
  if (match === null || head.slice(0, match.index).includes('\n')) return undefined
  const word = head.slice(0, match.index)
  return labelled(word, start + match.index + 1) ?? aboutSomebody(word, start + match.index + 1, book)
}

/** 甲简介： is about 甲. */
const aboutSomebody = (word: string, from: number, book: NameBook): Label | undefined => {
  const length = book.prefix(word)
  const about = /^\s*的?(?:个人)?(?:简介|介绍)\s*$/.test(word.slice(length))
  return length > 0 && about ? { kind: 'bio', word, from, who: word.slice(0, length) } : undefined
}

/** Without a colon, only where a person follows beyond doubt. */
const spaced = (text: string, head: string, start: number, book: NameBook): Label | undefined => {
  const [all, word] = /^(\S{2,12})[ \t\u3000]+(?=\S)/.exec(head) ?? []
  if (all === undefined || word === undefined) return undefined
  const label = labelled(word, start + all.length)
  if (label === undefined || !['speaker', 'host', 'guest'].includes(label.kind)) return undefined
  return readPeople(text.slice(label.from, 200), book, 'label')?.people.length ? label : undefined
}

const alone = (text: string, start: number): Label | undefined => {
  const word = text.slice(start).trim()
  return word.length <= 16 && !word.includes('\n') ? labelled(word, text.length) : undefined
}

/** The lines of a span, without the line breaks. */
export const linesOf = (span: Span): readonly Span[] => {
  const lines: Span[] = []
  let from = 0
  for (const line of span.text.split('\n')) {
    lines.push(cut(span, from, from + line.length))
    from += line.length + 1
  }
  return lines.map(trim).filter(({ text }) => text !== '')
}

/** Whether all words of a span are bold; bullets before and a colon after need not be. */
export const isBold = ({ nodes, text }: Span): boolean =>
  text.trim() !== '' && nodes.some(isStrong) && nodes.every(fitsBold)

const fitsBold = (node: PhrasingContent): boolean =>
  isStrong(node) ||
  node.type === 'break' ||
  (node.type === 'text' && /^[\s：:《》「」【】]*$/.test(node.value.slice(ornamentLength(node.value))))

const isStrong = (node: PhrasingContent): boolean =>
  node.type === 'strong' ||
  ((node.type === 'emphasis' || node.type === 'link') && node.children.length > 0 && node.children.every(isStrong))

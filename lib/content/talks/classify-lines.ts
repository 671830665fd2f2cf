import { readWhen } from './clock'
import { readHead } from './head'
import { isBold, type Label, readLabel } from './lines'
import { linksIn } from './links'
import type { NameBook } from './names'
import { cut, type Span, textOf, trim } from './span'
import { isTitle } from './title'
import { isBlockLabel, isLineLabel, labelKind } from './words/labels'
import { ornamentLength } from './words/symbols'

/** Lines of a paragraph that go together, and what they are. */
export type Line = {
  from: number
  to: number
  readonly as: 'bold' | 'timed' | 'named' | 'listed' | 'label' | 'text'
  readonly label?: Label
}

/** The lines of a paragraph, classified; lines of text belong to the text or the label before them. */
export const classifyLines = (span: Span, book: NameBook): readonly Line[] => joined(classified(span, book), span.text)

const LONGEST_HEAD = 200
const MOST_LINES = 200

const classified = (span: Span, book: NameBook): readonly Line[] => {
  const lines: Line[] = []
  const texts = span.text.split('\n')
  if (texts.length > MOST_LINES) return [{ from: 0, to: span.text.length, as: 'text' }]
  let at = 0
  let bold = true
  for (const text of texts) {
    const [from, to] = [at, at + text.length]
    at = to + 1
    if (text.trim() === '') continue
    const line = trim(cut(span, from, to))
    const before = lines.at(-1)
    const below = lines.length === 1 && before?.as === 'text' && isTimeAlone(span.text.slice(before.from, before.to))
    bold = (bold || below) && line.text.length <= LONGEST_HEAD && isBold(line)
    if (bold && below && before && readLabel(line.text, book) === undefined) {
      lines.splice(-1, 1, { ...before, to, as: 'bold' })
      continue
    }
    if (bold && before?.as === 'bold' && isWrapped(span, before, line, book)) before.to = to
    else lines.push(...classify(line, from + text.indexOf(text.trim()), bold, book))
  }
  const timed = lines.filter(({ as }) => as === 'timed').length
  const heads = lines.filter(({ as }) => as === 'timed' || as === 'named' || as === 'listed').length
  return lines.map((line, index) => {
    const alone = lines.length === 1 || heads === lines.length
    if (line.as === 'listed' && (lines.length === 1 || !alone)) return { ...line, as: 'text' }
    if (line.as === 'timed' && timed < 2 && !alone) return { ...line, as: 'text' }
    return line.as === 'named' && index > 0 && !alone ? { ...line, as: 'text' } : line
  })
}

/** A time above a bold title belongs to it. */
const isTimeAlone = (text: string): boolean => {
  const bare = text.slice(ornamentLength(text)).trim()
  const when = readWhen(bare)
  return when?.from !== undefined && when.length === bare.length
}

/** A bold title goes on below a line that ends with a mark which asks for more. */
const isWrapped = (span: Span, { from, to, label }: Line, line: Span, book: NameBook): boolean =>
  label === undefined && /[：:，,、—–-]\s*$/.test(span.text.slice(from, to)) && readLabel(line.text, book) === undefined

const classify = (span: Span, from: number, bold: boolean, book: NameBook): readonly Line[] => {
  const { text } = span
  const range = { from, to: from + text.length }
  const label = labelOf(span, book)
  const empty = label !== undefined && text.slice(label.from).trim() === ''
  if (bold && (label === undefined || empty || label.kind === 'title')) {
    return [{ ...range, as: 'bold', ...(label && { label }) }]
  }
  if (label !== undefined) return splitLabels(text, from, label)
  if (isBoldTitle(span, book)) return [{ ...range, as: 'bold' }]
  return [{ ...range, as: plainHead(text, book) ?? 'text' }]
}

/** `**题目**（甲，公司）`: a bold title, and nothing but its people behind it. */
const isBoldTitle = (span: Span, book: NameBook): boolean => {
  const [first] = span.nodes
  if (first?.type !== 'strong' || span.text.length > LONGEST_HEAD) return false
  const { title, trust, peopleAt } = readHead(span.text, book)
  const length = textOf(first).length
  if (title === undefined || peopleAt === undefined || trust !== 'sure' || title[1] > length) return false
  return peopleAt[0] >= length && isTitle(span.text.slice(...title)) && !/[。！]/.test(span.text.slice(length))
}

/** Words that are a link themselves lead somewhere, and are no label of what follows. */
const labelOf = (span: Span, book: NameBook): Label | undefined => {
  const label = readLabel(span.text, book)
  return label === undefined || linksIn(...cut(span, 0, label.from).nodes).length > 0 ? undefined : label
}

/** Whether a line without any mark opens an entry: with a time, with people and a title, or a title and its people. */
const plainHead = (text: string, book: NameBook): 'timed' | 'named' | 'listed' | undefined => {
  if (text.length > LONGEST_HEAD || /[。！]$/.test(text)) return undefined
  const { when, whenAt, title, peopleAt, trust } = readHead(text, book)
  if (title === undefined) return undefined
  if (when?.from !== undefined && whenAt !== undefined && whenAt[0] < title[0]) return 'timed'
  if (trust !== 'sure' || peopleAt === undefined || !isTitle(text.slice(...title))) return undefined
  return peopleAt[0] < title[0] ? 'named' : 'listed'
}

/** `讲师：甲 公司：乙` on one line are two labels. */
const splitLabels = (text: string, from: number, label: Label): readonly Line[] => {
  const lines: Line[] = [{ from, to: from + text.length, as: 'label', label }]
  if (!isLineLabel(label.kind)) return lines
  for (const match of text.slice(0, 400).matchAll(/[\s|｜，,；;]+([^\s：:|｜，,；;]{2,8})\s*[：:](?!\/\/)/g)) {
    const kind = labelKind(match[1] ?? '')
    if (match.index < label.from || kind === undefined || !isLineLabel(kind)) continue
    const last = lines.at(-1)
    if (last !== undefined) last.to = from + match.index
    const word = match[1] ?? ''
    // the mark between two labels belongs to the second, so that it is not lost
    const gap = match[0].length - match[0].trimStart().length
    lines.push({
      from: from + match.index + gap,
      to: from + text.length,
      as: 'label',
      label: { kind, word, from: match[0].length - gap },
    })
  }
  return lines
}

/** Puts lines of text to the text or to the label whose content they go on with. */
const joined = (lines: readonly Line[], text: string): readonly Line[] => {
  const kept: Line[] = []
  for (const line of lines) {
    const last = kept.at(-1)
    const goesOn =
      last !== undefined && line.as === 'text' && (last.as === 'text' || (last.as === 'label' && takesMore(last, text)))
    if (goesOn) last.to = line.to
    else kept.push({ ...line })
  }
  return kept
}

const takesMore = ({ label, from, to }: Line, text: string): boolean => {
  if (label === undefined) return false
  return isBlockLabel(label.kind) || text.slice(from, to).trim().length <= label.from
}

import type { Html, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { htmlWords } from '@/lib/markdown'
import { headOf } from './head-of'
import { readLabel } from './lines'
import type { NameBook } from './names'
import { announced, paragraphUnits } from './paragraph-units'
import { spanOf } from './span'
import { LEVEL, lineOf, type Origin, type Unit } from './unit'

const MARKS = /(<details\b[^>]*>\s*<summary\b[^>]*>[\s\S]*?<\/summary>|<\/details>)/i
const OPENING = /^<details\b[^>]*>\s*<summary\b[^>]*>([\s\S]*)<\/summary>$/i
const CLOSING = /^\s*<\/details>\s*$/i
/** Tags and characters that show something themselves, or give the words around them another meaning. */
const SHOWN = /&(?!lt;)[#\w]+;|<(?!\/?(?:p|br|b|strong|span|em|i|u|h[1-6]|div)\b)[a-z/]/i
const LONGEST = 10_000

/** `<details><summary>…</summary>` is a heading with its text below it, up to `</details>`. Undefined for other HTML. */
export const detailsUnits = (node: Html, origin: Origin, book: NameBook): readonly Unit[] | undefined => {
  if (node.value.length > LONGEST) return undefined
  const parts = node.value.split(MARKS)
  const words = parts.filter((part) => !CLOSING.test(part)).map((part) => OPENING.exec(part)?.[1] ?? part)
  if (parts.length < 2 || words.some((part) => SHOWN.test(part))) return undefined
  let line = lineOf(node)
  return parts.flatMap((part) => {
    const at = line
    line += part.split('\n').length - 1
    return partUnits(part, at, origin, book)
  })
}

/** Whether a block only ends a `<details>`. */
export const isClosing = (node: RootContent): boolean => node.type === 'html' && CLOSING.test(node.value)

const partUnits = (part: string, line: number, origin: Origin, book: NameBook): readonly Unit[] => {
  const piece: Html = { type: 'html', value: part, position: { start: { line, column: 1 }, end: { line, column: 1 } } }
  if (CLOSING.test(part)) {
    return [
      { kind: 'block', origin, piece, node: piece },
      { kind: 'end', level: LEVEL.details },
    ]
  }
  const summary = OPENING.exec(part)?.[1]
  if (summary === undefined)
    return htmlWords(part).trim() === '' ? [] : paragraphUnits(paragraph(part, line), origin, book)
  const before = part.slice(0, part.indexOf(summary)).split('\n').length - 1
  const span = spanOf(phrases(summary), line + before)
  const label = readLabel(span.text, book)
  const alone = label !== undefined && span.text.slice(label.from).trim() === ''
  const said = alone || label?.kind === 'title' ? announced(span, label) : {}
  const head = headOf(span, book, 'heading', said.titleFrom)
  return [{ kind: 'head', form: 'heading', level: LEVEL.details, span, head, origin, piece, ...said }]
}

const paragraph = (source: string, line: number): Paragraph => ({
  type: 'paragraph',
  children: phrases(source),
  position: { start: { line, column: 1 }, end: { line, column: 1 } },
})

/** The words of raw HTML; what stands on lines of its own there, or is broken by a tag, stands on lines of its own. */
const phrases = (source: string): PhrasingContent[] =>
  source
    .split(/\s*(?:<br\b[^>]*>|<\/?(?:p|div|h[1-6])\b[^>]*>|\n)\s*/i)
    .map((line) => htmlWords(line).trim())
    .filter((line) => line !== '')
    .flatMap((value, index): readonly PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    )

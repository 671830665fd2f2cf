/**
 * A body as lines: headings, bold lines, lines of paragraphs, items, rows of tables, summaries and quotations, each with what
 * it holds itself. Nothing is judged here but form; a block that holds no lines (code, a picture alone, HTML) is one line of
 * form `block` and is shown as it stands.
 */
import type { Code, Html, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { htmlWords } from '@/lib/markdown'
import type { Lexers } from '../lex'
import { numberLength, ornamentLength } from '../lex/marks'
import { isOneLine } from '../roles'
import { htmlCards, htmlTable } from './html'
import { LEVEL, type Line, type Origin } from './line'
import { cut, isPicture, lineOf, linesOf, paragraphOf, plainSpan, type Span, spanOf, textOf, trim } from './span'
import { tableLines } from './tables'

/** All lines of a body's blocks, in order and without loss. */
export const linesOfBlocks = (blocks: readonly RootContent[], lex: Lexers): readonly Line[] =>
  blocks.flatMap((node) => {
    const origin: Origin = { node, units: new Map() }
    const lines = blockLines(node, origin, lex)
    const count = (line: Line): void => {
      if (line.origin === origin) origin.units.set(line.piece, (origin.units.get(line.piece) ?? 0) + 1)
      line.children.forEach(count)
    }
    lines.forEach(count)
    return lines
  })

const EMPTY: Span = { nodes: [], text: '', line: 1 }

const blockLines = (node: RootContent, origin: Origin, lex: Lexers): readonly Line[] => {
  switch (node.type) {
    case 'thematicBreak':
      return [{ ...leaf(origin, node), form: 'rule' }]
    case 'heading':
      return [
        {
          form: 'heading',
          level: node.depth,
          span: spanOf(node.children, lineOf(node)),
          origin,
          piece: node,
          children: [],
        },
      ]
    case 'paragraph':
      return paragraphLines(node, origin, lex)
    case 'list':
      return listLines(node, origin, lex)
    case 'table':
      return tableLines(node, origin, lex) ?? [block(node, origin)]
    case 'blockquote':
      return quoteLines(node.children, node, origin, lex)
    case 'html': {
      const table = htmlTable(node)
      const rows = table === undefined ? undefined : tableLines(table, origin, lex)
      return rows ?? detailsLines(node, origin, lex) ?? cardLines(node, origin, lex) ?? [block(node, origin)]
    }
    case 'code':
      return scheduleLines(node, origin, lex) ?? [block(node, origin)]
    default:
      return [block(node, origin)]
  }
}

/** Preformatted text most of whose lines begin with a time is a list of entries. */
const scheduleLines = (node: Code, origin: Origin, lex: Lexers): readonly Line[] | undefined => {
  const { value, lang } = node
  if ((lang ?? 'text') !== 'text' || value.length > LONGEST) return undefined
  const lines = value.split('\n').flatMap((said, index) => {
    const text = said.trim()
    return text === '' ? [] : [plainSpan(text, lineOf(node) + index)]
  })
  const timed = lines.filter(({ text }) => lex.when(text)?.from !== undefined)
  if (timed.length < 3 || timed.length * 3 < lines.length * 2) return undefined
  return lines.map((span) => ({ ...leaf(origin, paragraphOf(span)), form: 'item', span }))
}

const leaf = (origin: Origin, piece: RootContent): Omit<Line, 'form'> => ({
  level: LEVEL.leaf,
  span: { ...EMPTY, line: lineOf(piece) },
  origin,
  piece,
  children: [],
})

/** A block shown as it stands. */
export const block = (node: RootContent, origin: Origin, piece: RootContent = node): Line => ({
  ...leaf(origin, piece),
  form: 'block',
  node,
})

/**
 * A paragraph is one line, unless a line of it says something of its own: a label, a time, a number, a bold line at the top, or
 * people beside a title on several lines.
 */
const paragraphLines = (node: Paragraph, origin: Origin, lex: Lexers, piece?: RootContent): readonly Line[] => {
  const span = spanOf(node.children, lineOf(node))
  if (isPicture(span)) return [block(node, origin, piece)]
  const split = titleBelowPerson(span, lex)
  if (split !== undefined) return split.map((part) => lineFrom(part, origin, piece ?? paragraphOf(part)))
  const parts = span.text.includes('\n') ? wholeBold(linesOf(span), span) : [trim(span)]
  const groups = parts.length > 1 ? groupLines(parts, lex) : parts
  const [only] = groups
  if (groups.length === 1 && only !== undefined) {
    const whole = trim(span)
    return [lineFrom(whole, origin, piece ?? node)]
  }
  return groups.map((part) => lineFrom(part, origin, piece ?? paragraphOf(part)))
}

/** `甲（某公司）`, and on the next line `《题》——more`: the two are a talk's own line, and more follows it. */
const titleBelowPerson = (span: Span, lex: Lexers): readonly Span[] | undefined => {
  const [all, who = ''] = /^([^\n《》]{2,80})\n\s*《[^《》\n]{2,80}》/.exec(span.text) ?? []
  if (all === undefined || lex.label(who) !== undefined || lex.personLine(who)?.bioFrom !== undefined) return undefined
  if (lex.personLine(who) === undefined) return undefined
  const rest = span.text.slice(all.length)
  const gap = /^\s*(?:——|—|–|-|：|:|，|,)?\s*/.exec(rest)?.[0].length ?? 0
  const parts = [cut(span, 0, all.length), trim(cut(span, all.length + gap))]
  return parts.filter(({ text }) => text !== '')
}

/** A bold stretch over several lines of the source is one line. */
const wholeBold = (lines: readonly Span[], { nodes }: Span): readonly Span[] => {
  const broken = nodes.filter((node) => isStrong(node) && textOf(node).includes('\n')).map(textOf)
  if (broken.length === 0) return lines
  const out: Span[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last !== undefined && broken.some((text) => goesOn(text, last.text, line.text)))
      out.splice(-1, 1, joinSpans([last, line]))
    else out.push(line)
  }
  return out
}

/** Whether bold words begin at the end of one line and go on at the start of the next. */
const goesOn = (bold: string, line: string, next: string): boolean =>
  bold
    .split('\n')
    .some((part, at, all) => line.endsWith(part.trimEnd()) && (all[at + 1] ?? '\0').trim().startsWith(next.slice(0, 4)))

const lineFrom = (span: Span, origin: Origin, piece: RootContent): Line => ({
  ...leaf(origin, piece),
  form: isBold(span) ? 'bold' : 'text',
  span,
})

const MOST_LINES = 400

/** Lines that say something begin anew; others go on with the line before them. */
const groupLines = (parts: readonly Span[], lex: Lexers): readonly Span[] => {
  if (parts.length > MOST_LINES) return [joinSpans(parts)]
  const signs = parts.map((part, index) => signOf(part, index, lex))
  const heads = parts.filter(({ text }) => text.length <= 120 && lex.hasPeopleAndTitle(text)).length
  const starts = parts.map(
    (part, index) =>
      index === 0 ||
      signs[index] !== undefined ||
      (signs[index - 1] === 'label' &&
        isOneLine(lex.label(parts[index - 1]?.text ?? '')?.role) &&
        !isUnfinished(parts[index - 1]?.text ?? '')) ||
      (heads > 1 && heads * 2 >= parts.length && lex.hasPeopleAndTitle(part.text)) ||
      // what follows a time alone, a bold line or a short line of an entry stands for itself
      (signs[index - 1] !== undefined && signs[index - 1] !== 'label') ||
      (signs[index - 2] === 'bare' && index - 2 >= 0),
  )
  const some = signs.some((sign) => sign !== undefined) || heads > 1
  if (!some) return [joinSpans(parts)]
  const groups: Span[][] = []
  parts.forEach((part, index) => {
    if (starts[index] || groups.length === 0) groups.push([part])
    else groups.at(-1)?.push(part)
  })
  return groups.map(joinSpans)
}

/** A line that breaks inside a bracket, or behind a comma, goes on. */
const isUnfinished = (text: string): boolean =>
  /[,，、&]\s*$/.test(text) || (text.match(/[（(]/g)?.length ?? 0) > (text.match(/[)）]/g)?.length ?? 0)

const signOf = (part: Span, index: number, lex: Lexers): 'label' | 'time' | 'bare' | 'bold' | 'number' | undefined => {
  const { text } = part
  if (lex.label(text) !== undefined) return 'label'
  const when = lex.when(text)
  if (when?.from !== undefined) return text.slice(when.length).trim() === '' ? 'bare' : 'time'
  if (isBold(part)) return 'bold'
  const from = ornamentLength(text)
  return numberLength(text.slice(from)) > 0 && text.length <= 80 && index >= 0 ? 'number' : undefined
}

const joinSpans = (parts: readonly Span[]): Span => {
  const [first = EMPTY, ...others] = parts
  return others.reduce<Span>(
    (all, part) => ({
      nodes: [...all.nodes, { type: 'text', value: '\n' }, ...part.nodes],
      text: `${all.text}\n${part.text}`,
      line: all.line,
    }),
    first,
  )
}

/** Whether all words of a span are bold; a number before it, quotes around it and links behind it need not be. */
export const isBold = ({ nodes }: Span): boolean => {
  if (!nodes.some(isStrong)) return false
  const first = nodes.findIndex(isStrong)
  return nodes.every((node, index) => {
    if (isStrong(node) || node.type === 'break') return true
    if (node.type === 'link') return index > first && textOf(node).trim().length <= 16
    if (node.type !== 'text') return false
    const said = node.value.slice(ornamentLength(node.value))
    const rest = index < first ? said.slice(numberLength(said)) : said
    return /^[\s：:《》「」【】“”"|｜（）()、]*$/.test(rest)
  })
}

const isStrong = (node: PhrasingContent): boolean =>
  node.type === 'strong' ||
  ((node.type === 'emphasis' || node.type === 'link') && node.children.length > 0 && node.children.every(isStrong))

/** Every item is a line; the rest of it stands under it. */
const listLines = (list: List, origin: Origin, lex: Lexers): readonly Line[] =>
  list.children.flatMap((item) => itemLines(item.children, item, origin, lex))

const itemLines = (
  blocks: readonly RootContent[],
  piece: RootContent,
  origin: Origin,
  lex: Lexers,
): readonly Line[] => {
  const [first, ...others] = blocks
  if (first === undefined) return []
  const under = others.flatMap((node) => underItem(node, piece, origin, lex))
  if (first.type !== 'paragraph') {
    const inner = underItem(first, piece, origin, lex)
    return [...inner, ...under]
  }
  const [head, ...more] = paragraphLines(first, origin, lex, piece)
  if (head === undefined) return under
  if (head.form === 'block') return [head, ...more, ...under]
  // a break inside an item ends its first line
  const [top, ...below] =
    head.span.text.includes('\n') && first.children.some(({ type }) => type === 'break')
      ? linesOf(head.span)
      : [head.span]
  const rest = below.map((span): Line => ({ ...leaf(origin, piece), form: 'text', span }))
  return [{ ...leaf(origin, piece), form: 'item', span: top ?? head.span, children: [...rest, ...more, ...under] }]
}

const underItem = (node: RootContent, piece: RootContent, origin: Origin, lex: Lexers): readonly Line[] => {
  if (node.type === 'paragraph') return paragraphLines(node, origin, lex, piece)
  if (node.type === 'list') return node.children.flatMap((item) => itemLines(item.children, piece, origin, lex))
  if (node.type === 'blockquote')
    return quoteLines(node.children, node, origin, lex).map((line) => withPiece(line, piece))
  return [block(node, origin, piece)]
}

const withPiece = (line: Line, piece: RootContent): Line => ({
  ...line,
  piece,
  children: line.children.map((child) => withPiece(child, piece)),
})

/** The lines of a quotation, which is only an ornament around them. */
const quoteLines = (
  children: readonly RootContent[],
  quote: RootContent,
  origin: Origin,
  lex: Lexers,
): readonly Line[] => {
  const lines = children.flatMap((node) => blockLines(node, origin, lex))
  if (lines.some(({ form }) => form === 'heading')) return [block(quote, origin)]
  return lines.map((line): Line => ({ ...line, quoted: true }))
}

const cardLines = (node: Html, origin: Origin, lex: Lexers): readonly Line[] | undefined =>
  htmlCards(node)?.flatMap(({ block: part, tag }) =>
    part.type === 'heading' || tag !== 'li' ? blockLines(part, origin, lex) : itemLines([part], part, origin, lex),
  )

const MARKS = /(<details\b[^>]*>\s*<summary\b[^>]*>[\s\S]*?<\/summary>|<\/details>)/i
const OPENING = /^<details\b[^>]*>\s*<summary\b[^>]*>([\s\S]*)<\/summary>$/i
const CLOSING = /^\s*<\/details>\s*$/i
/** Tags and characters that show something themselves, or give the words around them another meaning. */
const SHOWN = /&(?!lt;)[#\w]+;|<(?!\/?(?:p|br|b|strong|span|em|i|u|h[1-6]|div)\b)[a-z/]/i
const LONGEST = 10_000

/** `<details><summary>…</summary>` is a heading with its text below it, up to `</details>`. Undefined for other HTML. */
const detailsLines = (node: Html, origin: Origin, lex: Lexers): readonly Line[] | undefined => {
  if (node.value.length > LONGEST) return undefined
  const parts = node.value.split(MARKS)
  const words = parts.filter((part) => !CLOSING.test(part)).map((part) => OPENING.exec(part)?.[1] ?? part)
  if (parts.length < 2 || words.some((part) => SHOWN.test(part))) return undefined
  let line = lineOf(node)
  return parts.flatMap((part) => {
    const at = line
    line += part.split('\n').length - 1
    return partLines(part, at, origin, lex)
  })
}

const partLines = (part: string, line: number, origin: Origin, lex: Lexers): readonly Line[] => {
  const position = { start: { line, column: 1 }, end: { line, column: 1 } }
  const piece: Html = { type: 'html', value: part, position }
  if (CLOSING.test(part)) return [{ ...block(piece, origin), form: 'close' }]
  const summary = OPENING.exec(part)?.[1]
  if (summary === undefined) {
    if (htmlWords(part).trim() === '') return []
    return paragraphLines({ type: 'paragraph', children: phrases(part), position }, origin, lex)
  }
  const before = part.slice(0, part.indexOf(summary)).split('\n').length - 1
  const span = spanOf(phrases(summary), line + before)
  return [{ form: 'summary', level: LEVEL.summary, span, origin, piece, children: [] }]
}

/** The words of raw HTML; what stands on lines of its own there, or is broken by a tag, stands on lines of its own. */
export const phrases = (source: string): PhrasingContent[] =>
  source
    .split(/\s*(?:<br\b[^>]*>|<\/?(?:p|div|h[1-6]|li|ul|ol)\b[^>]*>|\n)\s*/i)
    .map((line) => htmlWords(line).trim())
    .filter((line) => line !== '')
    .flatMap((value, index): readonly PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    )

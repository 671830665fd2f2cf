import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { htmlWords } from '@/lib/markdown'

/** Stands in a span's text for a picture without words, so that it is moved with what surrounds it. */
const PICTURE = '\ufffc'

/** A stretch of inline content: its plain text, and the nodes that show it. Offsets in one are offsets in the other. */
export type Span = {
  readonly nodes: readonly PhrasingContent[]
  readonly text: string
  /** Line of the Markdown on which it begins, 1-based. */
  readonly line: number
}

/** The span of some inline nodes. */
export const spanOf = (nodes: readonly PhrasingContent[], line: number): Span => ({
  nodes,
  text: nodes.map(textOf).join(''),
  line,
})

/** A span that shows a text without any formatting. */
export const plainSpan = (value: string, line: number): Span => ({
  nodes: value === '' ? [] : [{ type: 'text', value }],
  text: value,
  line,
})

/** What stands between the parts of blocks; within a line nothing does. */
const BETWEEN: Readonly<Record<string, string>> = {
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
  table: '\n',
  tableRow: ' ',
}

/** The text of a node; formatting and tags have none. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'html') return htmlWords(node.value)
  if (node.type === 'image') return node.alt || PICTURE
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join(BETWEEN[node.type] ?? '') : ''
}

/** The part of a span between two offsets; formatting that begins or ends inside is kept on both sides of the cut. */
export const cut = (span: Span, from: number, to: number = span.text.length): Span =>
  from <= 0 && to >= span.text.length
    ? span
    : {
        nodes: cutNodes(span.nodes, from, to) as readonly PhrasingContent[],
        text: span.text.slice(from, to),
        line: span.line + count(span.text.slice(0, from), '\n'),
      }

/** A paragraph that shows a span. */
export const paragraphOf = (span: Span): Paragraph => {
  const point = { line: span.line, column: 1 }
  return { type: 'paragraph', children: [...span.nodes], position: { start: point, end: point } }
}

/** A span without the white space around it. */
export const trim = (span: Span): Span => {
  const from = span.text.length - span.text.trimStart().length
  const to = span.text.trimEnd().length
  return from === 0 && to === span.text.length ? span : cut(span, Math.min(from, to), to)
}

/** The lines of a span, without the line breaks. */
export const linesOf = (span: Span): readonly Span[] => {
  if (!span.text.includes('\n')) return span.text.trim() === '' ? [] : [trim(span)]
  const lines: Span[] = []
  let rest = span
  for (;;) {
    const end = rest.text.indexOf('\n')
    if (end === -1) break
    const [head, tail] = halve(rest, end)
    lines.push(head)
    rest = tail
  }
  return [...lines, rest].map(trim).filter(({ text }) => text !== '')
}

/** A span in two, without the character at the cut: one pass over the nodes, so that many lines stay linear. */
const halve = (span: Span, at: number): readonly [Span, Span] => {
  let passed = 0
  let index = 0
  for (; index < span.nodes.length; index += 1) {
    const length = textOf(span.nodes[index] as Nodes).length
    if (passed + length > at) break
    passed += length
  }
  const [before, node, after] = [span.nodes.slice(0, index), span.nodes[index], span.nodes.slice(index + 1)]
  const whole: Span = { nodes: node === undefined ? [] : [node], text: '', line: span.line }
  const inner = { ...whole, text: node === undefined ? '' : textOf(node) }
  const [left, right] = [cut(inner, 0, at - passed), cut(inner, at - passed + 1)]
  return [
    { nodes: [...before, ...left.nodes], text: span.text.slice(0, at), line: span.line },
    { nodes: [...right.nodes, ...after], text: span.text.slice(at + 1), line: span.line + 1 },
  ]
}

/** Whether a span shows nothing but pictures. */
export const isPicture = ({ nodes }: Span): boolean =>
  nodes.some(({ type }) => type === 'image' || type === 'link') &&
  nodes.every(
    (node) =>
      node.type === 'image' ||
      node.type === 'break' ||
      (node.type === 'text' && node.value.trim() === '') ||
      (node.type === 'link' && node.children.length > 0 && node.children.every(({ type }) => type === 'image')),
  )

/** The last line of a span. */
export const lastLine = (span: Span): number => span.line + count(span.text, '\n')

/** The text without stand-ins for pictures. */
export const wordsOf = (text: string): string => text.replaceAll(PICTURE, '')

/** The line on which a block begins, counted from the Markdown's first. */
export const lineOf = (node: RootContent | PhrasingContent): number => node.position?.start.line ?? 1

const count = (text: string, character: string): number => text.split(character).length - 1

const cutNodes = (nodes: readonly Nodes[], from: number, to: number): readonly Nodes[] => {
  const kept: Nodes[] = []
  let at = 0
  for (const node of nodes) {
    const start = at
    at += textOf(node).length
    if (start >= from && at <= to && (start < to || at > start)) kept.push(node)
    else if (start < to && at > from) kept.push(...cutNode(node, from - start, to - start))
  }
  return kept
}

const cutNode = (node: Nodes, from: number, to: number): readonly Nodes[] => {
  if (node.type === 'text' || node.type === 'inlineCode')
    return [{ ...node, value: node.value.slice(Math.max(0, from), to) }]
  if (!('children' in node)) return from <= 0 ? [node] : []
  return [{ ...node, children: cutNodes(node.children, from, to) } as Nodes]
}

import { nameToEmoji } from 'gemoji'
import type { Nodes, Paragraph, PhrasingContent, TableRow, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { styled } from './tree'

/** What organizers mean by their Markdown and CommonMark reads otherwise, mended in the tree. */

const LABEL = /^\s*[^\s，。；：:]{1,10}\s?[：:](?!\/\/)/

/**
 * Keeps lines apart that begin with short labels (`时间：…`, `地点：…`). Organizers mean them as lines, though in Markdown
 * they flow together.
 */
export const keepLabelLines = (root: Nodes): void =>
  visit(root, 'paragraph', (paragraph) => {
    const lines = paragraph.children
      .map((child) => (child.type === 'break' ? '\n' : textOf(child)))
      .join('')
      .split('\n')
    if (lines.length < 2 || lines.length > MOST) return
    const apart = lines.map((line, index) => index > 0 && LABEL.test(line) && LABEL.test(lines[index - 1] ?? ''))
    if (apart.includes(true)) breakLines(paragraph, apart)
  })

const MOST = 200

const breakLines = (paragraph: Paragraph, apart: readonly boolean[]): void => {
  let line = 0
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') line += 1
    if (child.type !== 'text') {
      line += child.type === 'break' ? 0 : textOf(child).split('\n').length - 1
      return [child]
    }
    const pieces: PhrasingContent[] = []
    let value = ''
    child.value.split('\n').forEach((text, index) => {
      if (index > 0) line += 1
      if (index > 0 && apart[line]) {
        pieces.push({ ...child, value: value.trimEnd() }, { type: 'break' })
        value = text.trimStart()
      } else value += index > 0 ? `\n${text}` : text
    })
    return [...pieces, { ...child, value }]
  })
}

/** GFM drops the cells of a row that has more of them than the first row; here they join the row's last cell. */
export const fitTables = (root: Nodes): void =>
  visit(root, 'table', ({ children: [head, ...rows] }) => {
    for (const row of rows)
      if (row.children.length > (head?.children.length ?? 0)) narrow(row, head?.children.length ?? 0)
  })

const narrow = (row: TableRow, width: number): void => {
  const last = row.children[width - 1]
  for (const extra of row.children.splice(width)) last?.children.push({ type: 'text', value: ' ' }, ...extra.children)
}

/**
 * Tables without a line of dashes, as Jekyll reads them: every line of a paragraph begins and ends with a bar.
 *
 *     | 19:00 | Welcome |
 *     | 19:10 | A talk |
 */
export const readBarTables = (root: Nodes): void =>
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined || !textOf(paragraph).trimStart().startsWith('|')) return
    const lines = linesOf(paragraph).filter((line) => line.some((node) => textOf(node).trim() !== ''))
    if (lines.length < 2 || lines.length > MOST || !lines.every(isBarred)) return
    const rows = lines.map(cellsOf)
    const width = Math.max(...rows.map(({ length }) => length))
    if (width < 2) return
    const start = paragraph.position?.start.line ?? 1
    const row = (cells: readonly PhrasingContent[][], line: number): TableRow => {
      const point = { line, column: 1 }
      const position = { start: point, end: point }
      return {
        type: 'tableRow',
        position,
        children: Array.from({ length: width }, (_, at) => ({
          type: 'tableCell',
          position,
          children: cells[at] ?? [],
        })),
      }
    }
    parent.children[index] = {
      type: 'table',
      children: [row([], start), ...rows.map((cells, at) => row(cells, start + at))],
      ...(paragraph.position && { position: paragraph.position }),
    } as never
  })

const isBarred = (line: Line): boolean => {
  const text = line
    .map((node) => textOf(node))
    .join('')
    .trim()
  return text.length > 2 && text.startsWith('|') && text.endsWith('|') && !line.some(({ type }) => type === 'break')
}

/** The cells of a line between its bars; bars inside of links and code are words. */
const cellsOf = (line: Line): PhrasingContent[][] => {
  const cells: PhrasingContent[][] = [[]]
  for (const node of line) {
    if (node.type !== 'text') {
      cells.at(-1)?.push(node)
      continue
    }
    node.value.split('|').forEach((value, at) => {
      if (at > 0) cells.push([])
      if (value !== '') cells.at(-1)?.push({ type: 'text', value })
    })
  }
  return cells.slice(1, -1).map(trimmed)
}

const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const value = (at === 0 ? node.value.trimStart() : node.value).replace(
      at === nodes.length - 1 ? /\s+$/ : /(?!)/,
      '',
    )
    return value === '' ? [] : [{ type: 'text', value }]
  })

/**
 * Definition lists as Hugo reads them, and marked text: a line, and below it what it means, behind a colon.
 *
 *     Term
 *     : what it means
 */
export const readDefinitions = (root: Nodes): void => {
  visit(root, 'text', (text, index, parent) => {
    if (parent === undefined || index === undefined || !text.value.includes('==')) return
    const pieces = text.value.split(/(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/)
    if (pieces.length < 3) return
    const marked = pieces.map(
      (value, at): Nodes =>
        at % 2 === 0 ? { type: 'text', value } : styled('mark', {}, [{ type: 'text', value }], {}),
    )
    parent.children.splice(index, 1, ...(marked as never[]))
    return index + marked.length
  })
  joinMeanings(root)
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined) return
    const written = linesOf(paragraph)
    const last = written.findLastIndex(isMeaning)
    if (last < 1 || isMeaning(written[0]) || parent.type === 'listItem') return
    // what follows the last meaning goes on with it
    const lines = [
      ...written.slice(0, last),
      written.slice(last).flatMap((line, at): Line => (at === 0 ? line : [{ type: 'text', value: '\n' }, ...line])),
    ]
    const items = lines.map((line) =>
      isMeaning(line) ? styled('dd', {}, withoutColon(line), {}) : styled('dt', {}, line, {}),
    )
    parent.children[index] = styled('dl', {}, items, paragraph) as never
  })
}

/** A meaning may stand one empty line below its term: the two paragraphs are one. */
const joinMeanings = (root: Nodes): void =>
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined || index === 0 || parent.type === 'listItem') return
    const before = parent.children[index - 1]
    if (before?.type !== 'paragraph' || !isMeaning(linesOf(paragraph)[0])) return
    const terms = linesOf(before)
    if (terms.length > 1 && !terms.some(isMeaning)) return
    const [first, ...rest] = paragraph.children
    before.children.push({ type: 'text', value: `\n${first?.type === 'text' ? first.value : ''}` }, ...rest)
    parent.children.splice(index, 1)
    return index
  })

type Line = readonly PhrasingContent[]

/** The source's lines of a paragraph. */
const linesOf = ({ children }: Paragraph): readonly Line[] => {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child)
      continue
    }
    const [first = '', ...more] = child.value.split('\n')
    lines.at(-1)?.push({ type: 'text', value: first })
    for (const value of more) lines.push([{ type: 'text', value }])
  }
  return lines
}

const isMeaning = (line: Line | undefined): boolean => {
  const first = line?.[0]
  return first?.type === 'text' && /^\s*:\s+/.test(first.value)
}

const withoutColon = ([first, ...rest]: Line): readonly PhrasingContent[] =>
  first?.type === 'text' ? [{ type: 'text', value: first.value.replace(/^\s*:\s+/, '') } satisfies Text, ...rest] : rest

const NAME = /(?<![\w:/]):([a-z0-9+_-]{2,40}):(?![\w:/])/g

/** Writes the emoji that `:tada:` names; a name that is none stays as it is. */
const withEmoji = (text: string): string =>
  text.replace(NAME, (written, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written,
  )

/** Writes the emoji that names in the texts of a tree stand for, but for code. */
export const readEmoji = (root: Nodes): void =>
  visit(root, 'text', (node) => {
    if (node.value.includes(':')) node.value = withEmoji(node.value)
  })

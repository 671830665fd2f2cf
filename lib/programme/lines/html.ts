/** What is written in HTML, as Markdown: tables, and cards of headings, paragraphs and points. */

import type { Heading, Html, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { lineOf, textOf } from './span'

const CELL = /<(\/?)(table|thead|tbody|tfoot|tr|td|th)\b([^>]*)>/gi

const LONGEST = 60_000

const MOST_CELLS = 4000

/** A raw HTML table as one of Markdown, merged cells filled in; undefined where the HTML is more than a table. */
export const htmlTable = (node: Html): Table | undefined => {
  const { value } = node
  if (value.length > LONGEST || !/^\s*<table\b/i.test(value) || !/<\/table>\s*$/i.test(value)) return undefined
  const rows: TableCell[][] = []
  const down = new Map<number, { cell: TableCell; left: number }>()
  let open: { from: number; colspan: number; rowspan: number } | undefined
  let line = lineOf(node)
  let passed = 0
  let cells = 0
  const push = (cell: TableCell): void => {
    rows.at(-1)?.push(cell)
    cells += 1
  }
  const fill = (): void => {
    for (
      let above = down.get(rows.at(-1)?.length ?? 0);
      above !== undefined && above.left > 0;
      above = down.get(rows.at(-1)?.length ?? 0)
    ) {
      above.left -= 1
      push({ ...above.cell })
    }
  }
  const close = (end: number): void => {
    if (open === undefined) return
    const source = value.slice(open.from, end)
    const cell: TableCell = {
      type: 'tableCell',
      children: inlineOf(source),
      position: { start: { line, column: 1 }, end: { line, column: 1 } },
    }
    const { colspan, rowspan } = open
    open = undefined
    for (let column = 0; column < colspan && cells < MOST_CELLS; column += 1) {
      const at = rows.at(-1)?.length ?? 0
      const again: TableCell = column === 0 ? { ...cell, data: { repeated: true } } : { ...cell, children: [] }
      if (rowspan > 1) down.set(at, { cell: again, left: rowspan - 1 })
      push(column === 0 ? cell : { ...cell, children: [] })
    }
  }
  for (const match of value.matchAll(CELL)) {
    const [, slash, name = '', attributes = ''] = match
    line += value.slice(passed, match.index).split('\n').length - 1
    passed = match.index
    const tag = name.toLowerCase()
    if (tag === 'tr') {
      close(match.index)
      if (slash === '') {
        rows.push([])
        fill()
      }
    } else if (tag === 'td' || tag === 'th') {
      close(match.index)
      if (slash === '') {
        if (rows.length === 0) rows.push([])
        fill()
        open = {
          from: match.index + match[0].length,
          colspan: spanOfCell(attributes, 'colspan'),
          rowspan: spanOfCell(attributes, 'rowspan'),
        }
      } else fill()
    } else if (tag === 'table' && slash === '' && rows.length > 0) return undefined
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length === 0 || width < 2 || cells >= MOST_CELLS) return undefined
  const filled = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): TableCell => ({ type: 'tableCell', children: [] })),
  ])
  const isHead =
    filled[0]?.every(({ children }, index) => index === 0 || children.length > 0) &&
    !/\d[:：]\d\d/.test(filled[0].map(textOf).join(' '))
  const empty: TableCell[] = Array.from({ length: width }, () => ({ type: 'tableCell', children: [] }))
  const all = isHead ? filled : [empty, ...filled]
  const toRow = (children: TableCell[]): TableRow => ({
    type: 'tableRow',
    children,
    ...(children[0]?.position && { position: children[0].position }),
  })
  return { type: 'table', children: all.map(toRow), ...(node.position && { position: node.position }) }
}

const spanOfCell = (attributes: string, name: string): number => {
  const value = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(value, 1), 20)
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi

/** The inline content of a cell: words, breaks, bold and links; other tags leave their words. */
const inlineOf = (source: string): PhrasingContent[] => {
  const nodes: PhrasingContent[] = []
  let strong: PhrasingContent[] | undefined
  let link: { url: string; nodes: PhrasingContent[] } | undefined
  const target = (): PhrasingContent[] => link?.nodes ?? strong ?? nodes
  const text = (from: number, to: number): void => {
    const value = decode(source.slice(from, to).replace(/\s+/g, ' '))
    if (value !== '' && !(value.trim() === '' && target().length === 0)) target().push({ type: 'text', value })
  }
  let at = 0
  for (const match of source.matchAll(TAG)) {
    text(at, match.index)
    at = match.index + match[0].length
    const name = (match[2] ?? '').toLowerCase()
    const opens = match[1] === ''
    if (name === 'br' || ((name === 'p' || name === 'div' || name === 'li') && opens && target().length > 0))
      target().push({ type: 'break' })
    else if ((name === 'b' || name === 'strong') && opens && strong === undefined) strong = []
    else if ((name === 'b' || name === 'strong') && !opens && strong !== undefined) {
      const children = strong
      strong = undefined
      nodes.push({ type: 'strong', children })
    } else if (name === 'img') target().push({ type: 'html', value: match[0] })
    else if (name === 'a' && opens) {
      const url = /href\s*=\s*["']?([^"'\s>]+)/i.exec(match[3] ?? '')?.[1]
      if (url !== undefined && link === undefined) link = { url, nodes: [] }
    } else if (name === 'a' && link !== undefined) {
      const { url, nodes: children } = link
      link = undefined
      target().push({ type: 'link', url, children: children as never })
    }
  }
  text(at, source.length)
  if (link !== undefined) (strong ?? nodes).push({ type: 'link', url: link.url, children: link.nodes as never })
  if (strong !== undefined) nodes.push({ type: 'strong', children: strong })
  return nodes
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (all, name: string) => ENTITIES[name] ?? all)

/** What sets words apart, and what shows something itself. */
const APART =
  /<\/?(?:div|section|article|header|footer|main|aside|p|h[1-6]|ul|ol|li|figure|figcaption|blockquote|dl|dt|dd|center|hr)\b[^>]*>/gi
const SHOWS = /<(?:table|details|form|select|script|style|svg|video|audio|object|pre|iframe|textarea)\b/i
const NOTHING = /[\s\p{P}\p{Cf}]+/gu

/**
 * The headings, paragraphs and points of raw HTML that holds nothing else, with the tag each stands in; undefined where there
 * are none, or where a word of it would be lost.
 */
export const htmlCards = (
  node: Html,
): readonly { readonly block: Heading | Paragraph; readonly tag: string }[] | undefined => {
  const { value } = node
  if (value.length > LONGEST || SHOWS.test(value) || !/<(?:h[1-6]|p|li)\b/i.test(value)) return undefined
  const cards: { block: Heading | Paragraph; tag: string }[] = []
  let [at, line, tag] = [0, lineOf(node), 'p']
  const close = (end: number): void => {
    const source = value.slice(at, end)
    const children = inlineOf(source)
    const position = { start: { line, column: 1 }, end: { line, column: 1 } }
    line += source.split('\n').length - 1
    if (children.length === 0) return
    const depth = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0)
    cards.push({
      tag,
      block:
        depth > 0
          ? { type: 'heading', depth: depth as Heading['depth'], children, position }
          : { type: 'paragraph', children, position },
    })
  }
  for (const match of value.matchAll(APART)) {
    close(match.index)
    at = match.index + match[0].length
    line += match[0].split('\n').length - 1
    tag = match[0].startsWith('</') ? 'p' : (/^<(\w+)/.exec(match[0])?.[1] ?? 'p').toLowerCase()
  }
  close(value.length)
  const said = cards.map(({ block }) => textOf(block)).join('')
  return cards.length > 0 && said.replace(NOTHING, '') === decode(textOf(node)).replace(NOTHING, '') ? cards : undefined
}

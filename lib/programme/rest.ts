/** What is left of the body, as blocks: together what stands together, in its form. */
import type { List, ListItem, RootContent, Table } from 'mdast'
import type { Line, Origin } from './lines/line'
import { paragraphOf } from './lines/span'

/**
 * The blocks that show lines. Lines of one block that are still together become that block again; of a list or table that
 * lost some, the others stay a list or table. What stands under a line is shown only where it is given too.
 */
export const blocksOf = (lines: readonly Line[]): readonly RootContent[] => {
  const blocks: RootContent[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const { origin } = line
    let end = at + 1
    while (lines[end]?.origin === origin) end += 1
    blocks.push(...together(origin, lines.slice(at, end)))
    at = end
  }
  return trimRules(blocks)
}

const together = (origin: Origin, lines: readonly Line[]): readonly RootContent[] => {
  const groups = new Map<RootContent, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.piece)
    if (group === undefined) groups.set(line.piece, [line])
    else group.push(line)
  }
  const whole = [...origin.units].every(([piece, count]) => groups.get(piece)?.length === count)
  if (whole) return [origin.node]
  const { node } = origin
  const pieces = [...groups].flatMap(([piece, own]): readonly RootContent[] => {
    if (own.length === origin.units.get(piece)) return [piece]
    const blocks = own.flatMap(alone)
    return piece.type === 'listItem' ? [{ type: 'listItem', children: blocks } as ListItem] : blocks
  })
  if (node.type === 'list') return [{ ...node, children: pieces } as List]
  // of labels and their values each row says its own
  const isLabels = lines.some(({ form }) => form === 'text')
  if (node.type !== 'table' || isLabels || pieces.some(({ type }) => type !== 'tableRow')) return pieces.map(outOfTable)
  const [head] = node.children
  const rows = pieces.filter((piece) => piece !== head)
  return rows.length === 0 ? [] : [{ ...node, children: [head, ...rows] } as Table]
}

/** A row without its table is a paragraph of its cells. */
const outOfTable = (piece: RootContent): RootContent =>
  piece.type === 'tableRow'
    ? {
        type: 'paragraph',
        children: piece.children.flatMap((cell, index) => [
          ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
          ...cell.children,
        ]),
      }
    : piece

/** The blocks that show a line alone, without what else stands in its piece. */
const alone = (line: Line): readonly RootContent[] => {
  if (line.node !== undefined) return [line.node]
  if (line.form === 'rule' || line.form === 'columns') return []
  if (line.cells !== undefined)
    return line.cells
      .filter(({ shared, span }) => !shared && span.text.trim() !== '')
      .map(({ span }) => paragraphOf(span))
  return line.span.text.trim() === '' && line.span.nodes.length === 0 ? [] : [paragraphOf(line.span)]
}

/** A rule between two talks separates nothing any more. */
const trimRules = (blocks: readonly RootContent[]): readonly RootContent[] => {
  const first = blocks.findIndex(({ type }) => type !== 'thematicBreak')
  const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
  return first === -1 ? [] : blocks.slice(first, last + 1)
}

import type { List, ListItem, RootContent, Table } from 'mdast'
import type { Taken } from './desk'
import { paragraphOf } from './span'
import type { Origin } from './unit'

/**
 * The blocks that show units left where they stand. Units of one block that are still together become that block again;
 * of a list or table that lost some, the others stay a list or table.
 */
export const restBlocks = (units: readonly Taken[]): readonly RootContent[] => {
  const blocks: RootContent[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (unit === undefined) break
    const { origin } = unit
    let end = at + 1
    while (units[end]?.origin === origin) end += 1
    blocks.push(...together(origin, units.slice(at, end)))
    at = end
  }
  return trimRules(blocks)
}

const together = (origin: Origin, units: readonly Taken[]): readonly RootContent[] => {
  const groups = new Map<RootContent, Taken[]>()
  for (const unit of units) groups.set(unit.piece, [...(groups.get(unit.piece) ?? []), unit])
  const whole = [...origin.units].every(([piece, count]) => groups.get(piece)?.length === count)
  if (whole) return [origin.node]
  const { node } = origin
  const pieces = [...groups].flatMap(([piece, own]): readonly RootContent[] => {
    if (own.length === origin.units.get(piece)) return [piece]
    const blocks = own.flatMap(blocksOf)
    return piece.type === 'listItem' ? [{ type: 'listItem', children: blocks } as ListItem] : blocks
  })
  if (node.type === 'list') return [{ ...node, children: pieces } as List]
  if (node.type !== 'table' || pieces.some(({ type }) => type !== 'tableRow')) return pieces
  const [head] = node.children
  const rows = pieces.filter((piece) => piece !== head)
  return rows.length === 0 ? [] : [{ ...node, children: [head, ...rows] } as Table]
}

/** The blocks that show a unit alone, without what else stands in its piece. */
export const blocksOf = (unit: Taken): readonly RootContent[] => {
  if (unit.kind === 'block') return [unit.node]
  if (unit.kind === 'person') return unit.cells.map(({ span }) => paragraphOf(span))
  if (unit.kind === 'label') return [paragraphOf(unit.span), ...unit.blocks]
  return unit.kind === 'rule' ? [] : [paragraphOf(unit.span)]
}

/** A rule between two talks separates nothing any more. */
const trimRules = (blocks: readonly RootContent[]): readonly RootContent[] => {
  const first = blocks.findIndex(({ type }) => type !== 'thematicBreak')
  const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
  return first === -1 ? [] : blocks.slice(first, last + 1)
}

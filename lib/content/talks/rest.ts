import type { List, RootContent, Table } from 'mdast'
import type { Taken } from './desk'
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
  if (units.length === origin.units) return [origin.node]
  const pieces = [...new Set(units.map(({ piece }) => piece))]
  if (origin.node.type === 'list') return [{ ...origin.node, children: pieces } as List]
  if (origin.node.type !== 'table') return pieces
  const [head, ...rows] = origin.node.children
  const kept = pieces.filter((piece) => piece !== head)
  return kept.length === 0 ? [] : [{ ...origin.node, children: [head ?? rows[0], ...kept] } as Table]
}

/** A rule between two talks separates nothing any more. */
const trimRules = (blocks: readonly RootContent[]): readonly RootContent[] => {
  const first = blocks.findIndex(({ type }) => type !== 'thematicBreak')
  const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
  return first === -1 ? [] : blocks.slice(first, last + 1)
}

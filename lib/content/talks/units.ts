import type { Heading, Root, RootContent } from 'mdast'
import { detailsUnits } from './details-units'
import { headOf } from './head-of'
import { labelRows } from './label-table'
import { readLabel } from './lines'
import { listUnits } from './list-units'
import type { NameBook } from './names'
import { announced, paragraphUnits } from './paragraph-units'
import { readPersonLine } from './person-line'
import { spanOf } from './span'
import { tableUnits } from './table-units'
import { isPost } from './title'
import { LEVEL, lineOf, type Origin, type Unit } from './unit'

/** A body as a sequence of units, in order and without loss. */
export const unitsOf = (blocks: Root['children'], book: NameBook): readonly Unit[] =>
  blocks.flatMap((node) => {
    const origin: Origin = { node, units: new Map() }
    const units = blockUnits(node, origin, book)
    for (const unit of units) {
      if (unit.kind === 'end' || unit.origin !== origin) continue
      origin.units.set(unit.piece, (origin.units.get(unit.piece) ?? 0) + 1)
    }
    return units
  })

const blockUnits = (node: RootContent, origin: Origin, book: NameBook): readonly Unit[] => {
  const whole: Unit = { kind: 'block', origin, piece: node, node }
  switch (node.type) {
    case 'thematicBreak':
      return [{ kind: 'rule', origin, piece: node }]
    case 'heading':
      return [headingUnit(node, origin, book)]
    case 'paragraph':
      return closed(paragraphUnits(node, origin, book))
    case 'list':
      return listUnits(node, origin, book) ?? [whole]
    case 'table':
      return labelRows(node, origin, book) ?? tableUnits(node, origin, book) ?? [whole]
    case 'blockquote':
      return quoteUnits(node.children, book) ?? [whole]
    case 'html':
      return detailsUnits(node, origin, book) ?? [whole]
    default:
      return [whole]
  }
}

/** Several entries in one paragraph are a programme, which ends with it. */
const closed = (units: readonly Unit[]): readonly Unit[] => {
  const entries = units.filter((unit) => unit.kind === 'head' && unit.form === 'line').length
  return entries > 1 ? [...units, { kind: 'end', level: LEVEL.line }] : units
}

/** A quotation whose lines are labels, or that begins with a person, is only an ornament around them. */
const quoteUnits = (children: readonly RootContent[], book: NameBook): readonly Unit[] | undefined => {
  const units = unitsOf([...children], book)
  const [first] = units
  const ornament =
    units.some(({ kind }) => kind === 'label') || (first?.kind === 'text' && tellsWho(first.span.text, book))
  return ornament ? units : undefined
}

const tellsWho = (text: string, book: NameBook): boolean => isPost(text) || readPersonLine(text, book) !== undefined

/** A heading opens a section, unless it is a label with its content, such as `#### 讲师：甲`. */
const headingUnit = (node: Heading, origin: Origin, book: NameBook): Unit => {
  const span = spanOf(node.children, lineOf(node))
  const label = readLabel(span.text, book)
  const taken = { span, origin, piece: node }
  if (label !== undefined && label.kind !== 'title' && span.text.slice(label.from).trim() !== '') {
    return { kind: 'label', label: label.kind, from: label.from, blocks: [], ...taken }
  }
  const said = announced(span, label)
  const head = headOf(span, book, 'heading', said.titleFrom)
  return { kind: 'head', form: 'heading', level: node.depth, head, ...taken, ...said }
}

import { linksIn } from './links'
import { textOf } from './span'
import { type HeadUnit, LEVEL, type Unit } from './unit'
import { containerKind } from './words/containers'
import { labelKind } from './words/labels'
import { isNoteHeading } from './words/notes'

/**
 * What a section is: a talk, something that holds talks or people, a labelled part or an inner heading of a talk, a
 * person, or a note that belongs to no talk.
 */
export type Role = 'talk' | 'container' | 'part' | 'inner' | 'person' | 'note'

/** A head and everything under it, in order. The body itself is a section without a head. */
export type Section = {
  readonly head?: HeadUnit
  items: (Unit | Section)[]
  role: Role
}

export const isSection = (item: Unit | Section): item is Section => 'items' in item

/** Groups units under their heads: headings by their level, then bold lines, lines with a time, and entries. */
export const sectionsOf = (units: readonly Unit[]): Section => {
  const root: Section = { items: [], role: 'note' }
  const open: { readonly level: number; readonly section: Section }[] = [{ level: 0, section: root }]
  const closeFrom = (level: number): void => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
  }
  let before: HeadUnit | undefined
  units.forEach((unit, index) => {
    if (unit.kind === 'end') closeFrom(unit.level)
    else if (unit.kind !== 'head') open.at(-1)?.section.items.push(unit)
    else {
      const level = levelOf(unit, before, units, index)
      closeFrom(level)
      const section: Section = { head: unit, items: [], role: 'note' }
      open.at(-1)?.section.items.push(section)
      open.push({ level, section })
      if (unit.label === undefined) before = unit
    }
  })
  return root
}

const isTimed = ({ head }: HeadUnit): boolean => head.when?.from !== undefined

/** A label written as a head of the same level as the talk it belongs to stands half a level below. */
const levelOf = (unit: HeadUnit, before: HeadUnit | undefined, units: readonly Unit[], index: number): number => {
  if (unit.form === 'line' && before?.form === 'bold' && isTimed(unit) && isTimed(before)) return before.level
  if (unit.label === undefined || unit.label === 'title') return unit.level
  if (unit.form === 'bold') return unit.level + 0.5
  if (listsMaterials(units[index + 1])) return unit.level
  const next = units.slice(index + 1).find((one): one is HeadUnit => one.kind === 'head')
  const leaf = next === undefined || next.level <= unit.level
  if (!leaf || before === undefined || before.level >= LEVEL.bold) return unit.level
  const follows = Math.floor(before.level) === unit.level && containerKind(before.span.text) === undefined
  return follows && !isNoteHeading(before.span.text) ? unit.level + 0.5 : unit.level
}

/** A list of recordings or slides by the titles of their talks belongs to all of them. */
const listsMaterials = (unit: Unit | undefined): boolean => {
  if (unit?.kind !== 'block' || unit.node.type !== 'list' || unit.node.children.length < 2) return false
  return unit.node.children.every((item) => {
    const [link] = linksIn(item)
    const title = link === undefined ? '' : textOf(item).slice(0, textOf(item).indexOf(link.text)).trim()
    return title.length > 3 && labelKind(title) === undefined
  })
}

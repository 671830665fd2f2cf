import type { NameBook } from './names'
import { readPeople } from './people'
import type { HeadUnit, LabelUnit, Unit } from './unit'
import type { LabelKind } from './words/labels'

/**
 * `#### 讲师：甲` above `#### 主题：题目`: the person's heading opens the talk, and the title's stands under it. Other
 * headings with labels are left as they are.
 */
export const joinSpeakerHeadings = (units: readonly Unit[], book: NameBook): readonly Unit[] => {
  const joined = [...units]
  for (const [index, unit] of units.entries()) {
    const title = isTitle(unit) ? unit : undefined
    const at = title === undefined ? -1 : startOf(units, index)
    const opening = units[at]
    if (title === undefined || opening === undefined || !isFact(opening, title.level)) continue
    const head = headOf(opening, title.level, book)
    if (head === undefined) continue
    joined[at] = head
    joined[index] = { ...title, level: title.level + 0.5 }
  }
  return joined
}

const PEOPLE: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest'])
const FACTS: ReadonlySet<LabelKind> = new Set([...PEOPLE, 'company', 'position'])

const isTitle = (unit: Unit): unit is HeadUnit =>
  unit.kind === 'head' && unit.form === 'heading' && unit.titleFrom !== undefined

const isFact = (unit: Unit | undefined, level: number): unit is LabelUnit =>
  unit?.kind === 'label' && unit.piece.type === 'heading' && unit.piece.depth === level && FACTS.has(unit.label)

/** The first of the headings with facts right above a title. */
const startOf = (units: readonly Unit[], title: number): number => {
  const { level } = units[title] as HeadUnit
  let start = title
  while (isFact(units[start - 1], level)) start -= 1
  return start
}

const headOf = ({ label, from, ...taken }: LabelUnit, level: number, book: NameBook): HeadUnit | undefined => {
  const people = PEOPLE.has(label) ? readPeople(taken.span.text.slice(from).trim(), book, 'label') : undefined
  if (people?.people.length !== 1) return undefined
  const { span, origin, piece } = taken
  const head = { people: people.people, trust: 'sure', announced: false } as const
  return { kind: 'head', form: 'heading', level, span, origin, piece, head }
}

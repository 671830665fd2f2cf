import type { NameBook } from './names'
import { readPersonLine } from './person-line'
import { isSection, type Section } from './section'
import type { LabelUnit, Unit } from './unit'
import type { LabelKind } from './words/labels'

/**
 * Finds talks that have labels but no head (`主题：…`, `讲师：…`, `简介：…`) among the units right under a section, and
 * makes each of them a section of its own. Where speakers come before titles, a talk begins at its speaker.
 */
export const gatherRecords = (section: Section, book: NameBook): void => {
  section.items = runsOf(section.items).flatMap((run) => splitRun(run, book))
}

type Item = Unit | Section

/** Neighbouring units and labelled parts, cut at other sections, rules and programmes. */
const runsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const runs: Item[][] = []
  let open = false
  for (const item of items) {
    const ends = isSection(item) ? item.head?.label === undefined : item.kind === 'rule' || item.kind === 'columns'
    if (open && !ends) runs.at(-1)?.push(item)
    else runs.push([item])
    open = !ends
  }
  return runs
}

const BEFORE_TITLE: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest', 'company', 'position', 'time', 'bio'])
const PROOF: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest', 'bio', 'abstract', 'takeaways'])

const isLabel = (item: Item | undefined): item is LabelUnit =>
  item !== undefined && !isSection(item) && item.kind === 'label'

const splitRun = (run: readonly Item[], book: NameBook): readonly Item[] => {
  const titles = run.flatMap((unit, index) =>
    isLabel(unit) && unit.label === 'title' && hasContent(unit) ? [index] : [],
  )
  const [first] = titles
  if (first === undefined) return run
  const starts = leadsWithSpeaker(run, first) ? titles.map((title) => startOf(run, title)) : titles
  const parts = starts.map((start, index) => run.slice(start, starts[index + 1]))
  const read = parts.flatMap((part): readonly Item[] =>
    isRecord(part, book) ? [{ items: [...part], role: 'talk' }] : part,
  )
  return [...run.slice(0, starts[0]), ...read]
}

const hasContent = ({ span, from }: LabelUnit): boolean => span.text.slice(from).trim() !== ''

const startOf = (run: readonly Item[], title: number): number => {
  let start = title
  while (start > 0) {
    const before = run[start - 1]
    if (!isLabel(before) || !BEFORE_TITLE.has(before.label)) break
    start -= 1
  }
  return start
}

const leadsWithSpeaker = (run: readonly Item[], title: number): boolean =>
  run.slice(startOf(run, title), title).some((unit) => isLabel(unit) && unit.label === 'speaker')

/** A title alone may be the event's; with a speaker or an abstract it is a talk's. */
const isRecord = (part: readonly Item[], book: NameBook): boolean =>
  part.some((item) => {
    if (isSection(item)) return item.head?.label !== undefined && PROOF.has(item.head.label)
    if (item.kind === 'label') return PROOF.has(item.label)
    return item.kind === 'text' && readPersonLine(item.span.text, book) !== undefined
  })

import type { NameBook } from './names'
import { readPersonLine } from './person-line'
import { isSection, type Section } from './section'
import { isTitle } from './title'
import type { LabelUnit, Unit } from './unit'
import type { LabelKind } from './words/labels'
import { holdsNoTalks, isNoteHeading } from './words/notes'

/**
 * Finds talks that have labels but no head (`主题：…`, `讲师：…`, `简介：…`) among the units right under a section, and
 * makes each of them a section of its own; under a heading about the event, only where they name speakers and tell of a
 * talk. Where speakers come before titles, a talk begins at its speaker.
 */
export const gatherRecords = (section: Section, book: NameBook): void => {
  const heading = section.head?.span.text ?? ''
  if (holdsNoTalks(heading)) return
  const whole = isNoteHeading(heading)
  section.items = runsOf(section.items).flatMap((run) => splitRun(run, book, whole))
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
const TOLD: ReadonlySet<LabelKind> = new Set(['bio', 'abstract', 'takeaways', 'intro'])
const PEOPLE: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest'])

const isLabel = (item: Item | undefined): item is LabelUnit =>
  item !== undefined && !isSection(item) && item.kind === 'label'

const labelOf = (item: Item | undefined): LabelKind | undefined =>
  item === undefined ? undefined : isSection(item) ? item.head?.label : item.kind === 'label' ? item.label : undefined

const splitRun = (run: readonly Item[], book: NameBook, whole: boolean): readonly Item[] => {
  const titles = run.flatMap((unit, index) =>
    (isLabel(unit) && unit.label === 'title' && hasContent(unit)) || isTitlePart(unit, run, book) ? [index] : [],
  )
  const [first] = titles
  if (first === undefined) return run
  const starts = leadsWithSpeaker(run, first, book) ? titles.map((title) => startOf(run, title, book)) : titles
  const parts = starts.map((start, index) => run.slice(start, starts[index + 1]))
  const read = parts.flatMap((part): readonly Item[] =>
    isRecord(part, book) && (!whole || isWhole(part)) ? [{ items: [...part], role: 'talk' }] : part,
  )
  return [...run.slice(0, starts[0]), ...read]
}

/** `## 本期主题` with a title under it and a speaker beside it; the title of an event is called otherwise. */
const isTitlePart = (item: Item, run: readonly Item[], book: NameBook): boolean => {
  if (!isSection(item) || item.head?.label !== 'title' || /活动|大会|会议|event/i.test(item.head.span.text))
    return false
  const [title, ...others] = item.items
  if (title === undefined || others.length > 0 || isSection(title) || title.kind !== 'text') return false
  return isTitle(title.span.text) && !title.span.text.includes('\n') && run.some((one) => namesSpeaker(one, book))
}

const namesSpeaker = (item: Item, book: NameBook): boolean => {
  if (!isSection(item) || (item.head?.label !== 'speaker' && item.head?.label !== 'bio')) return false
  const [first] = item.items
  return (
    first !== undefined &&
    !isSection(first) &&
    first.kind === 'text' &&
    readPersonLine(first.span.text, book) !== undefined
  )
}

const hasContent = ({ span, from }: LabelUnit): boolean => span.text.slice(from).trim() !== ''

const startOf = (run: readonly Item[], title: number, book: NameBook): number => {
  let start = title
  while (start > 0) {
    const before = run[start - 1]
    const label = labelOf(before)
    if (!(label !== undefined && BEFORE_TITLE.has(label)) && !isPersonText(before, book)) break
    start -= 1
  }
  return start
}

const leadsWithSpeaker = (run: readonly Item[], title: number, book: NameBook): boolean =>
  run.slice(startOf(run, title, book), title).some((unit) => labelOf(unit) === 'speaker' || isPersonText(unit, book))

const isPersonText = (item: Item | undefined, book: NameBook): boolean =>
  item !== undefined &&
  !isSection(item) &&
  item.kind === 'text' &&
  readPersonLine(item.span.text, book)?.bioFrom === undefined &&
  readPersonLine(item.span.text, book) !== undefined

/**
 * A title alone may be the event's; with an abstract, a bio or a speaker it is a talk's, unless lines about the event's
 * place stand among them.
 */
const isRecord = (part: readonly Item[], book: NameBook): boolean => {
  const labels = part.flatMap((item) =>
    isSection(item) ? (item.head?.label ?? []) : item.kind === 'label' ? item.label : [],
  )
  if (labels.some((label) => TOLD.has(label))) return true
  if (part.some((item) => !isSection(item) && item.kind === 'text' && EVENT.test(item.span.text))) return false
  const named = part.some(
    (item) => !isSection(item) && item.kind === 'text' && readPersonLine(item.span.text, book) !== undefined,
  )
  return named || labels.some((label) => PEOPLE.has(label))
}

/** Whether a record has a title, speakers and something that is told of the talk, and nothing of the event. */
const isWhole = (part: readonly Item[]): boolean => {
  const labels = part.map(labelOf)
  const told = labels.includes('abstract') || labels.includes('intro') || labels.includes('takeaways')
  const isEvent = part.some((item) => !isSection(item) && item.kind === 'text' && EVENT.test(item.span.text))
  return told && labels.some((label) => label !== undefined && PEOPLE.has(label)) && !isEvent
}

const EVENT =
  /^\s*(?:活动)?(?:地点|地址|场地|会场|主办|承办|协办|报名|费用|人数|规模|形式|venue|location|where|address|register)[^\n]{0,6}[：:]/i

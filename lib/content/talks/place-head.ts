import { joinText } from '@/lib/content/markdown'
import { readWhen, type When, wallTimes } from './clock'
import { type Desk, placeSpan, sameTime } from './desk'
import { addPeople, addRole, type Draft } from './draft'
import type { Range } from './head'
import { linksIn } from './links'
import { materialOf, readMaterial, takeMaterial } from './material'
import { readPeople } from './people'
import type { PartName } from './reading'
import type { Reason } from './reasons'
import { cut, paragraphOf, type Span } from './span'
import type { Cell, HeadUnit } from './unit'

/** Reads a talk's head into its draft, and notes where every word of it went. */
export const placeHead = (desk: Desk, draft: Draft, unit: HeadUnit): void => {
  if (unit.cells === undefined) placeLine(desk, draft, unit)
  else for (const cell of unit.cells) placeCell(desk, draft, cell, unit)
}

/** Whether a time can be shown as one; otherwise its words must stay. */
export const isUsable = (desk: Desk, when: When | undefined): when is When => {
  if (when === undefined || desk.start === undefined) return false
  const { start, end } = wallTimes(when, desk.start)
  return start !== undefined && (when.to === undefined || end !== undefined)
}

/** Gives a talk its time; false where it has another one already. */
export const takeTime = (desk: Desk, draft: Draft, when: When): boolean => {
  const said = when.day === undefined ? { ...when, ...desk.day } : when
  draft.when ??= said
  return sameTime(desk, draft.when, said)
}

/** Reads a line with a title into a draft. */
export const placeLine = (
  desk: Desk,
  draft: Draft,
  { span, head, form }: Pick<HeadUnit, 'span' | 'head' | 'form'>,
): void => {
  const { title, people, peopleAt, roleAt, when, whenAt, linksFrom } = head
  if (title !== undefined) draft.title = joinText(cut(span, ...title).text.replaceAll('\ufffc', ''))
  addPeople(draft, people)
  takeLinks(draft, span, form === 'item' || form === 'row')
  const reason: Reason = form === 'item' || form === 'row' ? 'titleEntry' : 'titleHead'
  const marks: Mark[] = []
  if (title !== undefined) marks.push({ at: title, part: 'title', reason })
  if (peopleAt !== undefined) marks.push({ at: peopleAt, part: 'speaker', reason: 'headPeople' })
  if (roleAt !== undefined) marks.push({ at: roleAt, part: 'speaker', reason: 'headPeople' })
  if (whenAt !== undefined && isUsable(desk, when) && takeTime(desk, draft, when)) {
    marks.push({ at: whenAt, part: 'time', reason: 'time' })
  } else if (whenAt !== undefined) {
    draft.abstract.push(paragraphOf(cut(span, ...whenAt)))
    marks.push({ at: whenAt, part: 'abstract', reason: 'abstract' })
  }
  if (linksFrom !== undefined) marks.push({ at: [linksFrom, span.text.length], part: 'video', reason: 'links' })
  placeMarks(desk, draft, span, marks)
}

type Mark = { readonly at: Range; readonly part: PartName; readonly reason: Reason }

/** What stands between two marks belongs to the one before it; what stands before all of them, to the first. */
const placeMarks = (desk: Desk, draft: Draft, span: Span, marks: readonly Mark[]): void => {
  const sorted = [...marks].sort((a, b) => a.at[0] - b.at[0])
  if (sorted.length === 0) placeSpan(desk, span, 'label', 'label', draft)
  sorted.forEach(({ part, reason, at }, index) => {
    const from = index === 0 ? 0 : at[0]
    const to = sorted[index + 1]?.at[0] ?? span.text.length
    placeSpan(desk, cut(span, from, to), part, reason, draft)
  })
}

/** A link on the title leads to the recording or the slides. In a programme one that is neither leads to the recording. */
const takeLinks = (draft: Draft, span: Span, entry: boolean): void => {
  for (const { url, text } of linksIn(...span.nodes)) {
    const kind = materialOf(url, text) ?? (entry && /^https?:/i.test(url) ? 'video' : undefined)
    if (kind !== undefined) draft[kind] ??= url
  }
}

const placeCell = (desk: Desk, draft: Draft, cell: Cell, unit: HeadUnit): void => {
  if (cell.column === 'title') placeLine(desk, draft, unit)
  else if (cell.span.text.trim() !== '') {
    const [part, reason] = takeCell(desk, draft, cell)
    placeSpan(desk, cell.span, part, reason, draft)
  }
}

const takeCell = (desk: Desk, draft: Draft, { span, column, header }: Cell): readonly [PartName, Reason] => {
  const text = span.text.trim()
  const people = column === 'people' ? readPeople(text, desk.book, 'label') : undefined
  const when = column === 'time' ? readWhen(text) : undefined
  const last = draft.people.at(-1)
  const [link] = linksIn(...span.nodes)
  if (people !== undefined) {
    addPeople(draft, people.people)
    return ['speaker', 'cell']
  }
  if (isUsable(desk, when) && when.length === text.length && takeTime(desk, draft, when)) {
    return ['time', 'time']
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return ['label', 'cell']
  const found = readMaterial(span)
  if (found.only && takeMaterial(draft, found)) return [found.video === undefined ? 'slides' : 'video', 'links']
  if (column === 'role' && last !== undefined) {
    addRole(last, joinText(text))
    return ['speaker', 'cell']
  }
  if ((column === 'video' || column === 'slides') && link !== undefined) {
    draft[column] ??= link.url
    return [column, 'cell']
  }
  if (column === 'bio' && last !== undefined) {
    last.bio.push(paragraphOf(span))
    return ['bio', 'cell']
  }
  const said = column === 'abstract' ? '' : `${header}：`
  const paragraph = paragraphOf(span)
  draft.abstract.push({ ...paragraph, children: [{ type: 'text', value: said }, ...paragraph.children] })
  return ['abstract', 'cell']
}

import { joinText } from '@/lib/markdown'
import { type Desk, placeSpan } from './desk'
import { addPeople, type Draft } from './draft'
import type { Range } from './head'
import { linksIn } from './links'
import { materialOf } from './material'
import { placeCell } from './place-cells'
import type { PartName } from './reading'
import type { Reason } from './reasons'
import { cut, paragraphOf, type Span } from './span'
import { isUsable, takeTime } from './take-time'
import type { HeadUnit } from './unit'

/** Reads a talk's head into its draft, and notes where every word of it went. */
export const placeHead = (desk: Desk, draft: Draft, unit: HeadUnit): void => {
  if (unit.cells === undefined) placeLine(desk, draft, unit)
  else
    for (const cell of unit.cells) {
      if (cell.column === 'title') placeLine(desk, draft, unit)
      else placeCell(desk, draft, cell)
    }
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

/** The state of one talk's reading: where prose goes now, whose bio it is, what a label has announced. */

import type { RootContent } from 'mdast'
import { type Desk, type Draft, type PersonDraft, placeLine, placeSpan } from '../draft'
import { flatten, type Line } from '../lines/line'
import { paragraphOf, type Span } from '../lines/span'
import type { Reason } from '../reasons'
import { blocksOf } from '../rest'
import { fieldOf } from '../roles'
import type { Segments } from '../segment/segment'

/**
 * Where the reading of a talk stands. `open`: its people may still be named; then `people`, `bio`, `abstract` or `takeaways`
 * take what follows; `closed`: a rule has ended the talk, and what follows stays where it stands.
 */
export type State = 'open' | 'people' | 'bio' | 'abstract' | 'takeaways' | 'closed'

export type Prose = 'bio' | 'abstract' | 'takeaways'

export type Reader = {
  readonly desk: Desk
  readonly draft: Draft
  readonly segments: Segments
  /** No other talk follows beside it: what a rule sets apart then closes the whole. */
  readonly isLast: boolean
  field: State
  /** Whether the field goes on until something else is announced, or takes one block only. */
  sticky: boolean
  /** Whose bio is being read. */
  target: PersonDraft | undefined
  /** What a label alone has announced the next line to be. */
  expected: 'video' | 'slides' | 'title' | 'time' | 'role' | undefined
  /** A company or post whose person has not been named yet. */
  role: string | undefined
  /** Whether a label below says the title. */
  readonly awaitsTitle: boolean
  /** Whether labels tell the abstract and the bios apart. */
  readonly labelled: { readonly abstract: boolean; readonly bio: boolean }
  /** Reads what stands under a line, and a line of text, by the same rules. */
  readonly below: (lines: readonly Line[]) => void
  readonly text: (line: Line) => void
}

export const doubtTime = (desk: Desk, line: number, text: string): void => {
  desk.doubts.push({ line, text: text.trim(), remedy: 'time' })
}

/** Whether a line of a list is a label with something to say: 背景 alone is a point of an outline. */
export const isLabelled = ({ span, children }: Line, lex: Desk['lex']): boolean => {
  const label = span.text === '' ? undefined : lex.label(span.text)
  if (label === undefined || fieldOf(label.role) === undefined || label.role === 'talk') return false
  return span.text.slice(label.from).trim() !== '' || (children.length > 0 && label.role !== 'intro')
}

export const listOf = ({ draft, target }: Reader, part: Prose): RootContent[] =>
  part === 'bio' && target !== undefined ? target.bio : draft[part === 'bio' ? 'abstract' : part]

export const actual = ({ target }: Reader, part: Prose): Prose =>
  part === 'bio' && target === undefined ? 'abstract' : part

/** The field that prose goes to now, and why. What stands in the open begins the abstract. */
export const proseField = (reader: Reader): readonly [Prose, Reason] => {
  if (reader.field === 'open' && reader.draft.title === '' && reader.target !== undefined && reader.awaitsTitle)
    return ['bio', 'bioRest']
  if (reader.field === 'bio') return ['bio', 'bioLabel']
  if (reader.field === 'takeaways') return ['takeaways', 'takeawaysLabel']
  const labelled = reader.field === 'abstract' && reader.sticky
  if (reader.field !== 'abstract') Object.assign(reader, { field: 'abstract', sticky: false })
  return ['abstract', labelled ? 'abstractLabel' : 'abstract']
}

/** Puts lines into the field that prose goes to, as they stand. */
export const writeLines = (reader: Reader, lines: readonly Line[], as?: readonly [Prose, Reason]): void => {
  const [part, reason] = as ?? proseField(reader)
  const all = lines.flatMap(flatten)
  listOf(reader, part).push(...blocksOf(all))
  for (const line of all) placeLine(reader.desk, line, actual(reader, part), reason, reader.draft)
  reader.draft.lines.push(...all)
  if (part === 'bio' && !reader.sticky) reader.field = 'open'
}

/** Puts a span into a field of the talk, as a paragraph. */
export const writeSpan = (reader: Reader, span: Span, part: Prose, reason: Reason): void => {
  if (span.text.trim() === '' && span.nodes.length === 0) return
  listOf(reader, part).push(paragraphOf(span))
  placeSpan(reader.desk, span, actual(reader, part), reason, reader.draft)
}

export const LONGEST_FACT = 60

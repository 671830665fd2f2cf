import type { RootContent } from 'mdast'
import type { Desk } from './desk'
import { placeNode, placeSpan } from './desk'
import type { Draft, PersonDraft } from './draft'
import type { Reason } from './reasons'
import { paragraphOf, type Span } from './span'
import type { Origin } from './unit'

/**
 * Where the reading of a talk stands. `open`: its people may still be named; then `people`, `bio`, `abstract` or
 * `takeaways` take what follows; `closed`: a rule has ended the talk, and what follows stays where it stands.
 */
export type Field = 'open' | 'people' | 'bio' | 'abstract' | 'takeaways' | 'closed'

export type Reader = {
  readonly desk: Desk
  readonly draft: Draft
  /** No other talk follows beside it. */
  readonly isLast: boolean
  field: Field
  /** Whether the field goes on until something else is announced, or takes one block only. */
  sticky: boolean
  /** Whose bio is being read. */
  target: PersonDraft | undefined
  /** What a heading has announced the next line to be. */
  expected: 'video' | 'slides' | 'title' | 'time' | undefined
  /** A company or post whose person has not been named yet. */
  role: string | undefined
  /** Whether labels tell the abstract and the bios apart. */
  readonly labelled: { readonly abstract: boolean; readonly bio: boolean }
  /** Lists and tables that were shown whole, so that their other units are done. */
  readonly done: Set<Origin>
}

type Prose = 'bio' | 'abstract' | 'takeaways'

const listOf = ({ draft, target }: Reader, part: Prose): RootContent[] =>
  part === 'bio' && target !== undefined ? target.bio : draft[part === 'bio' ? 'abstract' : part]

/** Puts a span into a field of the talk, as a paragraph. */
export const writeSpan = (reader: Reader, span: Span, part: Prose, reason: Reason, node?: RootContent): void => {
  if (span.text.trim() === '' && span.nodes.length === 0) return
  listOf(reader, part).push(node ?? paragraphOf(span))
  placeSpan(reader.desk, span, actual(reader, part), reason, reader.draft)
}

/** Puts a block into a field of the talk, as it stands. */
export const writeNode = (reader: Reader, node: RootContent, part: Prose, reason: Reason): void => {
  listOf(reader, part).push(node)
  placeNode(reader.desk, node, actual(reader, part), reason, reader.draft)
}

/** A bio of nobody is a part of the abstract. */
const actual = ({ target }: Reader, part: Prose): Prose => (part === 'bio' && target === undefined ? 'abstract' : part)

/** The field that prose goes to now, and why. What stands in the open begins the abstract. */
export const proseField = (reader: Reader): readonly [Prose, Reason] => {
  if (reader.field === 'bio') return ['bio', 'bioLabel']
  if (reader.field === 'takeaways') return ['takeaways', 'takeawaysLabel']
  const labelled = reader.field === 'abstract' && reader.sticky
  if (reader.field !== 'abstract') Object.assign(reader, { field: 'abstract', sticky: false })
  return ['abstract', labelled ? 'abstractLabel' : 'abstract']
}

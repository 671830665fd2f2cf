import type { RootContent } from 'mdast'
import type { HeadColumn } from '../roles'
import type { Span } from './span'

/** A block of the body from which lines were taken, and how many by piece: what stays together is shown as it stood. */
export type Origin = { readonly node: RootContent; readonly units: Map<RootContent, number> }

export type Form =
  | 'heading'
  | 'summary'
  | 'bold'
  | 'text'
  | 'item'
  | 'row'
  | 'columns'
  | 'block'
  | 'rule'
  | 'close'
  | 'record'

export type Line = {
  readonly form: Form
  /** Headings 1 to 6, then summaries, bold lines and text that opens something; everything else opens nothing. */
  level: number
  readonly span: Span
  readonly origin: Origin
  /** What shows this line where its origin has been taken apart: a block, an item of the list, a row of the table. */
  readonly piece: RootContent
  /** Set where the line is a block that is shown whole. */
  readonly node?: RootContent
  readonly quoted?: true
  /** Whether it stands in a table of people, and the other cells of a row, by what their columns hold. */
  readonly cells?: readonly Cell[]
  readonly of?: 'programme' | 'people'
  /** What it holds itself (the rest of an item) and, after the outline, what stands under it. */
  children: Line[]
}

/** A cell of a row. What is `shared` tells about several talks: each reads it, and its words are placed once. */
export type Cell = {
  readonly column: Column
  readonly header: string
  readonly span: Span
  readonly shared?: true
  /** Commas in this column part people: only some of its cells have one, and no post follows it. */
  readonly listed?: true
}

/** What a column holds: what its head says, the end of a time, or what the row has said already. */
export type Column = Exclude<HeadColumn, 'intro'> | 'end' | 'same'

export const LEVEL = { summary: 6.5, bold: 7, text: 8, leaf: 99 } as const

/** Everything a line holds, itself first. */
export const flatten = (line: Line): readonly Line[] => [line, ...line.children.flatMap(flatten)]

import type { RootContent } from 'mdast'
import type { Head } from './head'
import type { Named } from './people'
import type { Span } from './span'
import type { LabelKind } from './words/labels'

/** A block of the body from which units were taken, and how many by piece: what stays together is shown as it stood. */
export type Origin = { readonly node: RootContent; readonly units: Map<RootContent, number> }

type Taken = {
  readonly origin: Origin
  /** What shows this unit where its origin has been taken apart: a block, an item of the list, or a row of the table. */
  readonly piece: RootContent
}

/** A line that may open a section: a heading (levels 1 to 6), a bold line, a plain line that reads like an entry, an item or row of a
 * programme. */
export type HeadUnit = Taken & {
  readonly kind: 'head'
  readonly level: number
  readonly form: 'heading' | 'bold' | 'line' | 'item' | 'row'
  readonly span: Span
  readonly head: Head
  /** Set where the line is a label and nothing else, such as **讲师介绍**. */
  readonly label?: LabelKind
  /** Set where the line says that it is a title (**分享主题：…**): the offset at which the title begins. */
  readonly titleFrom?: number
  /** The other cells of a row, in order, with the kinds of their columns; the title's stands in `span`. */
  readonly cells?: readonly Cell[]
}

/**
 * A cell, or a line of one. `from` is the offset at which its content begins behind a label. What is `shared` tells about
 * several talks: each reads it, and it is noted elsewhere where its words went.
 */
export type Cell = {
  readonly column: Column
  readonly header: string
  readonly span: Span
  readonly from?: number
  readonly shared?: true
}

/**
 * What a column of a table holds. `stage`: a part of the programme, the title where there is no other; `hall`: where a talk
 * is given; `same`: what the row has said already.
 */
export type Column =
  | 'title'
  | 'people'
  | 'time'
  | 'role'
  | 'bio'
  | 'abstract'
  | 'takeaways'
  | 'video'
  | 'slides'
  | 'picture'
  | 'number'
  | 'stage'
  | 'hall'
  | 'same'
  | 'other'

/** A line that says what it is about: `讲师：甲`. `blocks` are what its list item holds besides. */
export type LabelUnit = Taken & {
  readonly kind: 'label'
  readonly label: LabelKind
  readonly span: Span
  /** Offset in the span at which the content begins. */
  readonly from: number
  readonly blocks: readonly RootContent[]
}

/** A paragraph, or those of its lines that no other unit took. */
export type TextUnit = Taken & { readonly kind: 'text'; readonly span: Span }

/** A row of a table of people: whom it names, if anybody, and what it tells about them. */
export type PersonUnit = Taken & {
  readonly kind: 'person'
  readonly person?: Named
  readonly cells: readonly Cell[]
  readonly bio: readonly RootContent[]
}

/** Anything else, shown as it stands; `node` is the block, which may be a part of an item. */
export type BlockUnit = Taken & { readonly kind: 'block'; readonly node: RootContent }

export type RuleUnit = Taken & { readonly kind: 'rule' }

/** The heads of the columns of a programme, or of a table of people. */
export type ColumnsUnit = Taken & {
  readonly kind: 'columns'
  readonly of: 'programme' | 'people'
  readonly span: Span
}

/** Where the items or rows of a programme end. */
export type EndUnit = { readonly kind: 'end'; readonly level: number }

export type Unit = HeadUnit | LabelUnit | TextUnit | PersonUnit | BlockUnit | RuleUnit | ColumnsUnit | EndUnit

/** Levels of heads below those of headings. */
export const LEVEL = { details: 6.5, bold: 7, line: 8, entry: 9 } as const

/** The line on which a block begins, counted from the Markdown's first. */
export const lineOf = (node: RootContent): number => node.position?.start.line ?? 1

import type { RootContent } from 'mdast'
import type { WallTime } from '@/lib/model'
import { type When, wallTimes } from './clock'
import type { Draft } from './draft'
import type { NameBook } from './names'
import type { Named } from './people'
import type { PartName } from './reading'
import type { Reason } from './reasons'
import { lastLine, type Span, textOf } from './span'
import { lineOf, type Unit } from './unit'

/** A stretch of the body and the part it went to. */
export type Placed = {
  part: PartName
  readonly text: string
  readonly line: number
  readonly endLine: number
  draft?: Draft
  reason: Reason
}

/** Somebody told about outside of any talk; given to a talk of theirs that knows nothing about them yet. */
export type Profile = { readonly person: Named; readonly items: RestItem[]; readonly bio: RootContent[] }

/** What the body becomes, in order. */
export type Item = TalkItem | RestItem
export type TalkItem = { readonly kind: 'talk'; readonly draft: Draft }
export type RestItem = { readonly kind: 'rest'; readonly unit: Taken; readonly placed: readonly Placed[] }
export type Taken = Exclude<Unit, { kind: 'end' }>

/** Everything a reading has brought together so far. */
export type Desk = {
  readonly book: NameBook
  /** The event's start: gives times their day and offset. */
  readonly start: WallTime | undefined
  /** The day that a heading above announced. */
  day: Pick<When, 'year' | 'month' | 'day'>
  /** Whether a heading above announced a roundtable. */
  roundtable: boolean
  /** Whether a heading above announced what is no part of the programme: organizers, earlier events. */
  aside: boolean
  readonly items: Item[]
  readonly placed: Placed[]
  /** Everybody named, in order. */
  readonly people: Named[]
  readonly profiles: Profile[]
}

/** Notes where a span went. */
export const placeSpan = (desk: Desk, span: Span, part: PartName, reason: Reason, draft?: Draft): void =>
  place(desk, { text: span.text, line: span.line, endLine: lastLine(span), part, reason, ...(draft && { draft }) })

/** Notes where a block went. */
export const placeNode = (desk: Desk, node: RootContent, part: PartName, reason: Reason, draft?: Draft): void => {
  const [line, endLine] = [lineOf(node), node.position?.end.line ?? lineOf(node)]
  place(desk, { text: textOf(node), line, endLine, part, reason, ...(draft && { draft }) })
}

const place = (desk: Desk, placed: Placed): void => {
  if (placed.text.trim() !== '') desk.placed.push(placed)
}

/** Notes where all the words of a unit went. */
export const placeUnit = (desk: Desk, unit: Taken, part: PartName, reason: Reason, draft?: Draft): void => {
  if (unit.kind === 'block') placeNode(desk, unit.node, part, reason, draft)
  else if (unit.kind === 'person' || (unit.kind === 'head' && unit.cells !== undefined)) {
    for (const { span, shared } of unit.cells ?? []) if (!shared) placeSpan(desk, span, part, reason, draft)
  } else if (unit.kind !== 'rule') placeSpan(desk, unit.span, part, reason, draft)
  if (unit.kind === 'label') for (const block of unit.blocks) placeNode(desk, block, part, reason, draft)
}

/** Leaves a unit where it stands. */
export const leave = (desk: Desk, unit: Taken, reason: Reason = 'rest'): RestItem => {
  const from = desk.placed.length
  placeUnit(desk, unit, 'rest', reason)
  const item: RestItem = { kind: 'rest', unit, placed: desk.placed.slice(from) }
  desk.items.push(item)
  return item
}

/** Whether two times are the same one, however they are written; an unknown one is no other. */
export const sameTime = ({ start }: Desk, one: When | undefined, other: When | undefined): boolean => {
  if (one === undefined || other === undefined || start === undefined) return true
  const [a, b] = [wallTimes(one, start), wallTimes(other, start)]
  return (
    a.start?.epoch === b.start?.epoch && (a.end === undefined || b.end === undefined || a.end.epoch === b.end.epoch)
  )
}

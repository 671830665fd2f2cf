/** One way to read a line: what is its title, and whom it names. */

import type { Named } from './person'

/** How a line parts its title from its people. */
export type Order = 'title' | 'people-title' | 'title-people' | 'people'

/** One way to read a line: where its title stands, and whom it names. */
export type Option = {
  readonly order: Order
  readonly score: number
  /** The title's range; empty for `people`. */
  readonly title: readonly [number, number]
  readonly people: readonly Named[]
  /** Whether quotes set the title apart. */
  readonly quoted: boolean
  /** The mark that parts the two. */
  readonly by?: Mark
}

/** A stretch of a line that is set apart. */
export type Apart = { readonly from: number; readonly to: number; readonly by: 'emphasis' | 'strong' | 'link' }

/** What may part a title from its people. */
export type Mark =
  | 'colon'
  | 'dash'
  | 'bar'
  | 'comma'
  | 'stop'
  | 'slash'
  | 'by'
  | 'of'
  | 'with'
  | 'on'
  | 'at'
  | 'label'
  | 'hyphen'

export type Add = (
  order: Order,
  score: number,
  title: readonly [number, number],
  people: readonly Named[],
  quoted?: boolean,
  by?: Mark,
) => void

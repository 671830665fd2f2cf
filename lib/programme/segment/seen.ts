/** A line while it is judged, and which lines are like it. */

import type { Head } from '../lex/head'
import type { Label } from '../lex/label'
import type { Option } from '../lex/option'
import type { Line } from '../lines/line'
import type { Role } from '../roles'

export type Place = {
  readonly parent: Line | undefined
  readonly programme: boolean
  readonly materials: boolean
  readonly note: boolean
  readonly aside: boolean
}

/** A line while it is judged. */
export type Seen = {
  readonly line: Line
  readonly place: Place
  readonly head: Head
  readonly label: Label | undefined
  readonly role: Role | undefined
  readonly isNote: boolean
  option: Option | undefined
  own: number
  lift: number
  /** How many like lines beside it part people from titles, or are people, as it does. */
  group: number
}

/** Like lines: of one form and level. */
export const likeness = ({ line }: Seen): string => `${line.form} ${line.level} ${line.quoted ?? ''}`

export const groupedBy = <K>(all: readonly Seen[], key: (one: Seen) => K): Map<K, Seen[]> => {
  const groups = new Map<K, Seen[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}

/** Lunch at an hour, or in a programme, is an entry; a heading alone may be about the food, a point about networking. */
export const isBreakHere = ({ head, place, line, role }: Seen): boolean =>
  head.when?.from !== undefined || line.form === 'row' || (line.form === 'item' ? role === 'break' : place.programme)

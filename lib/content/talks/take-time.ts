import { type When, wallTimes } from './clock'
import { type Desk, sameTime } from './desk'
import type { Draft } from './draft'

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

/** Times that are none of a programme: of a recording, a chat, the same hour around the world, or the event itself. */
import type { Lexers } from '../lex'
import type { BodyContext } from '../types'
import { groupedBy, likeness, type Seen } from './score'

/** The lines whose times say when something else is. */
export const foreignTimes = (seen: readonly Seen[], context: BodyContext, lex: Lexers): ReadonlySet<Seen> => {
  const timed = seen.filter(({ head }) => head.when?.from !== undefined)
  return new Set(
    [...groupedBy(timed, likeness).values()].flatMap((group) => [
      ...(isChat(group) || isRecording(group, context) || isAroundTheWorld(group) ? group : []),
      ...[...groupedBy(group, ({ place }) => place.parent).values()].filter((list) => isFacts(list, lex)).flat(),
    ]),
  )
}

const minutesOf = ({ head }: Seen): number => (head.when?.from?.hour ?? 0) * 60 + (head.when?.from?.minute ?? 0)

/** Hours that follow within minutes. */
const isChat = (group: readonly Seen[]): boolean => {
  const times = group.filter(({ line, head }) => head.when?.to === undefined && line.form !== 'heading').map(minutesOf)
  const near = times.slice(1).filter((time, index) => Math.abs(time - (times[index] ?? 0)) <= 2)
  return times.length >= 5 && near.length * 2 > times.length
}

/** Times that count from nought. */
const isRecording = (group: readonly Seen[], { start }: BodyContext): boolean =>
  (start === undefined || Number(start.clock.slice(0, 2)) >= 2) &&
  group.some(({ head }) => head.when?.from?.hour === 0 && head.when.from.minute <= 1 && head.when.day === undefined)

/** 15:00 UTC, 17:00 CEST, 11:00 EDT */
const isAroundTheWorld = (group: readonly Seen[]): boolean =>
  new Set(group.flatMap(({ head }) => head.when?.zone ?? [])).size > 1

/** Doors: 18:30, Start: 19:00, End: 22:00: what the event's hours are, behind what they say. */
const isFacts = (list: readonly Seen[], { lexicon }: Lexers): boolean => {
  const isBehind = ({ line, head, place }: Seen): boolean =>
    (line.form === 'item' || line.form === 'text') &&
    !place.programme &&
    head.whenFrom !== undefined &&
    /[:：]\s*$/.test(line.span.text.slice(0, head.whenFrom)) &&
    head.range[1] - head.range[0] <= LONGEST_FACT
  const isHour = ({ line, head, role }: Seen): boolean =>
    role === 'time' || role === 'date' || lexicon.kind(line.span.text.slice(...head.range)) !== undefined
  return list.every(isBehind) && list.filter(isHour).length * 2 >= list.length
}

const LONGEST_FACT = 24

import { say } from '@/config/language'
import { nameKey } from '@/lib/archive/person'
import type { Archive, EventFile } from '@/lib/archive/whole'
import { contentHash } from '@/lib/markdown'
import { byDate } from '../events'
import { atSpot } from '../finding'
import type { CheckContext, Finding, Rule } from '../rule'

/** Share of a body's characters that must stand in another one for it to be a copy. */
const MOST = 0.6
/** A paragraph that more events than this have is the community's standing text. */
const STANDING = 5

/** A body that belongs to another event, as when a file was copied and only its front matter rewritten. */
export const copiedBody: Rule = {
  name: 'copied-body',
  level: 'warning',
  find: (context) => [...copiedBodies(context).values()].map(describeCopy),
}

type Copy = { readonly copy: EventFile; readonly original: EventFile }

const describeCopy = ({ copy, original }: Copy): Finding =>
  atSpot(
    { file: copy.file, line: firstLineOf(copy), column: 1 },
    {
      message: say(
        `is the body of “${original.data.title}”, with its talks and speakers`,
        `与“${original.data.title}”的正文相同，议题和讲师都是那一场的`,
      ),
      hint: say('Write what took place at this event.', '请换成这场活动自己的议题。'),
      related: [{ file: original.file, line: firstLineOf(original), column: 1 }],
    },
  )

const firstLineOf = ({ text, bodyLine }: EventFile): number => {
  const lines = text.split('\n')
  const index = lines.findIndex((line, at) => at >= bodyLine - 1 && line.trim() !== '')
  return index < 0 ? bodyLine : index + 1
}

const known = new WeakMap<Archive['events'], ReadonlyMap<string, Copy>>()

/** Copies by their file. Only bodies that name somebody are compared: notices may well be alike. */
export const copiedBodies = ({ events }: Pick<CheckContext, 'events'>): ReadonlyMap<string, Copy> => {
  const before = known.get(events)
  if (before !== undefined) return before
  const copies = findCopies(byDate(events.filter(({ reading }) => reading.people.length > 0)))
  known.set(events, copies)
  return copies
}

/** Every paragraph is hashed once; only events that share one are compared. */
const findCopies = (events: readonly EventFile[]): ReadonlyMap<string, Copy> => {
  const holders = new Map<string, EventFile[]>()
  const bodies = new Map(events.map((event) => [event, paragraphsOf(event)]))
  for (const [event, paragraphs] of bodies)
    for (const hash of paragraphs.keys()) {
      const before = holders.get(hash)
      if (before === undefined) holders.set(hash, [event])
      else before.push(event)
    }
  const copies = new Map<string, Copy>()
  for (const [event, paragraphs] of bodies) {
    const shared = new Map<EventFile, number>()
    for (const [hash, length] of paragraphs) {
      const owners = holders.get(hash) ?? []
      if (owners.length > STANDING) continue
      for (const other of owners) if (other !== event) shared.set(other, (shared.get(other) ?? 0) + length)
    }
    const whole = [...paragraphs.values()].reduce((sum, length) => sum + length, 0)
    const [twin] = [...shared].filter(([, length]) => length >= whole * MOST).sort((a, b) => b[1] - a[1])
    if (twin === undefined) continue
    const pair = tellCopy(event, twin[0])
    copies.set(pair.copy.file, pair)
  }
  return copies
}

/** The copy is the one whose own authors the body does not know; of two alike, the later event. */
const tellCopy = (one: EventFile, other: EventFile): Copy => {
  const [earlier = one, later = other] = byDate([one, other])
  return ownership(earlier) < ownership(later) ? { copy: earlier, original: later } : { copy: later, original: earlier }
}

const ownership = ({ data, text, bodyLine }: EventFile): number => {
  const body = nameKey(
    text
      .split('\n')
      .slice(bodyLine - 1)
      .join('\n'),
  )
  return data.authors.filter((name) => body.includes(nameKey(name))).length / Math.max(1, data.authors.length)
}

/** Hashes and lengths of a body's paragraphs without their spaces; what is too short to be anybody's is left out. */
const paragraphsOf = ({ text, bodyLine }: EventFile): ReadonlyMap<string, number> => {
  const body = text
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n')
  const bare = body.split(/\n\s*\n|\n(?=[-*] )/).map((paragraph) => paragraph.replace(/\s+/g, ''))
  return new Map(
    bare.filter(({ length }) => length >= 8).map((paragraph) => [contentHash(paragraph), paragraph.length]),
  )
}

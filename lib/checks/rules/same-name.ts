import { say } from '@/config/language'
import { nameKey } from '@/lib/archive/person'
import type { EventFile } from '@/lib/archive/whole'
import { byDate } from '../events'
import { atSpot, spotOfPerson } from '../finding'
import { shareCompany, spellingsOf } from '../people/names'
import type { Finding, Rule } from '../rule'

type Turn = { readonly event: EventFile; readonly name: string; readonly role: string }

/** Who is with another company after so long may have gone there. */
const YEAR = 366 * 86_400_000

/**
 * One name with two companies within a year, or back and forth between them: most likely two people, whose talks stand
 * on one page. A profile of that name says that somebody has looked.
 */
export const sameName: Rule = {
  name: 'same-name',
  level: 'warning',
  find: (context) => {
    const { keyOf } = spellingsOf(context)
    const profiles = new Set(context.people.map(({ record }) => keyOf(record.name)))
    const turns = new Map<string, Turn[]>()
    for (const event of byDate(context.events))
      for (const { name, role } of event.record.speakers) {
        const key = keyOf(name)
        if (role === undefined || !namesCompany(role) || profiles.has(key) || nameKey(name) === '') continue
        turns.set(key, [...(turns.get(key) ?? []), { event, name, role }])
      }
    return [...turns.values()].flatMap(judge)
  },
}

/** A post alone, such as 架构师, may be anywhere. */
const namesCompany = (role: string): boolean => shareCompany([role], [role])

const judge = (turns: readonly Turn[]): readonly Finding[] => {
  for (const [at, turn] of turns.entries()) {
    const before = turns.slice(0, at).findLast(({ role }) => !shareCompany([role], [turn.role]))
    if (before === undefined) continue
    const isBack = turns
      .slice(0, turns.indexOf(before))
      .some(({ role }) => shareCompany([role], [turn.role]) && !shareCompany([role], [before.role]))
    if (!isBack && startOf(turn) - startOf(before) > YEAR) continue
    return [describe(before, turn)]
  }
  return []
}

const startOf = ({ event }: Turn): number => event.record.time.start.epoch

const describe = (before: Turn, turn: Turn): Finding =>
  atSpot(
    spotOfPerson(turn.event, turn.name),
    {
      message: say(
        `“${turn.name}” is “${turn.role}” here and “${before.role}” elsewhere; both are shown as one person`,
        `“${turn.name}”在这里是“${turn.role}”，在别处是“${before.role}”，页面会当作同一人`,
      ),
      hint: say(
        `If they are two, give one a name that tells them apart, such as ${turn.name} (${turn.event.record.place.kind === 'venue' ? (turn.event.record.place.city?.name ?? 'Lisbon') : 'Lisbon'}). If it is one, write a profile: npm run new -- person "${turn.name}".`,
        `若是两人，请给其中一位能区分的名字，如 ${turn.name}（${turn.event.record.place.kind === 'venue' ? (turn.event.record.place.city?.name ?? '杭州') : '杭州'}）；若是同一人，请写一份资料：npm run new -- person "${turn.name}"。`,
      ),
      related: [spotOfPerson(before.event, before.name)],
    },
    'people',
  )

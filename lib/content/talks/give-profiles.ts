import type { Desk, Item, Profile, Taken } from './desk'
import { findPerson, type PersonDraft } from './draft'
import { containerKind } from './words/containers'

/**
 * Gives what was told about people outside of their talks to the talks, where nothing is known of them there. Of people
 * without a talk, and where a role would get lost, it stays where it stands.
 */
export const giveProfiles = (desk: Desk): void => {
  const drafts = desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
  const given = new Set<Item>()
  for (const profile of desk.profiles) {
    for (const draft of drafts) {
      const person = findPerson(draft, profile.person.name)
      if (person === undefined || person.bio.length > 0 || !agrees(person, profile)) continue
      give(profile, person)
      for (const item of profile.items) given.add(item)
      for (const item of profile.items) {
        for (const placed of item.placed) Object.assign(placed, { part: 'bio', reason: 'bioProfile', draft })
      }
      break
    }
  }
  takeOut(desk, given)
}

/** Of two roles one must hold the other, and nicknames must be one. */
const agrees = ({ role, alias }: PersonDraft, { person, bio }: Profile): boolean => {
  const told = person.role
  const known = role === undefined || told === undefined || role.includes(told) || told.includes(role)
  const called = alias === undefined || person.alias === undefined || alias === person.alias
  return known && called && (bio.length > 0 || told !== undefined)
}

const give = ({ person: { role, alias }, bio }: Profile, draft: PersonDraft): void => {
  draft.bio.push(...bio)
  if (role !== undefined && !draft.role?.includes(role)) draft.role = role
  if (alias !== undefined) draft.alias ??= alias
}

/** Takes what was given away out of its old place, and the heads that held nothing else. */
const takeOut = (desk: Desk, given: ReadonlySet<Item>): void => {
  const kept: Item[] = []
  for (let at = 0; at < desk.items.length; at += 1) {
    const item = desk.items[at]
    if (item === undefined || given.has(item)) continue
    const section =
      item.kind === 'rest' && item.unit.kind === 'head' ? sectionAfter(desk.items, at, item.unit.level) : []
    if (item.kind === 'rest' && section.length > 0 && section.every((one) => given.has(one)) && announces(item.unit)) {
      for (const placed of item.placed) Object.assign(placed, { part: 'label', reason: 'container' })
    } else kept.push(item)
  }
  desk.items.splice(0, desk.items.length, ...kept)
}

const announces = (unit: Taken): boolean =>
  unit.kind === 'head' && (unit.label !== undefined || containerKind(unit.span.text) !== undefined)

const sectionAfter = (items: readonly Item[], at: number, level: number): readonly Item[] => {
  const rest = items.slice(at + 1)
  const end = rest.findIndex((item) => item.kind === 'talk' || (item.unit.kind === 'head' && item.unit.level <= level))
  return end === -1 ? rest : rest.slice(0, end)
}

import type { Desk, Profile } from './desk'
import { findPerson, type PersonDraft } from './draft'

/**
 * Gives what was told about people outside of their talks to the talks, where nothing is known of them there. Of people
 * without a talk, and where a role would get lost, it stays where it stands.
 */
export const giveProfiles = (desk: Desk): void => {
  const drafts = desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
  for (const profile of desk.profiles) {
    for (const draft of drafts) {
      const person = findPerson(draft, profile.person.name)
      if (person === undefined || person.bio.length > 0 || !agrees(person, profile)) continue
      give(desk, profile, person)
      for (const item of profile.items) {
        for (const placed of item.placed) Object.assign(placed, { part: 'bio', reason: 'bioProfile', draft })
      }
      break
    }
  }
}

const agrees = ({ role, alias }: PersonDraft, { person, bio }: Profile): boolean => {
  const known = role === undefined || person.role === undefined || role.includes(person.role)
  const called = alias === undefined || person.alias === undefined || alias === person.alias
  return known && called && (bio.length > 0 || person.role !== undefined)
}

const give = (desk: Desk, { person, items, bio }: Profile, draft: PersonDraft): void => {
  draft.bio.push(...bio)
  if (person.role !== undefined) draft.role ??= person.role
  if (person.alias !== undefined) draft.alias ??= person.alias
  const given = new Set<unknown>(items)
  desk.items.splice(0, desk.items.length, ...desk.items.filter((item) => !given.has(item)))
}

import type { Desk, Item, Profile } from './desk'
import { findPerson, type PersonDraft } from './draft'

/**
 * Gives what was told about people outside of their talks to the talks, where nothing is known of them there. Of people
 * without a talk, and where a role would get lost, it stays where it stands; so do the heads above it.
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
  desk.items.splice(0, desk.items.length, ...desk.items.filter((item) => !given.has(item)))
}

/** Of two roles one must hold the other, and nicknames must be one. */
const agrees = ({ role, alias }: PersonDraft, { person, bio }: Profile): boolean => {
  const told = person.role
  const [a, b] = [role ?? '', told ?? ''].map((text) => text.replace(/[\s，,、·|/]+/g, ''))
  const known = a === undefined || b === undefined || a.includes(b) || b.includes(a)
  const called = alias === undefined || person.alias === undefined || alias === person.alias
  return known && called && (bio.length > 0 || told !== undefined)
}

const give = ({ person: { role, alias }, bio }: Profile, draft: PersonDraft): void => {
  draft.bio.push(...bio)
  if (role !== undefined && !draft.role?.includes(role)) draft.role = role
  if (alias !== undefined) draft.alias ??= alias
}

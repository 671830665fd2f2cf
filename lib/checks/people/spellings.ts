import { nameKey } from '@/lib/archive/person'
import type { Archive } from '@/lib/archive/whole'

/** Leads every spelling that a profile lists to one key; a name without a profile is its own. */
export type Spellings = {
  readonly keyOf: (name: string) => string
  readonly allOf: (name: string) => readonly string[]
}

const known = new WeakMap<Archive['people'], Spellings>()

/** The spellings that the archive's profiles declare to be one person's. */
export const spellingsOf = ({ people }: Pick<Archive, 'people'>): Spellings => {
  const before = known.get(people)
  if (before !== undefined) return before
  const groups = people.map(({ record }) => [record.name, record.slug, ...record.aliases])
  const byKey = new Map(groups.flatMap((names) => names.map((name) => [nameKey(name), names] as const)))
  const allOf = (name: string): readonly string[] => byKey.get(nameKey(name)) ?? [name]
  const spellings: Spellings = { allOf, keyOf: (name) => nameKey(allOf(name)[0] ?? name) }
  known.set(people, spellings)
  return spellings
}

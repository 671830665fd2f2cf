import type { Person } from '@/lib/model'

/** Pictures of people by slug; only those who have one. */
export type Avatars = ReadonlyMap<string, NonNullable<Person['avatar']>>

export const avatarsOf = (people: readonly Pick<Person, 'slug' | 'avatar'>[]): Avatars =>
  new Map(people.flatMap(({ slug, avatar }) => (avatar === undefined ? [] : [[slug, avatar]])))

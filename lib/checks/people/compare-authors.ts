import { nameKey, nameOfSlug, namesPerson } from '@/lib/archive/person'
import type { Archive, EventFile } from '@/lib/archive/whole'
import { isNearName, spellingsOf } from './names'

type Author = { readonly name: string; readonly index: number }

/** How the `authors` of an event and the people in its body differ. */
export type AuthorComparison = {
  /** Authors whom the body does not mention. */
  readonly absent: readonly Author[]
  /** Speakers whom `authors` leaves out. */
  readonly unlisted: readonly string[]
  /** An absent author and an unlisted speaker whose names are nearly one. */
  readonly near: readonly { readonly author: Author; readonly speaker: string }[]
}

/**
 * Compares the list with the body. A body that names nobody says nothing, and neither does an empty list: the site
 * reads the speakers from the body.
 */
export const compareAuthors = (event: EventFile, archive: Pick<Archive, 'people'>): AuthorComparison => {
  const { keyOf: ownKey, allOf } = spellingsOf(archive)
  const keyOf = (name: string): string => ownKey(ownKey(name) === nameKey(name) ? (nameOfSlug(name) ?? name) : name)
  const onStage = peopleIn(event)
  const authors = event.data.authors
    .map((name, index): Author => ({ name, index }))
    .filter(({ name }) => namesPerson(name))
  if (onStage.length === 0 || authors.length === 0) return { absent: [], unlisted: [], near: [] }
  const spoken = new Set(
    onStage.flatMap(({ name, alias }) => [keyOf(name), ...(alias === undefined ? [] : [keyOf(alias)])]),
  )
  const listed = new Set(authors.map(({ name }) => keyOf(name)))
  const text = nameKey(
    event.text
      .split('\n')
      .slice(event.bodyLine - 1)
      .join('\n'),
  )
  const absent = authors.filter(
    ({ name }) =>
      !spoken.has(keyOf(name)) &&
      ![name, nameOfSlug(name) ?? name, ...allOf(name)].some((spelling) => text.includes(nameKey(spelling))),
  )
  const unlisted = onStage
    .filter(({ name, alias }) => !listed.has(keyOf(name)) && (alias === undefined || !listed.has(keyOf(alias))))
    .map(({ name }) => name)
  const near = absent.flatMap((author) => {
    const speaker = unlisted.find((name) => isNearName(author.name, name))
    return speaker === undefined ? [] : [{ author, speaker }]
  })
  return {
    absent: absent.filter((author) => !near.some((pair) => pair.author === author)),
    unlisted: unlisted.filter((name) => !near.some((pair) => pair.speaker === name)),
    near,
  }
}

type OnStage = { readonly name: string; readonly alias?: string | undefined }

/** Everybody in the talks and the body, once each; a nickname that belongs to one of them is not somebody else. */
const peopleIn = ({ record, reading }: EventFile): readonly OnStage[] => {
  const all: readonly OnStage[] = [...record.talks.flatMap(({ speakers }) => speakers), ...reading.people]
  const nicknames = new Set(all.flatMap(({ alias }) => (alias === undefined ? [] : [nameKey(alias)])))
  const once = new Map<string, OnStage>()
  for (const person of all) {
    const key = nameKey(person.name)
    if (nicknames.has(key) && person.alias === undefined) continue
    const before = once.get(key)
    if (before?.alias === undefined) once.set(key, person)
  }
  return [...once.values()]
}

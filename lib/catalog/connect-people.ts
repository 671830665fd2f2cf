import { nameKey, nameOfSlug } from '@/lib/archive/person'
import type { EventRecord, Mention, Person, Talk } from '@/lib/model'

/** Leads every spelling of a name to one person. */
export type PeopleDirectory = {
  readonly people: readonly Person[]
  readonly connect: (mention: Mention) => Mention
}

/**
 * Makes the directory of everybody with a page.
 * A profile gathers its aliases; a name without a profile is a person of its own.
 */
export const directPeople = (profiles: readonly Person[], events: readonly EventRecord[]): PeopleDirectory => {
  const byName = new Map<string, Person>()
  for (const profile of profiles)
    for (const name of [profile.slug, ...profile.aliases, profile.name]) byName.set(nameKey(name), profile)
  const found = new Map(profiles.map((profile) => [profile.slug, profile]))
  for (const mention of events.flatMap((event) => event.speakers)) {
    if (byName.has(nameKey(mention.name))) continue
    const person = found.get(mention.slug) ?? strangerOf(mention)
    byName.set(nameKey(mention.name), person)
    found.set(person.slug, person)
  }
  return {
    people: [...found.values()],
    connect: (mention) => connectMention(mention, byName.get(nameKey(mention.name))),
  }
}

const strangerOf = ({ name, slug }: Mention): Person => ({
  slug,
  // a folder of an author that is not here
  name: nameOfSlug(name) ?? name,
  aliases: [],
  organizations: [],
  interests: [],
  links: [],
})

const connectMention = (mention: Mention, person: Person | undefined): Mention => {
  if (person === undefined || person.name === mention.name)
    return person === undefined ? mention : { ...mention, slug: person.slug }
  const isNickname = mention.alias === undefined && !looksMisspelt(mention.name, person.name)
  return { ...mention, name: person.name, slug: person.slug, ...(isNickname ? { alias: mention.name } : {}) }
}

/** 黄国锋 for 黄国峰 is a slip, not a nickname; a folder name such as `jimmysong` is neither. */
const looksMisspelt = (written: string, name: string): boolean =>
  /^[\x20-\x7e]+$/.test(written) ||
  nameOfSlug(written) !== undefined ||
  (written[0] === name[0] && written.length === name.length)

/** The event with every mention led to its person; two spellings of one person become one speaker. */
export const connectEvent = (event: EventRecord, directory: PeopleDirectory): EventRecord => {
  const talks = event.talks.map((talk): Talk => ({ ...talk, speakers: talk.speakers.map(directory.connect) }))
  const merged = new Map<string, Mention>()
  for (const mention of event.speakers.map(directory.connect))
    merged.set(mention.slug, { ...mention, ...merged.get(mention.slug) })
  return { ...event, talks, speakers: [...merged.values()] }
}

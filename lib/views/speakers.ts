import type { EventSummary, Mention, Person, Talk, Term } from '@/lib/model'
import { chronological, compareNames, yearOf, yearSpan } from './order'
import { remember } from './remember'
import { isTalk } from './talks'
import { byCity, byTag } from './terms'

/** Somebody on stage: in a talk, or only in the event's list of speakers, where nobody wrote down the topic. */
export type Appearance = {
  readonly event: EventSummary
  readonly talk?: Talk
  /** Name, nickname and role as they were at that event. */
  readonly mention: Mention
}

/** Every person's appearances by slug, the latest first. */
export const bySpeaker: (events: readonly EventSummary[]) => ReadonlyMap<string, readonly Appearance[]> = remember(
  (events) => {
    const people = new Map<string, Appearance[]>()
    for (const event of chronological(events)) for (const [slug, found] of atEvent(event)) extend(people, slug, found)
    for (const appearances of people.values()) appearances.reverse()
    return people
  },
)

/** What one person did, the latest event first, in programme order within it; empty for an unknown slug. */
export const appearancesOf = (events: readonly EventSummary[], slug: string): readonly Appearance[] =>
  bySpeaker(events).get(slug) ?? []

const atEvent = (event: EventSummary): ReadonlyMap<string, Appearance[]> => {
  const people = new Map<string, Appearance[]>()
  for (const talk of [...event.talks].reverse()) {
    for (const mention of talk.speakers) extend(people, mention.slug, [{ event, talk, mention }])
  }
  for (const mention of event.speakers)
    if (!people.has(mention.slug)) extend(people, mention.slug, [{ event, mention }])
  return people
}

const extend = (people: Map<string, Appearance[]>, slug: string, more: readonly Appearance[]): void => {
  const known = people.get(slug)
  if (known === undefined) people.set(slug, [...more])
  else known.push(...more)
}

/** Somebody who shared a talk, and how many talks they shared. */
type CoSpeaker = { readonly person: Mention; readonly talks: number }

/** The others in one talk. */
export const companionsIn = ({ talk, mention }: Appearance): readonly Mention[] =>
  talk?.speakers.filter((other) => other.slug !== mention.slug) ?? []

/** People who stood on stage in the same talks as this person, the most frequent first. */
export const coSpeakersOf = (events: readonly EventSummary[], slug: string): readonly CoSpeaker[] => {
  const found = new Map<string, CoSpeaker>()
  for (const person of appearancesOf(events, slug).flatMap(companionsIn)) {
    found.set(person.slug, { person, talks: (found.get(person.slug)?.talks ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.talks - a.talks || compareNames(a.person.name, b.person.name))
}

/** A post and the years in which events named it, `YYYY`. */
type Role = { readonly role: string; readonly from: string; readonly to: string }

/**
 * A person's posts over time, the latest first; the same post at events in a row is one entry.
 * @param appearances the latest first
 */
export const rolesOf = (appearances: readonly Appearance[]): readonly Role[] => {
  const roles: Role[] = []
  for (const { event, mention } of appearances) {
    const year = yearOf(event)
    const last = roles.at(-1)
    if (mention.role === undefined) continue
    if (last?.role === mention.role) roles[roles.length - 1] = { ...last, from: year }
    else roles.push({ role: mention.role, from: year, to: year })
  }
  return roles
}

/** The nicknames a person was announced with, each once, the latest first. */
export const nicknamesOf = (appearances: readonly Appearance[]): readonly string[] => [
  ...new Set(appearances.flatMap(({ mention }) => mention.alias ?? [])),
]

/** Pictures of people by slug; only those who have one. */
export type Avatars = ReadonlyMap<string, NonNullable<Person['avatar']>>

export const avatarsOf = (people: readonly Pick<Person, 'slug' | 'avatar'>[]): Avatars =>
  new Map(people.flatMap(({ slug, avatar }) => (avatar === undefined ? [] : [[slug, avatar]])))

/** Somebody with a page, and how often they were on stage. */
export type Listed = { readonly name: string; readonly person: Person; readonly talks: number; readonly events: number }

/** Everybody who was on stage or has a profile, those with the most talks first, then the most events, then by name. */
export const speakerList = (events: readonly EventSummary[], people: readonly Person[]): readonly Listed[] =>
  people
    .map((person) => listed(events, person))
    .sort((a, b) => b.talks - a.talks || b.events - a.events || compareNames(a.name, b.name))

const listed = (events: readonly EventSummary[], person: Person): Listed => {
  const appearances = bySpeaker(events).get(person.slug) ?? []
  return {
    name: person.name,
    person,
    talks: appearances.filter(({ talk }) => talk !== undefined && isTalk(talk)).length,
    events: new Set(appearances.map(({ event }) => event)).size,
  }
}

export type SpeakerPage = {
  /** The latest first. */
  readonly appearances: readonly Appearance[]
  /** Events they were at, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly talks: number
  readonly cities: readonly Term[]
  /** Topics of those events, the most frequent first. */
  readonly tags: readonly Term[]
  readonly coSpeakers: readonly CoSpeaker[]
  /** The latest first. */
  readonly roles: readonly Role[]
  /** Other names: those of the profile, then those that events announced. */
  readonly names: readonly string[]
  readonly span: { readonly first: string; readonly last: string } | undefined
}

/** A life of talks: everything the archive knows about one person. */
export const speakerPage = (archive: readonly EventSummary[], person: Person): SpeakerPage => {
  const appearances = appearancesOf(archive, person.slug)
  const events = [...new Set(appearances.map(({ event }) => event))].reverse()
  const names = [...person.aliases, ...nicknamesOf(appearances)]
  return {
    appearances,
    events,
    talks: appearances.filter(({ talk }) => talk !== undefined && isTalk(talk)).length,
    cities: byCity(events).list.map(({ term }) => term),
    tags: byTag(events).list.map(({ term }) => term),
    coSpeakers: coSpeakersOf(archive, person.slug),
    roles: rolesOf(appearances),
    names: [...new Set(names)].filter((name) => name !== person.name && !isFileName(name, person)),
    span: yearSpan(events),
  }
}

/** Profiles answer to the name of their folder or file too, which nobody is called by. */
export const isFileName = (name: string, { file = '' }: Person): boolean => file.split(/[/.]/).includes(name)

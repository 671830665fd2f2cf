import type { When } from './clock'
import { readPrefix, readTail, unquoted } from './head-edges'
import type { Parts, Range } from './head-marks'
import { readPeopleAndTitle } from './head-parts'
import type { NameBook } from './names'
import { type Named, readPeople } from './people'
import { isAffiliation } from './title'

export type { Range } from './head-marks'

/**
 * A line that may announce a talk, taken apart. `trust` tells how sure the people in it are: their names are known or
 * come with a role (`sure`), look like names (`likely`), or there are none.
 */
export type Head = {
  readonly title?: Range
  readonly people: readonly Named[]
  readonly peopleAt?: Range
  /** Where their post stands apart from the names. */
  readonly roleAt?: Range
  readonly trust: 'sure' | 'likely' | 'none'
  readonly when?: When
  readonly whenAt?: Range
  /** Offset from which on the line only links to recordings and slides. */
  readonly linksFrom?: number
  /** Announced as a talk in so many words: 议题一：, Talk 2 -. */
  readonly announced: boolean
}

const LONGEST = 400

/**
 * Takes a line apart into time, people and title, whichever comes first. Longer than any title, it stays whole. Where a
 * label announces a title, `from` is the offset at which the label ends.
 */
export const readHead = (text: string, book: NameBook, from = 0): Head => {
  if (text.length > LONGEST) return { people: [], trust: 'none', announced: false, title: [0, text.length] }
  const { at, when, whenAt, announced } = readPrefix(text, from)
  const tail = when === undefined ? readTail(text, at) : undefined
  const end = tail?.from ?? text.trimEnd().length
  const core = text.slice(at, end)
  const time = when
    ? { when, ...(whenAt && { whenAt }) }
    : tail
      ? { when: tail.when, whenAt: [tail.from, text.length] as const }
      : {}
  const base = { announced, ...time }
  if (core.trim() === '') return { ...base, people: [], trust: 'none' }
  const parts = readPeopleAndTitle(core, book, announced)
  if (parts === undefined) return { ...base, people: [], trust: 'none', title: unquoted(text, [at, end]) }
  const { people, sure } = parts.people
  const person = personAlone(parts, core, book)
  if (person !== undefined) return { ...base, people: [person], trust: 'sure', peopleAt: [at, end] }
  return {
    ...base,
    people,
    trust: sure ? 'sure' : 'likely',
    peopleAt: moved(parts.peopleAt, at),
    ...(parts.roleAt && { roleAt: moved(parts.roleAt, at) }),
    title: unquoted(text, moved(parts.title, at)),
  }
}

/** `甲 · 公司 职位`: what stands where a title would is a post. */
const personAlone = ({ people: { people, sure }, title }: Parts, core: string, book: NameBook): Named | undefined => {
  const [person, ...others] = people
  const post = core.slice(...title).trim()
  if (!sure || person === undefined || others.length > 0 || title[0] === 0 || !isAffiliation(post)) return undefined
  return book.certainty(person.name) === 'known' ? readPeople(core, book, 'line')?.people[0] : undefined
}

const moved = ([from, to]: Range, by: number): Range => [from + by, to + by]

/** A head whose likely names are words of its title after all. */
export const titleAlone = ({ title, people: _, peopleAt, roleAt, ...head }: Head): Head => {
  const ranges = [title, peopleAt, roleAt].filter((range) => range !== undefined)
  const from = Math.min(...ranges.map(([start]) => start))
  const to = Math.max(...ranges.map(([, end]) => end))
  return { ...head, people: [], trust: 'none', ...(ranges.length > 0 && { title: [from, to] }) }
}

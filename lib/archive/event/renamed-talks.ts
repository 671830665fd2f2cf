import { z } from 'zod'
import type { Talk } from '@/lib/model'

/** What tells a talk from the others of its event, whatever it is called. */
export const talkFacts = z
  .object({
    slug: z.string(),
    title: z.string(),
    /** Slugs of its speakers. */
    speakers: z.array(z.string()).readonly(),
    /** ISO 8601 */
    start: z.string().exactOptional(),
  })
  .readonly()

export type TalkFacts = z.infer<typeof talkFacts>

/** @param talk of an event's record */
export const factsOfTalk = ({ slug, title, speakers, start }: Talk): TalkFacts => ({
  slug,
  title,
  speakers: speakers.map((speaker) => speaker.slug),
  ...(start === undefined ? {} : { start: start.iso }),
})

export type Renamed = { readonly from: string; readonly to: string }

/** What two titles must have in common to be taken for one that was corrected; with nothing else said, and with a hint. */
const ALIKE = { alone: 0.6, withHint: 0.25 } as const

/**
 * Which talks of an event have another title, and so another address, than before: those that have gone, each with the
 * one that has come in its place. A talk is known by its title nearly as it was, or by its people or its hour together
 * with some of its title; people who gave one talk then and give one now are hint enough. Each is led to one other at
 * most, the likest first.
 */
export const renamedTalks = (before: readonly TalkFacts[], now: readonly TalkFacts[]): readonly Renamed[] => {
  const [had, has] = [new Set(before.map(({ slug }) => slug)), new Set(now.map(({ slug }) => slug))]
  const gone = before.filter(({ slug }) => !has.has(slug))
  const come = now.filter(({ slug }) => !had.has(slug))
  const pairs = gone
    .flatMap((from) => come.map((to) => ({ from: from.slug, to: to.slug, score: likeness(from, to, gone, come) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [left, led] = [new Set<string>(), new Set<string>()]
  return pairs.flatMap(({ from, to }) => {
    if (left.has(from) || led.has(to)) return []
    left.add(from)
    led.add(to)
    return [{ from, to }]
  })
}

const likeness = (from: TalkFacts, to: TalkFacts, gone: readonly TalkFacts[], come: readonly TalkFacts[]): number => {
  const title = alike(from.title, to.title)
  const people = peopleOf(from)
  const samePeople = people !== '' && people === peopleOf(to)
  const alone = [gone, come].every((talks) => talks.filter((talk) => peopleOf(talk) === people).length === 1)
  if (samePeople && alone) return 1 + title
  const hinted = samePeople || (from.start !== undefined && from.start === to.start)
  return title >= (hinted ? ALIKE.withHint : ALIKE.alone) ? title + (hinted ? 0.5 : 0) : 0
}

const peopleOf = ({ speakers }: TalkFacts): string => speakers.toSorted().join('\n')

/** Dice's coefficient over pairs of characters: 1 for the same, 0 for nothing in common. */
const alike = (a: string, b: string): number => {
  const [of, other] = [pairsOf(a), pairsOf(b)]
  const size = of.size + other.size
  return size === 0 ? 0 : (2 * [...of].filter((pair) => other.has(pair)).length) / size
}

const pairsOf = (title: string): ReadonlySet<string> => {
  const letters = [...title.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

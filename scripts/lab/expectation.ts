import { z } from 'zod'

/**
 * What a careful editor reads from an event file, written beside it: `name.md` and `name.json`.
 *
 * What is not stated is not judged, but a talk or a person that is not stated is an invention. `false` states that there
 * is none. In a text, `…` stands for any words: `"…three ways…"`. `lib/programme/fixtures/README.md` explains the form.
 */
const text = z.string().min(1)
const oneOf = z.union([text, z.array(text).min(1).readonly()])
const prose = z.union([z.boolean(), oneOf])
const fact = z.union([z.literal(false), oneOf])

const person = z.strictObject({ name: oneOf, alias: fact.nullish(), role: fact.nullish(), bio: prose.optional() })
const speaker = z.union([person, text.transform((name): z.infer<typeof person> => ({ name }))])

const talk = z.strictObject({
  title: oneOf,
  kind: z.enum(['talk', 'opening', 'roundtable', 'break']).optional(),
  /** The event is this talk. */
  isEvent: z.boolean().optional(),
  /** May be read or not. */
  optional: z.boolean().optional(),
  /** `13:30-14:10`, `13:30`, with the day where it matters: `2027-10-17 09:00-09:40`. */
  time: z.union([z.literal(false), text]).optional(),
  room: fact.optional(),
  track: fact.optional(),
  /** Room or track, where an editor could not say which. */
  hall: fact.optional(),
  level: fact.optional(),
  language: fact.optional(),
  speakers: z.array(speaker).readonly().optional(),
  /** Whether anything is told about any of the speakers. */
  bio: z.boolean().optional(),
  abstract: prose.optional(),
  takeaways: prose.optional(),
  video: fact.optional(),
  slides: fact.optional(),
  slug: text.optional(),
})

export const expectation = z.strictObject({
  /** Why this text is here, for people. */
  note: z.string().optional(),
  /** Every talk is stated whole: what is not stated of it must not be there. */
  complete: z.boolean().optional(),
  talks: z.array(talk).readonly(),
  /** Everybody the event names as a speaker; without it, the speakers of the talks. */
  people: z.array(text).readonly().optional(),
  /** Who may be among them. */
  maybe: z.array(text).readonly().optional(),
  /** Words that stay in the prose outside of the talks. */
  rest: z.array(text).readonly().optional(),
  /** Words of lines that are reported as doubtful. */
  doubts: z.array(text).readonly().optional(),
  /** Rules of the problems that are reported, in order. */
  problems: z.array(text).readonly().optional(),
})

export type Expectation = z.infer<typeof expectation>
export type ExpectedTalk = Expectation['talks'][number]
export type ExpectedSpeaker = NonNullable<ExpectedTalk['speakers']>[number]

/** Letters as they are, spaces and line breaks as one space. */
export const plain = (given: string): string => given.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether a text is the one that was expected; `…` stands for any words. */
export const isLike = (expected: string | readonly string[], given: string): boolean =>
  [expected].flat().some((one) => {
    const [first = '', ...others] = plain(one)
      .split('…')
      .map((part) => part.trim())
    const text = plain(given)
    if (others.length === 0) return text === first
    const last = others.at(-1) ?? ''
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
    let at = first.length
    return others.slice(0, -1).every((part) => {
      const found = text.indexOf(part, at)
      at = found + part.length
      return found !== -1 && at <= text.length - last.length
    })
  })

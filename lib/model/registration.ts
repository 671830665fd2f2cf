import { z } from 'zod'
import { wallTime } from './time'

/** Something an event asks of whoever registers. */
export const question = z
  .object({
    /** Names its field in forms: made from its words, so that the order of questions may change. */
    key: z.string(),
    /** As the organizer wrote it; answers are kept under these words. */
    ask: z.string(),
    /** One line, several lines, one of `options`, any of them, or a box that has to be ticked. */
    kind: z.enum(['text', 'paragraph', 'choice', 'choices', 'consent']),
    options: z.array(z.string()).readonly(),
    required: z.boolean(),
  })
  .readonly()

/** How an event takes registrations: what an organizer's file says, with what it leaves open filled in. */
export const registrationPolicy = z
  .object({
    /** Seats; absent without a limit. */
    capacity: z.number().exactOptional(),
    /** Absent: at once. */
    opens: wallTime.exactOptional(),
    /** Absent: with the start. */
    closes: wallTime.exactOptional(),
    waitlist: z.boolean(),
    /** An organizer looks at everybody before there is a seat. */
    approval: z.boolean(),
    questions: z.array(question).readonly(),
    /** Days after the event until people are deleted. */
    keepDays: z.number(),
    /** Hours that a seat is held for an address that has not been confirmed. */
    confirmHours: z.number(),
    /** Whether mails bring an invitation that calendars answer and move, or an entry to be added by hand. */
    calendar: z.enum(['publish', 'invite']),
    /** Whether speakers are given what was said about their talk. */
    feedbackToSpeakers: z.boolean(),
  })
  .readonly()

export type Question = z.infer<typeof question>
export type RegistrationPolicy = z.infer<typeof registrationPolicy>

/** Where registration stands by the clock and the file; whether there are seats is the database's to say. */
export type RegistrationPhase = 'not-open' | 'open' | 'closed' | 'cancelled' | 'past'

/** How many people are where. A held seat is a seat. */
export type SeatCounts = {
  /** Seats there are; undefined without a limit. */
  readonly capacity: number | undefined
  /** Seats that are taken: held, had, or come to. */
  readonly taken: number
  /** Of these, held for somebody who has not confirmed. */
  readonly held: number
  readonly came: number
  /** People in the queue. */
  readonly waiting: number
  /** People whom an organizer has to answer. */
  readonly asking: number
  /** Seats given back, places left and refusals. */
  readonly gone: number
}

/** What is said beside a room. Texts that do not apply are empty. */
export type SeatsSaid = {
  readonly head: string
  readonly note: string
  /** What stands in the drawing's stop, and whether the stop is solid. */
  readonly stop: string
  readonly isFull: boolean
  /** What a solid point means, and what a ring. */
  readonly key: { readonly taken: string; readonly free: string }
  /** What the form's button says. A hollow one gives no seat at once. */
  readonly button: string
  readonly isHollow: boolean
  /** How many seats are left, on the button. */
  readonly left: string
}

/** What `/events/<slug>/seats.json` answers. */
export type SeatsAnswer = {
  readonly phase: RegistrationPhase
  readonly capacity: number | null
  readonly taken: number
  /** Seats left; null without a limit. */
  readonly free: number | null
  readonly waiting: number
  /** When these numbers were true, RFC 3339. */
  readonly at: string
  /** The same in the words of the event's page. */
  readonly said: SeatsSaid
}

/** What a form was sent with and what is wrong with it. */
export type FormView = {
  /** Values as typed, by the name of their field: `name`, `mail`, and `q-` with a question's key. */
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly FieldError[]
  /** Known only in the answer to a post. */
  readonly counts?: SeatCounts
  /** The database does not answer. */
  readonly away?: boolean
  /** Something about the whole form: too many tries, registration is closed or full. */
  readonly refusal?: 'limited' | 'not-open' | 'closed' | 'full' | 'cancelled'
}

/** `field` is the name of the field; `reason` picks the words. */
export type FieldError = {
  readonly field: string
  readonly reason: 'missing' | 'too-long' | 'not-an-address' | 'not-an-option' | 'not-text' | 'consent'
}

/**
 * Where one person stands.
 * - `held`: a seat until `deadline`, to be confirmed
 * - `asking`: an organizer has to answer
 * - `waiting`: in the queue, at `place`
 * - `seat`, `came`
 * - `returned`: seat or place given back; `declined`: by an organizer; `lapsed`: not confirmed in time
 */
export type GuestState = 'held' | 'asking' | 'waiting' | 'seat' | 'came' | 'returned' | 'declined' | 'lapsed'

/** An answer beside the words it answers. */
export type Answer = { readonly ask: string; readonly answer: string }

/** Everything a ticket's page shows. Moments are milliseconds since 1970. */
export type TicketView = {
  readonly token: string
  readonly state: GuestState
  /** Where registration for the event stands: a ticket for one that is over, or cancelled, is good for nothing. */
  readonly phase: RegistrationPhase
  /** For people: `7F3K 92QD`. */
  readonly number: string
  /** What the square code holds; undefined where there is nothing to be let in with. */
  readonly code: string | undefined
  readonly name: string
  /** Undefined for somebody added at the door without one. */
  readonly mail: string | undefined
  readonly language: 'zh-CN' | 'en'
  readonly answers: readonly Answer[]
  /** Place in the queue from 1. */
  readonly place: number | undefined
  /** Until when a seat is held. */
  readonly deadline: number | undefined
  readonly registeredAt: number
  readonly confirmedAt: number | undefined
  readonly remindedAt: number
  readonly cameAt: number | undefined
  /** When this person is deleted without doing anything. */
  readonly deletedAt: number
  /** What can be done now; pages show nothing else. */
  readonly can: {
    readonly confirm: boolean
    readonly return: boolean
    readonly change: boolean
    readonly registerAgain: boolean
    /** Feedback: after the event, for seven days. */
    readonly rate: boolean
  }
  /** How many of the mails to this person could not be sent. */
  readonly refusedMails: number
}

/**
 * What stands behind a ticket's address. `sent`: a mail is on its way, which is all there is to say where the address
 * has not been proven; `unknown`: forged, expired or deleted; `away`: the database does not answer.
 */
export type TicketPage =
  | { readonly kind: 'ticket'; readonly slug: string; readonly ticket: TicketView }
  | { readonly kind: 'sent'; readonly slug: string }
  /** Behind the link of a mail that takes its reader off further ones. */
  | { readonly kind: 'notices'; readonly slug: string; readonly off: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'away' }

/** One talk as a person has judged it; scores are 1 to 5. */
export type Rating = { readonly talk: string; readonly score: number | undefined; readonly words: string }

/** What was said about one talk. `counts` holds how often each score from 1 to 5 was given. */
export type TalkRatings = {
  readonly talk: string
  readonly counts: readonly [number, number, number, number, number]
  readonly words: readonly string[]
  /** For the speaker; undefined where the organizer keeps it to the desk. */
  readonly speakerToken: string | undefined
}

/** A person as the desk sees them. */
export type Guest = {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly name: string
  readonly mail: string | undefined
  readonly state: GuestState
  readonly place: number | undefined
  readonly deadline: number | undefined
  readonly registeredAt: number
  readonly changedAt: number
  readonly cameAt: number | undefined
  /** Which phone or browser let them in. */
  readonly cameBy: string | undefined
  readonly answers: readonly Answer[]
  readonly atDoor: boolean
}

export type DeadLetter = {
  readonly id: string
  readonly slug: string | undefined
  readonly name: string
  readonly kind: MailKind
  /** What the mail server said; empty where it did not answer. */
  readonly reason: string
  /** When it is tried again; undefined for one that was given up. */
  readonly nextTry: number | undefined
}

export type MailKind =
  | 'confirm'
  | 'seat'
  | 'waiting'
  | 'asking'
  | 'offered'
  | 'declined'
  | 'returned'
  | 'lapsed'
  | 'again'
  | 'reminder'
  | 'changed'
  | 'cancelled'
  | 'feedback'
  | 'notice'
  | 'sign-in'

/** One event in the desk's list. `warnings` are sentences: capacity below what is taken, a question changed. */
export type DeskEvent = {
  readonly slug: string
  readonly phase: RegistrationPhase
  readonly counts: SeatCounts
  /** Pieces of feedback. */
  readonly ratings: number
  /** When the people of an event that is over were deleted; only numbers are left. */
  readonly deletedAt: number | undefined
  readonly warnings: readonly string[]
}

export type DeskHome = {
  /** Mail address of whoever is signed in. */
  readonly who: string
  readonly until: number
  readonly events: readonly DeskEvent[]
  readonly sentToday: number
  readonly stuck: readonly DeadLetter[]
  /** Kept as files, because no mail is set up. */
  readonly keptMails: KeptMails | undefined
}

/** Mails that lie as files: how many, and the newest of those to guests. `letter` names a file. */
export type KeptMails = {
  readonly count: number
  readonly latest: readonly {
    readonly letter: string
    readonly name: string
    readonly kind: MailKind
    readonly at: number
  }[]
}

/** Parts of the desk's list. `came` is a part of `seats`. */
export const GUEST_GROUPS = ['asking', 'seats', 'came', 'waiting', 'gone'] as const
export type GuestGroup = (typeof GUEST_GROUPS)[number]

export type DeskEventPage = {
  readonly event: DeskEvent
  /**
   * A page of those in the group, or of all, that a search has found: asking first, then seats by name, then the queue
   * in order.
   */
  readonly guests: readonly Guest[]
  readonly query: string
  readonly group: GuestGroup | undefined
  /** Which page it is, from 1, of how many; and how many people stand on all of them. */
  readonly page: number
  readonly pages: number
  readonly found: number
}

/**
 * What the door says to a code. `in`: welcome; `again`: has come before, at `cameAt`; `unknown`: no ticket of ours;
 * `elsewhere`: of another event; the others are the states that have no seat.
 */
export type ScanOutcome = {
  /** As it was scanned or typed. */
  readonly code: string
  readonly outcome: 'in' | 'again' | 'unknown' | 'elsewhere' | 'waiting' | 'asking' | 'returned' | 'declined' | 'lapsed'
  readonly guest: Guest | undefined
  /** The other event. */
  readonly slug: string | undefined
}

/** What a phone at the door takes with it, so that it can answer without a network. */
export type DoorList = {
  readonly slug: string
  readonly counts: SeatCounts
  readonly guests: readonly Pick<Guest, 'id' | 'number' | 'code' | 'name' | 'state' | 'cameAt' | 'place'>[]
}

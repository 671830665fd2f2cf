import type { Generated } from 'kysely'
import type { GuestState, MailKind } from '@/lib/model'

/**
 * What the database holds: people and what became of them. Titles, times and questions stand in the Markdown, and only
 * their slugs and digests here. Moments are milliseconds since 1970-01-01T00:00Z; booleans are 0 and 1, for SQLite.
 */
export type Tables = {
  readonly events: EventRow
  readonly guests: GuestRow
  readonly twins: TwinRow
  readonly outbox: OutboxRow
  readonly feedback: FeedbackRow
  readonly keys: KeyRow
  readonly rates: RateRow
}

type EventRow = {
  slug: string
  /** Order of arrival: grows with every change, within the transaction that makes it. */
  seq: Generated<number>
  /** Seats as the newest build that has been here says. */
  capacity: number | null
  /** That build: an older one that still runs changes nothing. */
  revision: Generated<number>
  /** Digests of time, place and status as people have last been told. */
  told_time: string | null
  told_place: string | null
  told_status: string | null
  /** Digest of the time that people have been reminded of. */
  reminded: string | null
  feedback_asked: Generated<number>
  /** Until when people are kept: known here too, for an event's file may be taken away. */
  delete_at: number | null
  deleted_at: number | null
  /** Numbers that stay when people go. */
  total_taken: Generated<number>
  total_came: Generated<number>
  total_waiting: Generated<number>
  total_gone: Generated<number>
}

/** `came` is no state of its own: undoing it leaves what was before. */
export type StoredState = Exclude<GuestState, 'came'>

type GuestRow = {
  /** Eight characters of Crockford's base 32, what people read as the ticket's number. */
  id: string
  event: string
  seq: number
  state: StoredState
  name: string
  mail: string | null
  /** The address in the form in which it is compared; null where somebody came without one. */
  mail_key: string | null
  /** JSON: answers by the words of their question. */
  answers: string
  language: string
  created_at: number
  changed_at: number
  confirmed_at: number | null
  deadline: number | null
  came_at: number | null
  came_by: string | null
  at_door: Generated<number>
  /** Grows with every change of state: mails about the same state are one mail. */
  turn: Generated<number>
  /** Of mails that organizers write to all, not of those about the own seat. */
  unsubscribed: Generated<number>
}

/**
 * A second ticket for an address that has one, where no mail can prove whose it is: it shows what a new one would, takes
 * no seat, and lets in whoever has the first.
 */
type TwinRow = {
  id: string
  event: string
  guest: string
  seq: number
  state: StoredState
  name: string
  mail: string
  answers: string
  language: string
  created_at: number
}

type OutboxRow = {
  /** One mail, however often it is asked for: person, kind and turn. */
  id: string
  event: string | null
  guest: string | null
  kind: MailKind
  /** Only of mails that belong to no guest. */
  mail: string | null
  /** JSON: what the mail needs besides its person and its event. */
  details: string
  state: 'due' | 'sent' | 'dead'
  attempts: Generated<number>
  due_at: number
  lease_until: Generated<number>
  reason: Generated<string>
  created_at: number
  sent_at: number | null
}

type FeedbackRow = {
  id: string
  event: string
  /** Null when the person has been deleted: the score stays. */
  guest: string | null
  talk: string
  score: number | null
  words: string
  said_at: number
}

type KeyRow = {
  /** Digest of the secret: the database alone signs nobody in. */
  id: string
  purpose: 'link' | 'session'
  who: string
  /** What else has to fit: digests of the browser that asked and of the code in the mail. */
  details: string
  tries: Generated<number>
  expires_at: number
  used_at: number | null
}

type RateRow = { key: string; hits: number; expires_at: number }

import { site } from '@/config/site'
import type { Guest } from '@/lib/model'
import type { Context } from '../context'
import { listGuests } from '../store/guests'
import { spacedNumber } from '../store/numbers'
import type { GuestRecord } from '../store/terms'
import { answersIn } from '../tickets'
import { codeOf } from '../tokens'

/** Everybody of an event in the order of the list, or those in whose name, address, number or answers the query stands. */
export const findGuests = async (context: Context, slug: string, query = ''): Promise<readonly Guest[]> => {
  const guests = guestsOf(context, await listGuests(context.engine, slug))
  const wanted = fold(query)
  return (wanted === '' ? [...guests] : guests.filter((guest) => matches(guest, wanted))).sort(inOrder)
}

/** What a search compares: neither width of letters, nor case, nor spaces count. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const matches = (guest: Guest, wanted: string): boolean =>
  [guest.name, guest.mail ?? '', guest.id, ...guest.answers.map(({ answer }) => answer)].some((text) =>
    fold(text).includes(wanted),
  )

const RANK: Readonly<Record<Guest['state'], number>> = {
  asking: 0,
  came: 1,
  seat: 1,
  held: 1,
  waiting: 2,
  returned: 3,
  declined: 3,
  lapsed: 3,
}

/** Whoever waits for an answer first, seats by name, the queue in its order, then whoever is gone. */
const inOrder = (a: Guest, b: Guest): number => {
  const rank = RANK[a.state] - RANK[b.state]
  if (rank !== 0) return rank
  if (RANK[a.state] === 1) return a.name.localeCompare(b.name, site.language)
  return (a.place ?? 0) - (b.place ?? 0) || a.registeredAt - b.registeredAt
}

/** Rows, in order of arrival, as people with their place in the queue. */
export const guestsOf = (context: Context, rows: readonly GuestRecord[]): readonly Guest[] => {
  let place = 0
  return rows.map((row) => guestOf(context, row, row.state === 'waiting' ? ++place : undefined))
}

/** @param place in the queue, where it is known and counts */
export const guestOf = (context: Context, row: GuestRecord, place: number | undefined): Guest => ({
  id: row.id,
  number: spacedNumber(row.id),
  code: codeOf(context.secrets, row.id),
  name: row.name,
  mail: row.mail ?? undefined,
  state: row.came_at === null ? row.state : 'came',
  place,
  deadline: row.deadline ?? undefined,
  registeredAt: row.created_at,
  changedAt: row.changed_at,
  cameAt: row.came_at ?? undefined,
  cameBy: row.came_by ?? undefined,
  answers: answersIn(row.answers),
  atDoor: row.at_door === 1,
})

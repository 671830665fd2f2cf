import { momentIn } from '@/i18n/moments'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, RegistrationPhase, RegistrationPolicy, SeatCounts, SeatsSaid } from '@/lib/model'
import { keeperMail } from '@/lib/registration/keeper'
import { closesAt, phaseOf } from '@/lib/views/registration'

const words = registrationWords()
const { room, buttons } = words

type Asked = {
  readonly event: EventSummary
  readonly policy: RegistrationPolicy
  /** Undefined where the database does not answer. */
  readonly counts: SeatCounts | undefined
  readonly now: number
}

/**
 * What is said beside a room, by where registration stands and how many seats there are: in the page as it was made,
 * and in `seats.json` as it is now.
 */
export const seatsSaid = (asked: Asked): SeatsSaid => {
  const { event, policy, counts, now } = asked
  const capacity = counts?.capacity ?? policy.capacity
  const taken = counts?.taken ?? 0
  const free = Math.max(0, (capacity ?? 0) - taken)
  const phase = phaseOf(event, policy, now)
  const isFull = phase === 'open' && counts !== undefined && capacity !== undefined && free === 0
  const { head, note, stop } = SAYINGS[phase](asked, { capacity, taken, free })
  const isPast = phase === 'past'
  const keyed = isPast ? (counts?.came ?? 0) : taken
  return {
    head,
    note,
    stop,
    isFull: isFull || phase === 'closed',
    key: {
      taken: isPast ? room.cameKey(keyed) : room.taken(taken),
      free: isPast ? room.awayKey(Math.max(0, taken - keyed)) : room.free(free),
    },
    button: policy.approval
      ? buttons.apply
      : isFull
        ? buttons.queue
        : capacity === undefined
          ? buttons.register
          : buttons.seat,
    isHollow: policy.approval || isFull,
    left: counts === undefined || capacity === undefined || isFull ? '' : room.left(free),
  }
}

type Numbers = { readonly capacity: number | undefined; readonly taken: number; readonly free: number }
type Said = Pick<SeatsSaid, 'head' | 'note' | 'stop'>

const SAYINGS: Readonly<Record<RegistrationPhase, (asked: Asked, numbers: Numbers) => Said>> = {
  cancelled: (asked) => ({ head: room.cancelled, note: had(asked), stop: '' }),
  past: (asked) =>
    asked.counts === undefined || asked.counts.came === 0
      ? { head: room.past, note: had(asked), stop: String(asked.counts?.taken ?? '') }
      : { head: room.came(asked.counts.came), note: had(asked), stop: String(asked.counts.came) },
  'not-open': ({ event, policy, now }, { capacity }) => ({
    head: room.notOpen(momentIn(event.time.zone, policy.opens?.epoch ?? now)),
    note: capacity === undefined ? room.unlimitedNote : room.size(capacity),
    stop: capacity === undefined ? '' : String(capacity),
  }),
  closed: (asked) => ({
    head: room.closed,
    note: [room.closedNote(momentIn(asked.event.time.zone, closesAt(asked.event, asked.policy))), had(asked)]
      .filter(Boolean)
      .join(room.between),
    stop: asked.counts === undefined ? '' : String(asked.counts.taken),
  }),
  open: (asked, numbers) => (asked.counts === undefined ? awaySaid() : openSaid(asked, asked.counts, numbers)),
}

/** How many there were, and when that was so: the page may be older than a door that is still open. */
const had = ({ event, counts, now }: Asked): string =>
  counts === undefined ? '' : [room.had(counts.taken), room.asOf(momentIn(event.time.zone, now))].join(room.between)

const awaySaid = (): Said => ({ head: room.away, note: room.awayNote(keeperMail()), stop: '?' })

const openSaid = ({ event, policy, now }: Asked, counts: SeatCounts, { capacity, taken, free }: Numbers): Said => {
  const { zone } = event.time
  const said = (head: string, note: string, stop: string): Said => ({
    head,
    note: [note, room.asOf(momentIn(zone, now))].filter(Boolean).join(room.between),
    stop,
  })
  if (policy.approval)
    return said(room.approval(capacity), room.approvalNote, capacity === undefined ? '' : String(free))
  if (capacity === undefined) return said(room.unlimited(taken), room.unlimitedNote, String(taken))
  if (free === 0) return said(room.full(counts.waiting), policy.waitlist ? room.fullNote : room.noQueue, room.fullStop)
  const total = room.total(capacity, momentIn(zone, closesAt(event, policy)))
  return said(
    room.left(free),
    [total, policy.waitlist ? room.queueNote : ''].filter(Boolean).join(room.between),
    String(free),
  )
}

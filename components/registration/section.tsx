import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, RegistrationPolicy, SeatCounts } from '@/lib/model'
import { closesAt, phaseOf } from '@/lib/views/registration'
import { hueStyle } from '../ui/mesh'
import { RoomDrawing } from './drawings'
import { RegistrationForm } from './form'
import { momentWords } from './moments'
import { formStyle } from './styles'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  /** Undefined where the database did not answer when this page was made. */
  readonly counts: SeatCounts | undefined
  readonly now: number
}

const words = registrationWords()

type Said = {
  readonly head: string
  readonly note: string
  readonly stop: string
  readonly isFull?: boolean
  readonly passes?: boolean
}

/** What the section says, by where registration stands and how many seats there are. */
const sayingOf = (
  event: EventSummary,
  policy: RegistrationPolicy,
  counts: SeatCounts | undefined,
  now: number,
): Said => {
  const { zone } = event.time
  const phase = phaseOf(event, policy, now)
  const contact = site.contact.includes('@') ? site.contact : ''
  const { room } = words
  const capacity = counts?.capacity ?? policy.capacity
  if (phase === 'cancelled') return { head: room.cancelled, note: room.cancelledNote, stop: '', passes: true }
  if (phase === 'past')
    return {
      head: room.past,
      note: counts === undefined ? '' : room.came(counts.came, counts.taken),
      stop: String(counts?.came ?? ''),
    }
  if (phase === 'not-open')
    return {
      head: room.notOpen(momentWords(policy.opens?.epoch ?? now, zone)),
      note: room.notOpenNote,
      stop: capacity === undefined ? '' : String(capacity),
    }
  if (phase === 'closed')
    return {
      head: room.closed,
      note: room.closedNote(momentWords(closesAt(event, policy), zone)),
      stop: counts === undefined ? '' : String(counts.taken),
      isFull: true,
    }
  if (counts === undefined) return { head: room.away, note: room.awayNote(contact), stop: '?' }
  const asOf = room.asOf(momentWords(now, zone))
  if (policy.approval)
    return {
      head: room.approval(capacity),
      note: `${room.approvalNote} ${asOf}`,
      stop: String((capacity ?? 0) - counts.taken || ''),
    }
  if (capacity === undefined)
    return { head: room.unlimited(counts.taken), note: `${room.unlimitedNote} ${asOf}`, stop: String(counts.taken) }
  const left = Math.max(0, capacity - counts.taken)
  if (left === 0)
    return {
      head: room.full(counts.waiting),
      note: `${policy.waitlist ? room.fullNote : room.noQueue} ${asOf}`,
      stop: '0',
      isFull: true,
    }
  return {
    head: room.left(left),
    note: `${room.total(capacity, momentWords(closesAt(event, policy), zone), policy.waitlist)} ${asOf}`,
    stop: String(left),
  }
}

/** Registration below the poster: the room as a mesh, and the form that leaves it as a route. */
export const RegistrationSection = ({ event, hue, counts, now }: Props) => {
  const policy = event.registration
  if (policy === undefined) return null
  const { head, note, stop, isFull, passes } = sayingOf(event, policy, counts, now)
  const phase = phaseOf(event, policy, now)
  const isOpen = phase === 'open' && !(isFull === true && !policy.waitlist)
  const capacity = counts?.capacity ?? policy.capacity
  const className = [
    'registration tone',
    isOpen ? '' : 'short',
    phase === 'cancelled' ? 'off' : '',
    counts === undefined && phase === 'open' ? 'lost-data' : '',
  ]
  return (
    <section
      className={className.filter(Boolean).join(' ')}
      id="register"
      style={hueStyle(hue)}
      aria-labelledby="register-h"
    >
      <style>{formStyle}</style>
      <div className="registration-head">
        <h2 id="register-h">{head}</h2>
        <p>{note}</p>
      </div>
      <div className="registration-room">
        <RoomDrawing
          slug={event.slug}
          capacity={capacity}
          taken={counts?.taken ?? 0}
          stop={stop}
          isFull={isFull === true}
          passes={passes === true}
        />
        {counts === undefined ? null : (
          <ul className="seat-key">
            <li className="taken">
              <i />
              {words.room.taken(counts.taken)}
            </li>
            {capacity === undefined ? null : (
              <li>
                <i />
                {words.room.free(Math.max(0, capacity - counts.taken))}
              </li>
            )}
          </ul>
        )}
      </div>
      {isOpen ? <RegistrationForm event={event} counts={counts} now={now} /> : <Instead event={event} phase={phase} />}
      <div className="registration-notes">
        {isOpen ? (
          <>
            <p>{words.room.pointNote}</p>
            <p>{words.room.privacyNote}</p>
          </>
        ) : null}
        {phase === 'open' || phase === 'closed' ? <FindTicket slug={event.slug} /> : null}
      </div>
    </section>
  )
}

const Instead = ({ event, phase }: { readonly event: EventSummary; readonly phase: string }) =>
  phase === 'not-open' ? (
    <div className="route-form">
      <a className="seat-button hollow" href={routes.eventOpening(event.slug)}>
        <span>{words.room.opening}</span>
        <small>.ics</small>
      </a>
    </div>
  ) : null

/** For whoever has registered and cannot find the mail. */
const FindTicket = ({ slug }: { readonly slug: string }) => (
  <details className="find-ticket">
    <summary>{words.room.find}</summary>
    <form method="post" action={routes.eventTicketAgain(slug)}>
      <label htmlFor="find-mail">{words.room.findNote}</label>
      <input id="find-mail" name="mail" type="email" autoComplete="email" required />
      <button type="submit" className="plain-button">
        {words.room.send}
      </button>
    </form>
  </details>
)

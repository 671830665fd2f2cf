import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { pointWorth } from '@/lib/mesh/seats'
import type { EventSummary, RegistrationPhase, SeatCounts, SeatsSaid } from '@/lib/model'
import { phaseOf } from '@/lib/views/registration'
import { live } from '../browser/live'
import { hueStyle } from '../ui/mesh'
import { RoomDrawing } from './drawings'
import { RegistrationForm } from './form'
import { seatsSaid } from './saying'
import { formStyle } from './styles'

type Props = {
  readonly event: EventSummary
  readonly hue: number
  /** Undefined where the database did not answer when this page was made. */
  readonly counts: SeatCounts | undefined
  readonly now: number
}

const words = registrationWords()

/**
 * Registration below the poster: the room as a mesh, and the form that leaves it as a route. Numbers are as old as the
 * page, and say so; whoever reaches for it where scripts run is shown those of now (components/browser/seats.ts).
 */
export const RegistrationSection = ({ event, hue, counts, now }: Props) => {
  const policy = event.registration
  if (policy === undefined) return null
  const said = seatsSaid({ event, policy, counts, now })
  const phase = phaseOf(event, policy, now)
  const takesForms = phase === 'open' && !(said.isFull && !policy.waitlist)
  const capacity = counts?.capacity ?? policy.capacity
  const isLost = counts === undefined && phase === 'open'
  const className = [
    'registration tone',
    takesForms ? '' : 'registration-short',
    phase === 'cancelled' ? 'off' : '',
    isLost ? 'lost-data' : '',
  ]
  return (
    <section
      className={className.filter(Boolean).join(' ')}
      id="register"
      style={hueStyle(hue)}
      aria-labelledby="register-h"
      {...(takesForms
        ? { ...live('seats'), 'data-slug': event.slug, 'data-seats': routes.eventSeats(event.slug) }
        : {})}
    >
      <style>{formStyle}</style>
      <div className="registration-head">
        <h2 id="register-h" data-said="head">
          {said.head}
        </h2>
        <p data-said="note">{said.note}</p>
      </div>
      <div className="registration-room">
        <RoomDrawing
          slug={event.slug}
          capacity={capacity}
          taken={phase === 'past' ? (counts?.came ?? 0) : (counts?.taken ?? 0)}
          stop={said.stop}
          isFull={said.isFull}
          passes={phase === 'cancelled'}
          isUnknown={isLost}
        />
        {counts === undefined ? null : <Key said={said} capacity={capacity} />}
      </div>
      {takesForms ? (
        <RegistrationForm event={event} counts={counts} now={now} />
      ) : (
        <Instead event={event} phase={phase} />
      )}
      <div className="registration-notes">
        {takesForms ? (
          <>
            <p>{words.room.pointNote}</p>
            <p>{words.room.privacyNote}</p>
          </>
        ) : null}
        {phase === 'open' ? <FindTicket slug={event.slug} /> : null}
      </div>
    </section>
  )
}

const Key = ({ said, capacity }: { readonly said: SeatsSaid; readonly capacity: number | undefined }) => (
  <ul className="seat-key">
    <li className="taken">
      <i />
      <span data-said="taken">{said.key.taken}</span>
    </li>
    {capacity === undefined ? null : (
      <li>
        <i />
        <span data-said="free">{said.key.free}</span>
      </li>
    )}
    {pointWorth(capacity ?? 1) > 1 ? <li>{words.room.worth(pointWorth(capacity ?? 1))}</li> : null}
  </ul>
)

type InsteadProps = { readonly event: EventSummary; readonly phase: RegistrationPhase }

/** Where no form is, the route ends in a stop that says what can be done. */
const Instead = ({ event, phase }: InsteadProps) => {
  const { instead } = words.room
  if (phase === 'not-open')
    return (
      <Answer head={instead['not-open'][0]} text={instead['not-open'][1]}>
        <a className="seat-button hollow" href={routes.eventOpening(event.slug)}>
          <span>{words.room.opening}</span>
          <small>.ics</small>
        </a>
      </Answer>
    )
  if (phase === 'past')
    return event.talks.length === 0 ? (
      <Answer head={instead.past[0]} text="" />
    ) : (
      <Answer head={instead.past[0]} text={instead.past[1]}>
        <a className="seat-button hollow" href="#programme">
          <span>{words.room.programme}</span>
        </a>
      </Answer>
    )
  if (phase === 'cancelled') return <Answer head={instead.cancelled[0]} text={instead.cancelled[1]} />
  if (phase === 'open') return <Answer head={instead.open[0]} text={instead.open[1]} />
  return (
    <Answer head={words.room.find} text="">
      <FindTicket slug={event.slug} isAlone />
    </Answer>
  )
}

type AnswerProps = { readonly head: string; readonly text: string; readonly children?: ReactNode }

const Answer = ({ head, text, children }: AnswerProps) => (
  <div className={children === undefined ? 'route-form no-form' : 'route-form'}>
    <div className="form-answer">
      <span className="field-stop" aria-hidden="true" />
      <h3>{head}</h3>
      {text === '' ? null : <p>{text}</p>}
    </div>
    {children}
  </div>
)

type FindProps = {
  readonly slug: string
  /** Whether there is no form before it that registers. */
  readonly isAlone?: boolean
  /** What was sent, and why it came back. */
  readonly refused?: { readonly mail: string; readonly status: 422 | 429 | 503 }
}

const REFUSED = { 422: words.errors['not-an-address'], 429: words.refusals.limited, 503: words.room.away } as const

/** For whoever has registered and cannot find the mail; a refused form comes back in its place, open. */
export const FindTicket = ({ slug, refused, isAlone = false }: FindProps) =>
  isAlone ? (
    <div data-find="">
      <FindForm slug={slug} {...(refused && { refused })} />
    </div>
  ) : (
    <details className="find-ticket" data-find="" open={refused !== undefined}>
      <summary>{words.room.find}</summary>
      <FindForm slug={slug} {...(refused && { refused })} />
    </details>
  )

const FindForm = ({ slug, refused }: Omit<FindProps, 'isAlone'>) => (
  <form className="find-form" method="post" action={routes.eventTicketAgain(slug)}>
    <label htmlFor="find-mail">{words.room.findNote}</label>
    <input
      id="find-mail"
      name="mail"
      type="email"
      autoComplete="email"
      required
      {...(refused && {
        defaultValue: refused.mail,
        autoFocus: true,
        'aria-invalid': true,
        'aria-describedby': 'find-told',
      })}
    />
    {refused === undefined ? null : (
      <p className="field-error" id="find-told" role="alert">
        {REFUSED[refused.status]}
      </p>
    )}
    <button type="submit" className="plain-button">
      {words.room.send}
    </button>
  </form>
)

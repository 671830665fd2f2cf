import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { clockIn, dayIn, momentIn, shortDayIn } from '@/i18n/moments'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, TicketView } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { whereIs } from '../event/event-words'
import { Numeral } from '../event/poster'
import { PageShell } from '../site/page-shell'
import { dayWords as daysIn, clockWords as hoursOf, zoneWords } from '../ui/event-date'
import { hueStyle } from '../ui/mesh'
import { QueueDrawing, TicketDrawing } from './drawings'
import { formStyle, ticketStyle } from './styles'

const words = registrationWords().ticket

type PosterProps = {
  readonly event: EventSummary
  readonly hue: number
  readonly flag: string
  readonly drawing: ReactNode
  readonly head: string
  readonly note: string
  readonly off?: boolean
  readonly children?: ReactNode
}

/** The ticket's poster: the date, the plate on the line, what is the case, and what can be done about it. */
export const TicketPoster = ({ event, hue, flag, drawing, head, note, off = false, children }: PosterProps) => {
  const where = whereIs(event, false)
  return (
    <header className={`poster ticket tone${off ? ' off' : ''}`} style={hueStyle(hue)}>
      <style>{formStyle + ticketStyle}</style>
      <div className="poster-above">
        <p className="poster-meta">
          <a href={routes.event(event.slug)}>{event.series?.name ?? event.title}</a>
          <strong className="flag">{flag}</strong>
        </p>
        <Numeral event={event} />
      </div>
      <div className="mesh">{drawing}</div>
      <div className="poster-below">
        <div>
          <h1>
            <a href={routes.event(event.slug)}>{event.title}</a>
          </h1>
          <p className="ticket-state">
            {head}
            <small>{note}</small>
          </p>
        </div>
        <dl className="poster-facts">
          <div>
            <dt>{daysIn(daysOf(event.time).first, 'yearWeekday')}</dt>
            <dd>{hoursOf(event.time)}</dd>
            <dd>{zoneWords(event.time)}</dd>
          </div>
          <div>
            <dt>{where.main}</dt>
            <dd>{where.detail}</dd>
          </div>
        </dl>
        {children}
      </div>
    </header>
  )
}

type Props = { readonly event: EventSummary; readonly hue: number; readonly ticket: TicketView }

type Over = 'returned' | 'declined' | 'lapsed'

/** Whether there is no seat any more. */
const isOver = (state: TicketView['state']): state is Over =>
  state === 'returned' || state === 'declined' || state === 'lapsed'

/** Whether the ticket is for something that is over, or does not take place. */
const isEnded = (phase: TicketView['phase']): boolean => phase === 'past' || phase === 'cancelled'

type Said = { readonly flag: string; readonly head: string; readonly note: string }

const sentences = (...texts: readonly string[]): string => texts.filter(Boolean).join(registrationWords().room.between)

/** What is the case, and what that means for whoever holds the ticket. */
const saidOf = (event: EventSummary, ticket: TicketView): Said => {
  const { state, phase, place = 1, can } = ticket
  const { zone } = event.time
  const since = ticket.cameAt === undefined ? '' : words.cameAt(clockIn(zone, ticket.cameAt))
  if (isOver(state)) {
    const note = state === 'declined' || can.registerAgain ? words.notes[state] : ''
    return { flag: words.flags[state], head: words.heads[state], note }
  }
  if (phase === 'cancelled') return words.ended.cancelled
  if (phase === 'past') {
    const { flag, head } = words.ended.past
    const later = can.rate ? words.ended.rate : words.ended.kept(dayIn(zone, ticket.deletedAt))
    const when = ticket.cameAt === undefined ? '' : words.ended.cameAt(clockIn(zone, ticket.cameAt))
    if (state === 'came') return { flag: words.flags.came, head, note: sentences(when, later) }
    return { flag, head, note: state === 'seat' ? later : words.ended.missed }
  }
  if (state === 'waiting')
    return { flag: words.flags.waiting(place), head: words.heads.waiting(place), note: words.notes.waiting }
  const until = ticket.deadline === undefined ? '' : words.heldUntil(momentIn(zone, ticket.deadline))
  const before = state === 'held' ? until : state === 'came' ? since : ''
  const after = state === 'came' && event.talks.length === 0 ? '' : words.notes[state]
  return { flag: words.flags[state], head: words.heads[state], note: sentences(before, after) }
}

/** A whole ticket: the poster, how far it is, what was said, what can be done. */
export const Ticket = ({ event, hue, ticket }: Props) => {
  const { state, phase, token } = ticket
  return (
    <>
      <TicketPoster
        event={event}
        hue={hue}
        {...saidOf(event, ticket)}
        off={isOver(state) || phase === 'cancelled'}
        drawing={<Plate event={event} ticket={ticket} />}
      >
        <p className="ticket-state">
          {ticket.name}
          <span className="ticket-code">{ticket.number}</span>
        </p>
        <Actions ticket={ticket} token={token} event={event} />
      </TicketPoster>
      {ticket.refusedMails === 0 ? null : (
        <p className="ticket-warning" role="status">
          {words.refusedMails(ticket.refusedMails)}
        </p>
      )}
      <Steps event={event} ticket={ticket} />
      <Answers ticket={ticket} />
      <More event={event} ticket={ticket} />
    </>
  )
}

const Plate = ({ event, ticket }: Pick<Props, 'event' | 'ticket'>) => {
  const { state, phase, place = 1, code, deadline, cameAt } = ticket
  const { zone } = event.time
  const isPast = phase === 'past'
  if (isOver(state) || phase === 'cancelled' || (isPast && state !== 'seat' && state !== 'came'))
    return <TicketDrawing slug={event.slug} plate="none" certain label={saidOf(event, ticket).flag} />
  if (isPast && state === 'seat')
    return (
      <TicketDrawing
        slug={event.slug}
        plate="done"
        words={[words.ended.past.plate]}
        label={words.ended.past.flag}
        certain
      />
    )
  if (state === 'came')
    return (
      <TicketDrawing
        slug={event.slug}
        plate="done"
        words={[words.plate.came, ...(cameAt === undefined ? [] : [clockIn(zone, cameAt)])]}
        label={words.flags.came}
        certain
      />
    )
  if (state === 'waiting') return <QueueDrawing slug={event.slug} place={place} label={words.flags.waiting(place)} />
  if (state === 'asking')
    return (
      <TicketDrawing
        slug={event.slug}
        plate="empty"
        words={[words.plate.asking]}
        label={words.flags.asking}
        certain={false}
      />
    )
  if (state === 'held')
    return (
      <TicketDrawing
        slug={event.slug}
        plate="word"
        words={heldWords(deadline, zone)}
        label={words.flags.held}
        certain={false}
      />
    )
  return <TicketDrawing slug={event.slug} plate="code" code={code} certain label={words.code(ticket.number)} />
}

/** Until when a seat is held, a line a part. */
const heldWords = (deadline: number | undefined, zone: string): readonly string[] => {
  if (deadline === undefined) return ['?']
  const [before, after] = words.plate.held
  const [day, clock] = [shortDayIn(zone, deadline), clockIn(zone, deadline)]
  return [before, day, clock, after].filter(Boolean)
}

const Post = ({
  action,
  className,
  children,
}: {
  readonly action: string
  readonly className: string
  readonly children: ReactNode
}) => (
  <form method="post" action={action} className="action-form">
    <button type="submit" className={className}>
      {children}
    </button>
  </form>
)

/** What matters now: one thing, or two. */
const Actions = ({
  ticket: { can, state, phase },
  token,
  event,
}: {
  readonly ticket: TicketView
  readonly token: string
  readonly event: EventSummary
}) => (
  // nothing at all where nothing can be done: an empty row would be a rule without a reason
  <div className="actions empty:hidden">
    {can.confirm ? (
      <Post action={routes.ticketStep(token, 'confirm')} className="action action-main">
        {words.confirm}
      </Post>
    ) : null}
    {can.rate ? (
      <a className="action action-main" href={routes.ticketStep(token, 'feedback')}>
        {words.rate[0]}
      </a>
    ) : null}
    {can.registerAgain ? (
      <a className="action action-main" href={`${routes.event(event.slug)}#register`}>
        {words.again[0]}
      </a>
    ) : null}
    {isOver(state) || isEnded(phase) || state === 'held' ? null : (
      <a className={state === 'seat' ? 'action action-main' : 'action'} href={routes.ticketStep(token, 'calendar.ics')}>
        {words.calendar[0]}
      </a>
    )}
    {can.return ? (
      <Post action={routes.ticketStep(token, 'return')} className="action">
        {words.give[state]}
      </Post>
    ) : null}
  </div>
)

/** What it is called, when, and whether it has been reached. */
type Step = readonly [name: string, at: number | undefined, past: boolean]

const Steps = ({ event, ticket }: Pick<Props, 'event' | 'ticket'>) => {
  const { zone } = event.time
  const { state, phase, confirmedAt, cameAt } = ticket
  // where there is no seat any more, or nothing to come to, nothing lies ahead
  const end = isOver(state) ? words.flags[state] : phase === 'cancelled' ? words.ended.cancelled.flag : undefined
  const ahead: readonly Step[] =
    end === undefined
      ? [
          [words.step.reminder, ticket.remindedAt, cameAt !== undefined],
          [words.step.came, cameAt ?? event.time.start.epoch, cameAt !== undefined],
        ]
      : [[end, undefined, true]]
  const steps: readonly Step[] = [
    [words.step.registered, ticket.registeredAt, true],
    ...(confirmedAt === undefined && (state !== 'held' || end !== undefined)
      ? []
      : [[words.step.confirmed, confirmedAt, confirmedAt !== undefined] as const]),
    ...ahead,
  ]
  const done = steps.filter(([, , past]) => past).length
  return (
    <section className="section columns no-print" aria-labelledby="steps">
      <div className="section-head">
        <h2 id="steps">{words.steps}</h2>
      </div>
      <div className="columns-matter">
        <style>{`.steps { --done: ${Math.round(((done - 0.5) / steps.length) * 100)}% }`}</style>
        <ol className="steps">
          {steps.map(([name, at, past]) => (
            <li key={name} className={past ? 'past' : 'later'}>
              <b>{name}</b>
              {at === undefined ? '' : momentIn(zone, at)}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const Answers = ({ ticket }: { readonly ticket: TicketView }) => (
  <section className="section columns" aria-labelledby="answers">
    <div className="section-head">
      <h2 id="answers">{words.answers}</h2>
    </div>
    <div className="columns-matter">
      <dl className="answers">
        <div>
          <dt>{registrationWords().name}</dt>
          <dd>{ticket.name}</dd>
        </div>
        {ticket.mail === undefined ? null : (
          <div>
            <dt>{registrationWords().mail}</dt>
            <dd>{ticket.mail}</dd>
          </div>
        )}
        {ticket.answers.map(({ ask, answer }) => (
          <div key={ask}>
            <dt>{ask}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  </section>
)

const More = ({ event, ticket: { token, can, state, phase, deletedAt } }: Pick<Props, 'event' | 'ticket'>) => {
  const link = (href: string, [name, note]: readonly [string, string]) => (
    <a href={href}>
      <span>
        <b>{name}</b>
        <span>{note}</span>
      </span>
    </a>
  )
  return (
    <section className="section columns no-print" aria-labelledby="more">
      <div className="section-head">
        <h2 id="more">{words.actions}</h2>
        <p>{words.key}</p>
      </div>
      <div className="columns-matter">
        <div className="ticket-actions">
          {can.change ? link(routes.ticketStep(token, 'answers'), words.change) : null}
          {isOver(state) || isEnded(phase) ? null : link(routes.ticketStep(token, 'calendar.ics'), words.calendar)}
          {link(routes.ticketStep(token, 'data.json'), words.data)}
          {can.confirm ? (
            <form method="post" action={routes.ticketStep(token, 'resend')}>
              <button type="submit">
                <b>{words.resend}</b>
              </button>
            </form>
          ) : null}
        </div>
        <details className="danger">
          <summary>{words.delete}</summary>
          <div>
            <p>{words.deleteNote(dayIn(event.time.zone, deletedAt))}</p>
            <form method="post" action={routes.ticketStep(token, 'delete')}>
              <button type="submit" className="plain-button plain-button-main">
                {words.delete}
              </button>
            </form>
          </div>
        </details>
      </div>
    </section>
  )
}

type NoticesProps = Omit<Props, 'ticket'> & { readonly token: string; readonly off: boolean }

/** Where the last line of a mail to all leads: opening it changes nothing, its button does. */
export const Notices = ({ event, hue, token, off }: NoticesProps) => (
  <TicketPoster
    event={event}
    hue={hue}
    flag=""
    head={off ? words.noticesOff[0] : words.notices[0]}
    note={off ? words.noticesOff[1] : words.notices[1]}
    drawing={
      <TicketDrawing
        slug={event.slug}
        plate={off ? 'none' : 'empty'}
        words={['@']}
        certain={off}
        label={words.notices[0]}
      />
    }
  >
    {off ? null : (
      <div className="actions">
        <Post action={routes.ticketStep(token, 'unsubscribe')} className="action action-main">
          {words.noticesStop}
        </Post>
      </div>
    )}
  </TicketPoster>
)

/** In place of anything about a ticket, while the database does not answer: that is no reason to call it unknown. */
export const TicketAway = () => <TicketMessage head={words.awayHead} note={words.awayNote} />

/** In place of a ticket: why there is none to be seen. */
export const TicketMessage = ({ head, note }: { readonly head: string; readonly note: string }) => (
  <PageShell section="events" className="ticket-page" still>
    <section className="registration off no-form-head">
      <style>{formStyle}</style>
      <div className="registration-head">
        <h1>{head}</h1>
        <p>{note}</p>
        <p>
          <a href={routes.events()}>{words.toEvents}</a>
        </p>
      </div>
    </section>
  </PageShell>
)

import type { ReactNode } from 'react'
import { type DeskView, deskQuery, guestAnchor, routes } from '@/config/routes'
import { clockIn, dayIn, momentIn } from '@/i18n/moments'
import { registrationWords } from '@/i18n/registration'
import type { DeadLetter, DeskEventPage, DeskHome, EventSummary, Guest, GuestGroup, KeptMails } from '@/lib/model'
import { dayWords as daysIn } from '../ui/event-date'
import { hueStyle } from '../ui/mesh'
import { MailForm } from './mail-form'
import { deskStyle, formStyle, ticketStyle } from './styles'

const words = registrationWords().desk

/** What happened, for whoever comes back from a post; words that are no key of ours say nothing. */
export const saidWords = (said: string | string[] | undefined): string | undefined =>
  typeof said === 'string' && Object.hasOwn(words.said, said) ? words.said[said] : undefined

type FrameProps = {
  readonly title: string
  /** Address of the page above this one, and what leads there; the list of guests by default. */
  readonly above?: string
  readonly aboveName?: string
  readonly note?: ReactNode
  readonly said?: string | undefined
  readonly children: ReactNode
}

/** A page of the desk: paper and rows; colour only where something waits for a hand. */
export const DeskFrame = ({ title, above, aboveName = words.list, note, said, children }: FrameProps) => (
  <>
    <style>{formStyle + ticketStyle + deskStyle}</style>
    <div className="columns desk-head">
      <h1>{title}</h1>
      {note === undefined && above === undefined ? null : (
        <p>
          {above === undefined ? null : <a href={above}>{aboveName}</a>} {note}
        </p>
      )}
    </div>
    {said === undefined ? null : (
      <p className="desk-said" role="status">
        {said}
      </p>
    )}
    {children}
  </>
)

/** One field for whoever is not signed in, and one for the digits of the mail. */
export const SignIn = ({ said }: { readonly said: string | string[] | undefined }) => (
  <DeskFrame
    title={words.title}
    note={words.signInNote}
    said={typeof said === 'string' && Object.hasOwn(words.signInSaid, said) ? words.signInSaid[said] : undefined}
  >
    <div className="columns desk-tools">
      <form className="tool" method="post" action={routes.deskStep('sign-in')}>
        <h2>{words.signIn}</h2>
        <label htmlFor="who">{words.mail}</label>
        <input id="who" name="mail" type="email" autoComplete="email" required />
        <button type="submit" className="plain-button plain-button-main">
          {words.sendLink}
        </button>
      </form>
      <form className="tool" method="post" action={routes.deskStep('sign-in')}>
        <h2>{words.code}</h2>
        <label htmlFor="code">{words.code}</label>
        <input id="code" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]{6,9}" required />
        <button type="submit" className="plain-button">
          {words.useCode}
        </button>
      </form>
    </div>
  </DeskFrame>
)

type HomeProps = {
  readonly home: DeskHome
  readonly events: readonly EventSummary[]
  readonly hueOf: (event: EventSummary) => number
  readonly zone: string
}

/** All events that take registrations, and the mails that could not be sent. */
export const DeskEvents = ({ home, events, hueOf, zone }: HomeProps) => (
  <DeskFrame
    title={words.events(home.events.length)}
    note={
      <>
        {words.until(home.who, clockIn(zone, home.until))}{' '}
        {home.keptMails === undefined
          ? words.mails(home.sentToday, home.stuck.length)
          : words.keptMails(home.keptMails.count)}
      </>
    }
  >
    <section className="columns">
      <ul className="desk-events">
        {home.events.map(({ slug, counts, phase, warnings, deletedAt }) => {
          const event = events.find((each) => each.slug === slug)
          if (event === undefined) return null
          const share = counts.capacity === undefined ? 0.5 : Math.min(1, counts.taken / counts.capacity)
          return (
            <li key={slug} className="desk-event tone" style={hueStyle(hueOf(event))}>
              <time>{daysIn(event.time.start.date, 'numeral')}</time>
              <div className="desk-title">
                <a href={routes.deskEvent(slug)}>{event.title}</a>
                <small>
                  {words.phases[phase]} · {momentIn(event.time.zone, event.time.start.epoch)}
                </small>
              </div>
              <div className="line">
                <style>{`.seat-line[data-of="${slug.replace(/[^\p{L}\p{N}-]/gu, '')}"] { --share: ${share.toFixed(3)} }`}</style>
                <div className="seat-line" data-of={slug.replace(/[^\p{L}\p{N}-]/gu, '')} aria-hidden="true">
                  <b className={share >= 1 ? 'full' : undefined}>{counts.taken}</b>
                </div>
                <small>
                  {[
                    words.seats(counts.taken, counts.capacity),
                    counts.waiting > 0 ? words.waiting(counts.waiting) : '',
                    counts.asking > 0 ? words.asking(counts.asking) : '',
                    deletedAt === undefined ? '' : words.deleted(dayIn(zone, deletedAt)),
                    ...warnings,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
              <p>
                <a className="plain-button" href={routes.deskEvent(slug)}>
                  {words.list}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
    <section className="columns desk-tools">
      {home.stuck.length === 0 ? null : <Stuck letters={home.stuck} zone={zone} />}
      {home.keptMails === undefined || home.keptMails.latest.length === 0 ? null : (
        <Kept mails={home.keptMails} zone={zone} />
      )}
      <form className="tool" method="post" action={routes.deskStep('sign-out')}>
        <button type="submit" className="plain-button">
          {words.signOut}
        </button>
      </form>
    </section>
  </DeskFrame>
)

/** Mails that could not be sent, each with what the server said. */
export const Stuck = ({ letters, zone }: { readonly letters: readonly DeadLetter[]; readonly zone: string }) => (
  <div className="tool tool-wide">
    <h2>{words.stuck[0]}</h2>
    <p>{words.stuck[1]}</p>
    <ul className="guests">
      {letters.map(({ id, name, reason, nextTry }) => (
        <li key={id} className="guest">
          <span className="mark-of gone" aria-hidden="true" />
          <div>
            <b>{name}</b>
            <small>
              {reason} · {nextTry === undefined ? words.givenUp : words.nextTry(clockIn(zone, nextTry))}
            </small>
          </div>
          <form method="post" action={routes.deskStep('outbox/retry')}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="plain-button">
              {words.retry}
            </button>
          </form>
        </li>
      ))}
    </ul>
  </div>
)

/** Mails that lie as files: what a mail server would have sent, to be opened or handed on. */
const Kept = ({ mails: { latest }, zone }: { readonly mails: KeptMails; readonly zone: string }) => (
  <div className="tool tool-wide">
    <h2>{words.kept[0]}</h2>
    <p>{words.kept[1]}</p>
    <ul className="tool-list">
      {latest.map(({ letter, name, kind, at }) => (
        <li key={letter}>
          <a href={routes.deskLetter(letter)}>
            {name}
            <span>
              {words.mailKinds[kind]} · {momentIn(zone, at)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </div>
)

type EventProps = { readonly event: EventSummary; readonly page: DeskEventPage; readonly said: string | undefined }

/** One event: everybody, what can be done with each, and what can be done with all. */
export const DeskGuests = ({ event, page, said }: EventProps) => {
  const { counts } = page.event
  const free = counts.capacity === undefined ? undefined : Math.max(0, counts.capacity - counts.taken)
  const { query, group } = page
  const tally = (name: GuestGroup, count: number) => (
    <Tally
      label={words.tallies[name]}
      count={count}
      href={routes.deskEvent(event.slug, { query, group: group === name ? undefined : name })}
      isShown={group === name}
      waits={name === 'asking' && count > 0}
    />
  )
  const part = (name: keyof typeof words.groups, ...states: readonly Guest['state'][]) => (
    <Group
      name={name}
      guests={page.guests.filter(({ state }) => states.includes(state))}
      event={event}
      view={{ query, group, page: page.page }}
    />
  )
  return (
    <DeskFrame
      title={event.title}
      above={routes.desk()}
      aboveName={words.title}
      note={[
        words.phases[page.event.phase],
        momentIn(event.time.zone, event.time.start.epoch),
        ...page.event.warnings,
      ].join(' · ')}
      said={said}
    >
      <ul className="tallies">
        {tally('seats', counts.taken)}
        {tally('asking', counts.asking)}
        {tally('waiting', counts.waiting)}
        {tally('came', counts.came)}
        {free === undefined ? null : <Tally label={words.tallies.free} count={free} href="#add" />}
        {tally('gone', counts.gone)}
      </ul>
      <form className="desk-bar" method="get" action={routes.deskEvent(event.slug)}>
        <label className="sr-only" htmlFor="q">
          {words.find}
        </label>
        <input id="q" name="q" type="search" placeholder={words.findPlaceholder} defaultValue={page.query} />
        {group === undefined ? null : <input type="hidden" name="group" value={group} />}
        <button type="submit" className="plain-button plain-button-main">
          {words.find}
        </button>
        <a className="plain-button scan" href={routes.deskEventStep(event.slug, 'door')}>
          {words.scan}
        </a>
      </form>
      {page.guests.length === 0 ? <p className="guests-head">{words.nobody}</p> : null}
      {query === '' && group === undefined ? null : (
        <p className="guests-head">
          <a href={routes.deskEvent(event.slug)}>{words.everybody}</a>
        </p>
      )}
      {part('asking', 'asking')}
      {part('seats', 'seat', 'held', 'came')}
      {part('waiting', 'waiting')}
      {part('gone', 'returned', 'declined', 'lapsed')}
      {page.pages > 1 ? <Pages page={page} slug={event.slug} /> : null}
      <section className="columns desk-tools">
        <form className="tool" method="post" action={routes.deskEventStep(event.slug, 'guests')}>
          <h2 id="add">{words.add[0]}</h2>
          <p>{words.add[1]}</p>
          <input type="hidden" name="do" value="add" />
          <label htmlFor="add-name">{registrationWords().name}</label>
          <input id="add-name" name="name" required maxLength={100} />
          <label htmlFor="add-mail">{words.mailOptional}</label>
          <input id="add-mail" name="mail" type="email" />
          <button type="submit" className="plain-button plain-button-main">
            {words.addButton}
          </button>
        </form>
        <MailForm event={event} />
        <div className="tool">
          <h2>{words.take[0]}</h2>
          <p>{words.take[1]}</p>
          <ul className="tool-list">
            <li>
              <a href={routes.deskEventStep(event.slug, 'guests.csv')}>{words.csv}</a>
            </li>
            <li>
              <a href={routes.deskEventStep(event.slug, 'sheet')}>{words.sheet}</a>
            </li>
            <li>
              <a href={routes.deskEventStep(event.slug, 'feedback')}>
                {words.feedback}
                <span>{words.scores(page.event.ratings)}</span>
              </a>
            </li>
          </ul>
        </div>
      </section>
    </DeskFrame>
  )
}

type TallyProps = {
  readonly label: string
  readonly count: number
  readonly href: string
  readonly isShown?: boolean
  readonly waits?: boolean
}

/** How many are where; pressed, the list shows these, and pressed again all. */
const Tally = ({ label, count, href, isShown = false, waits = false }: TallyProps) => (
  <li>
    <a href={href} className={waits ? 'waits' : undefined} aria-current={isShown || undefined}>
      <b>{count}</b>
      {label}
    </a>
  </li>
)

type GroupProps = {
  readonly name: keyof typeof words.groups
  readonly guests: readonly Guest[]
  readonly event: EventSummary
  /** The part of the list that this page shows. */
  readonly view: DeskView
}

const Group = ({ name, guests, event, view }: GroupProps) =>
  guests.length === 0 ? null : (
    <>
      <div className="guests-head">
        <h2>{words.groups[name]}</h2>
      </div>
      <ul className="guests">
        {guests.map((guest) => (
          <Row key={guest.id} guest={guest} event={event} view={view} />
        ))}
      </ul>
    </>
  )

/** Hundreds of people are a page at a time: a phone at the door shows one at once. */
const Pages = ({
  page: { query, group, page, pages, found },
  slug,
}: {
  readonly page: DeskEventPage
  readonly slug: string
}) => {
  const to = (target: number): string => routes.deskEvent(slug, { query, group, page: target })
  return (
    <nav className="guest-pages" aria-label={words.pages}>
      {page > 1 ? (
        <a className="plain-button" rel="prev" href={to(page - 1)}>
          {words.previous}
        </a>
      ) : null}
      <p>{words.pageOf(page, pages, found)}</p>
      {page < pages ? (
        <a className="plain-button" rel="next" href={to(page + 1)}>
          {words.next}
        </a>
      ) : null}
    </nav>
  )
}

const MARKS: Readonly<Record<Guest['state'], readonly [className: string, sign: string]>> = {
  asking: ['asks', '?'],
  seat: ['', ''],
  held: ['held', ''],
  came: ['came', '✓'],
  waiting: ['queued', ''],
  returned: ['gone', ''],
  declined: ['gone', ''],
  lapsed: ['gone', ''],
}

const stateWords = (guest: Guest, zone: string): string => {
  const { state, place = 1, cameAt } = guest
  if (state === 'came') return words.cameAt(clockIn(zone, cameAt ?? 0))
  if (state === 'waiting') return words.place(place)
  return state === 'seat' || state === 'asking' ? '' : words.states[state]
}

type RowProps = Pick<GroupProps, 'event' | 'view'> & { readonly guest: Guest }

const Row = ({ guest, event, view }: RowProps) => {
  const { id, name, mail, state, number, answers, place } = guest
  const [mark, sign] = MARKS[state]
  const { zone } = event.time
  return (
    <li id={guestAnchor(id)} className={`guest${state === 'asking' ? ' asking' : mark === 'gone' ? ' gone' : ''}`}>
      <span className={`mark-of ${mark}`} aria-hidden="true">
        {state === 'waiting' ? place : sign}
      </span>
      <div>
        <b>{name}</b>
        <small>
          {[
            number,
            mail,
            stateWords(guest, zone),
            state === 'asking' || state === 'waiting' ? momentIn(zone, guest.registeredAt) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </div>
      <p className="answer">{answers.map(({ answer }) => answer).join(' · ')}</p>
      <form method="post" action={routes.deskEventStep(event.slug, 'guests')}>
        <input type="hidden" name="id" value={id} />
        {Object.entries(deskQuery(view)).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {state === 'asking' ? (
          <>
            <Do what="approve" label={words.approve} main name={name} />
            <Do what="decline" label={words.decline} name={name} />
          </>
        ) : null}
        {state === 'seat' || state === 'held' ? <Do what="came" label={words.came} name={name} /> : null}
        {state === 'came' ? <Do what="undo" label={words.undo} name={name} /> : null}
        {state === 'waiting' ? <Do what="seat" label={words.seat} name={name} /> : null}
        {state === 'seat' || state === 'held' || state === 'waiting' ? (
          <Do what="return" label={words.give} name={name} bare />
        ) : null}
      </form>
    </li>
  )
}

type DoProps = {
  readonly what: string
  readonly label: string
  readonly name: string
  readonly main?: boolean
  readonly bare?: boolean
}

const Do = ({ what, label, name, main = false, bare = false }: DoProps) => (
  <button
    type="submit"
    name="do"
    value={what}
    className={`plain-button${main ? ' plain-button-main' : ''}${bare ? ' plain-button-bare' : ''}`}
    aria-label={`${label}: ${name}`}
  >
    {label}
  </button>
)

import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { shortDayIn } from '@/i18n/moments'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, Link } from '@/lib/model'
import { onlineOf } from '@/lib/model/place'
import { phaseOf } from '@/lib/views/registration'
import type { EventState } from '@/lib/views/state'
import { type Material, materialsOf } from '@/lib/views/talks'
import { dayWords } from '../ui/event-date'

/** Something a visitor can do now. `out` leads to another site. */
export type Action = {
  readonly label: string
  readonly href: string
  readonly out?: boolean
  readonly count?: number
}

type Around = {
  readonly state: EventState
  /** Milliseconds since 1970: whether registration is open. */
  readonly now: number
  /** Where the programme and the venue stand, where there are any. */
  readonly programme?: string | undefined
  readonly venue?: string | undefined
  /** The next event that takes place, for visitors of one that does not. */
  readonly next?: EventSummary | undefined
}

const words = messages.event

/** What matters now, first things first, two at most: getting in before, being there during, catching up after. */
export const chooseActions = (event: EventSummary, around: Around): readonly Action[] => {
  return wantedFor(event, around)
    .filter((action) => action !== undefined)
    .slice(0, 2)
}

type Wanted = readonly (Action | undefined)[]

const wantedFor = (event: EventSummary, around: Around): Wanted => {
  const { state, next } = around
  const instead = next && {
    label: words.nextEvent(dayWords(next.time.start.date, 'numeral')),
    href: routes.event(next.slug),
  }
  if (event.status === 'cancelled') return [instead, official(event, words.explanation)]
  if (event.status === 'postponed' && state === 'upcoming') return [official(event, words.officialPage), instead]
  return byState[state](event, around)
}

const byState: Readonly<Record<EventState, (event: EventSummary, around: Around) => Wanted>> = {
  upcoming: (event, { venue, now }) => [
    registration(event, now),
    official(event, words.register),
    calendar(event),
    entrance(event, words.onlineEntrance),
    venue === undefined ? undefined : { label: words.directions, href: venue },
  ],
  running: (event, { venue, programme }) => [
    entrance(event, words.watch),
    venue === undefined ? undefined : { label: words.directions, href: venue },
    official(event, words.officialPage),
    programme === undefined ? undefined : { label: words.programme, href: programme },
  ],
  past: (event, { programme }) => {
    const { decks, recordings } = materialsOf(event)
    return [
      event.slides === undefined ? undefined : { label: words.slides, href: routes.slides(event.slides) },
      material(event, words.slides, decks, programme),
      material(event, words.recording, recordings, programme),
      official(event, words.officialPage),
    ]
  },
}

/** To the form on the event's own page, or to when there will be one. */
const registration = (event: EventSummary, now: number): Action | undefined => {
  const { registration: policy, time } = event
  if (policy === undefined) return undefined
  const phase = phaseOf(event, policy, now)
  const { action, room } = registrationWords()
  const label =
    phase === 'open'
      ? action
      : phase === 'not-open' && policy.opens !== undefined
        ? room.notOpen(shortDayIn(time.zone, policy.opens.epoch))
        : undefined
  return label === undefined ? undefined : { label, href: `${routes.event(event.slug)}#register` }
}

const linkOf = (event: EventSummary, kind: Link['kind']): string | undefined =>
  event.links.find((link) => link.kind === kind)?.url

const official = (event: EventSummary, label: string): Action | undefined => {
  const href = linkOf(event, 'event')
  return href === undefined ? undefined : { label, href, out: true }
}

const calendar = (event: EventSummary): Action => ({
  label: event.status === 'rescheduled' ? words.updateCalendar : words.addToCalendar,
  href: routes.eventCalendar(event.slug),
})

const entrance = ({ place }: EventSummary, label: string): Action | undefined => {
  const url = onlineOf(place)?.url
  return url === undefined ? undefined : { label, href: url, out: true }
}

/** To the talks that have some, else to the one address for everything. */
const material = (
  event: EventSummary,
  label: string,
  found: Material,
  programme: string | undefined,
): Action | undefined => {
  if (found.talks > 0) return { label, href: programme ?? routes.event(event.slug), count: found.talks }
  return found.whole === undefined ? undefined : { label, href: found.whole, out: true }
}

type Props = { readonly actions: readonly Action[] }

/** The one or two things to do now, the first in full colour. No button is drawn for what is not there. */
export const Actions = ({ actions }: Props) =>
  actions.length === 0 ? null : (
    <p className={actions.length === 1 ? 'actions actions-single' : 'actions'}>
      {actions.map(({ label, href, out, count }, index) => (
        <a
          key={label}
          className={['action', index === 0 && 'action-main', out && 'link-out'].filter(Boolean).join(' ')}
          href={href}
          {...(out && { rel: 'noopener noreferrer' })}
        >
          {label}
          {count === undefined ? null : <span>{count}</span>}
        </a>
      ))}
    </p>
  )

import type { ComponentProps, ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type EventRecord, type EventSummary, type EventTime, isForeign, type Link, type Project } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { onlineOf } from '@/lib/model/place'
import { stateOf } from '@/lib/views/state'
import { cityOf } from '@/lib/views/terms'
import { takesPlace } from '@/lib/views/timeline'
import { dayWords, EventDate } from '../ui/event-date'
import { Fact } from '../ui/fact'
import { Icon } from '../ui/icon'
import { placeWords } from './event-words'

const eventWords = messages.event
const dateWords = messages.date
const calendarWords = messages.calendar

type WhenFactsProps = {
  readonly event: Pick<EventSummary, 'time' | 'status'>
  /** Whether visitors may join from elsewhere, on clocks of their own. */
  readonly fromAfar?: boolean
}

/** Day and hours among the facts. An event that is put off has none yet, and one that was called off none any more. */
export const WhenFacts = ({ event: { time, status }, fromAfar = false }: WhenFactsProps) => {
  const off = {
    postponed: eventWords.postponedDay,
    cancelled: eventWords.cancelled,
    scheduled: undefined,
    rescheduled: undefined,
  }
  const instead = off[status]
  if (instead !== undefined)
    return (
      <Fact name={eventWords.date}>
        {instead}
        <span className="block-line text-muted">{eventWords.formerly(dayWords(daysOf(time).first, 'full'))}</span>
      </Fact>
    )
  return (
    <>
      <Fact name={eventWords.date}>
        <EventDate time={time} as="days" />
      </Fact>
      <Fact name={eventWords.time}>
        <EventDate time={time} as="clock" />
        {time.kind === 'timed' ? (
          <span className="block-line text-muted">
            <EventDate time={time} as="zone" />
          </span>
        ) : null}
        {fromAfar ? <OwnTime time={time} /> : null}
      </Fact>
    </>
  )
}

/** The time on the visitor's own clock: filled in and shown by a script, where that clock is another than the place's. */
const OwnTime = ({ time }: { readonly time: EventTime }) => {
  if (time.kind !== 'timed') return null
  const { start, end } = time
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(start.offset) ?? []
  return (
    <span
      hidden
      suppressHydrationWarning
      data-own-time={end === undefined ? start.epoch : `${start.epoch} ${end.epoch}`}
      data-minutes={(sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))}
    >
      <span className="block-line text-muted">
        {dateWords.onYourClock} <time dateTime={start.iso} />
      </span>
    </span>
  )
}

type LinkListProps = { readonly event: Pick<EventRecord, 'links' | 'slides'> }

/** Icons of the links that every event may have. */
const usual: Readonly<Partial<Record<Link['kind'], NonNullable<Link['icon']>>>> = {
  event: { pack: 'fas', name: 'calendar-day' },
  code: { pack: 'fas', name: 'code' },
  pdf: { pack: 'fas', name: 'file-pdf' },
  slides: { pack: 'fas', name: 'person-chalkboard' },
  video: { pack: 'fas', name: 'circle-play' },
  source: { pack: 'fas', name: 'file-code' },
  dataset: { pack: 'fas', name: 'database' },
  poster: { pack: 'fas', name: 'image' },
  project: { pack: 'fas', name: 'folder-open' },
}

/** Every link of an event as a button, in the organizer's order. A Markdown deck takes the place of a slides link. */
export const LinkList = ({ event: { links, slides } }: LinkListProps) => {
  const shown = slides === undefined ? links : links.filter(({ kind }) => kind !== 'slides')
  if (shown.length === 0 && slides === undefined) return null
  return (
    <ul className="links">
      {slides === undefined ? null : (
        <li>
          <a href={routes.slides(slides)}>
            <Icon icon={usual.slides} />
            {messages.event.linkKinds.slides}
          </a>
        </li>
      )}
      {shown.map(({ kind, name, url, icon }) => (
        <li key={`${kind} ${name} ${url}`}>
          <a className={isForeign(url) ? 'link-out' : undefined} href={url} rel="noopener noreferrer">
            <Icon icon={icon ?? usual[kind]} />
            {name === '' ? messages.event.linkKinds[kind] : name}
          </a>
        </li>
      ))}
    </ul>
  )
}

type CalendarMenuProps = {
  /** The .ics file, which Apple Calendar and others open, and the forms of three services. */
  readonly file: string
  readonly google: string
  readonly outlook: string
  readonly office: string
}

/** The ways to put an event into one's calendar, folded away; works without script. */
const CalendarMenu = ({ file, google, outlook, office }: CalendarMenuProps) => (
  <details className="calendar-menu">
    <summary>{calendarWords.add}</summary>
    <ul>
      <li>
        <a href={file}>{calendarWords.file}</a>
      </li>
      {[
        { name: calendarWords.google, href: google },
        { name: calendarWords.outlook, href: outlook },
        { name: calendarWords.office, href: office },
      ].map(({ name, href }) => (
        <li key={name}>
          <a className="link-out" href={href} rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </details>
)

type Named = { readonly name: string; readonly href: string }

type EventFactsProps = {
  readonly event: EventRecord
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where the event can be put into a calendar. */
  readonly calendars: ComponentProps<typeof CalendarMenu>
  readonly projects?: readonly Pick<Project, 'slug' | 'title'>[] | undefined
  /** Posters and other forms to take along. */
  readonly share?: ReactNode
  readonly children?: ReactNode
}

/** Everything that can be said about an event in a word, with the way on from there. */
export const EventFacts = ({ event, now, calendars, projects = [], share, children }: EventFactsProps) => {
  const canJoin = takesPlace(event) && stateOf(event, now) !== 'past'
  const city = cityOf(event)
  return (
    <aside className="columns-aside columns-stays" aria-label={eventWords.information}>
      {children}
      <dl className="facts">
        <WhenFacts event={event} fromAfar={canJoin && onlineOf(event.place) !== undefined} />
        {event.price === undefined ? null : <Fact name={eventWords.price}>{event.price}</Fact>}
        {event.places === undefined ? null : <Fact name={eventWords.places}>{event.places}</Fact>}
        {event.host === undefined ? null : <Fact name={eventWords.host}>{event.host}</Fact>}
        {city === undefined ? (
          <Fact name={eventWords.place}>
            {placeWords(event, stateOf(event, now) === 'past') || messages.lists.none}
          </Fact>
        ) : (
          <Fact name={eventWords.city}>
            <a href={routes.city(city.slug)}>{city.name}</a>
          </Fact>
        )}
        {event.series === undefined ? null : (
          <Fact name={eventWords.series}>
            <a href={routes.series(event.series.slug)}>{event.series.name}</a>
          </Fact>
        )}
        <Terms
          name={eventWords.tags}
          terms={event.tags.map((tag) => ({ name: tag.name, href: routes.tag(tag.slug) }))}
        />
        <Terms
          name={eventWords.projects}
          terms={projects.map(({ title, slug }) => ({ name: title, href: routes.project(slug) }))}
        />
        <Translations event={event} />
        {canJoin ? null : <Terms name={eventWords.calendar} terms={[{ name: 'calendar.ics', href: calendars.file }]} />}
      </dl>
      {canJoin ? <CalendarMenu {...calendars} /> : null}
      <LinkList event={event} />
      {share}
    </aside>
  )
}

/** The same event in other languages, each named in its own. */
const Translations = ({ event: { translations = [] } }: { readonly event: Pick<EventRecord, 'translations'> }) =>
  translations.length === 0 ? null : (
    <Fact name={eventWords.translations}>
      <ul className="facts-terms">
        {translations.map(({ language, slug }) => (
          <li key={slug}>
            <a href={routes.event(slug)} hrefLang={language} lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  )

const Terms = ({ name, terms }: { readonly name: string; readonly terms: readonly Named[] }) =>
  terms.length === 0 ? null : (
    <Fact name={name}>
      <ul className="facts-terms">
        {terms.map((term) => (
          <li key={term.href}>
            <a href={term.href}>{term.name}</a>
          </li>
        ))}
      </ul>
    </Fact>
  )

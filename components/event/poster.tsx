import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf, talkNumbers } from '@/lib/mesh'
import type { EventSummary, Image, Talk } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { daysUntil, type EventState, onNow, stateOf } from '@/lib/views/state'
import { editionCount } from '@/lib/views/terms'
import { countdownWords, dayWords, EventDate, machineTime, zoneWords } from '../ui/event-date'
import { hueStyle, MeshPair } from '../ui/mesh'
import { LocalPicture } from '../ui/monogram'
import { Names } from '../ui/names'
import { inLanguage } from '../ui/rich-text'
import { isLongTitle, Phrases, TitleText } from '../ui/title-text'
import { Actions, chooseActions } from './actions'
import { drawEvent, toneOf, whereIs } from './event-words'

const eventWords = messages.event
const homeWords = messages.home

type NumeralProps = { readonly event: Pick<EventSummary, 'time' | 'status'> }

/** The date as the largest thing on the poster: cut through when cancelled, open when postponed. */
export const Numeral = ({ event: { time, status } }: NumeralProps) => {
  const { first } = daysOf(time)
  const [figures, spoken] = [dayWords(first, 'numeral'), dayWords(first, 'full')]
  if (status === 'postponed') {
    return (
      <p className="numeral in-words">
        <span aria-hidden="true">{messages.date.toBeAnnounced}</span>
        <span className="sr-only">{messages.event.postponedDay}</span>
      </p>
    )
  }
  const isOff = status === 'cancelled'
  return (
    <time
      className={messages.date.numeral.includes('MMM') ? 'numeral poster-words' : 'numeral'}
      dateTime={machineTime(time)}
    >
      <span aria-hidden="true">{isOff ? <s>{figures}</s> : figures}</span>
      <span className="sr-only">{isOff ? messages.event.cancelledDay(spoken) : spoken}</span>
    </time>
  )
}

type PhotoProps = { readonly image: Image; readonly title: string }

/** An event's photo. Crops keep the point that its organizer chose; the caption may hold links. */
const Photo = ({ image, title }: PhotoProps) => (
  <figure className="photo" style={{ '--focus': `${image.focus.x}% ${image.focus.y}%` }}>
    <LocalPicture
      picture={image}
      alt={image.alt === '' ? messages.event.photo(title) : image.alt}
      sizes="(min-width: 64rem) 60vw, 100vw"
      isLead
    />
    {image.caption === undefined ? null : <figcaption dangerouslySetInnerHTML={{ __html: image.caption.html }} />}
  </figure>
)

type PosterPictureProps = { readonly event: EventSummary; readonly state: EventState; readonly now: number }

/** What fills a poster beside its type: the photo an organizer chose, else the mesh. */
const PosterPicture = ({ event, state, now }: PosterPictureProps) => {
  if (event.image !== undefined && !event.image.previewOnly) return <Photo image={event.image} title={event.title} />
  const stops = state === 'running' ? stopsOf(event, onNow(event, now).current?.slug) : undefined
  return (
    <div className="mesh">
      <MeshPair draw={(format) => drawEvent(event, { format, ...(stops && { now: stops }) })} />
    </div>
  )
}

/** First and last stop of one talk. */
const stopsOf = (event: EventSummary, talk: string | undefined) => {
  const people = event.talks.find(({ slug }) => slug === talk)?.speakers ?? []
  const stops = event.speakers.flatMap(({ slug }, index) => (people.some((one) => one.slug === slug) ? [index] : []))
  const [first, last] = [stops[0], stops.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

type PosterMetaProps = {
  readonly event: EventSummary
  readonly state: EventState
  readonly now: number
  /** Editions of the series, where they are known. */
  readonly total?: number | undefined
  /** Stands in the place of the series. */
  readonly lead?: string | undefined
}

/** The first line of a poster: the series, and the one word about now. */
const PosterMeta = ({ event, state, now, total, lead }: PosterMetaProps) => (
  <p className="poster-meta">
    {lead !== undefined || event.series === undefined ? (
      <span>{lead ?? event.place.label}</span>
    ) : (
      <a href={routes.series(event.series.slug)}>{event.series.name}</a>
    )}
    <Status event={event} state={state} now={now} total={total} />
  </p>
)

const Status = ({ event, state, now, total }: PosterMetaProps) => {
  const words = messages.event
  if (event.status === 'cancelled') return <strong className="flag">{words.cancelled}</strong>
  if (event.status === 'postponed' || (event.status === 'rescheduled' && state === 'upcoming')) {
    const former = event.status === 'postponed' ? event.time.start : event.previousStart
    return (
      <span>
        {former === undefined ? null : <s>{words.formerly(dayWords(former.date, 'numeral'))}</s>}{' '}
        <strong className="flag">{event.status === 'postponed' ? words.postponed : words.rescheduled}</strong>
      </span>
    )
  }
  if (state === 'running') return <strong className="flag">{words.running}</strong>
  if (state === 'upcoming') {
    const days = daysUntil(event.time, now)
    return <strong className={days < 2 ? 'flag' : undefined}>{countdownWords(days, event.time)}</strong>
  }
  const number = event.series?.number
  if (number === undefined) return null
  return <span>{total !== undefined && total > 1 ? words.edition(number, total) : words.editionAlone(number)}</span>
}

type PosterFactsProps = {
  readonly event: EventSummary
  readonly state: EventState
  readonly now: number
  /** Where the venue stands on this page. */
  readonly venue?: string | undefined
}

/** When, where and who, in the three places under a poster's title. */
const PosterFacts = ({ event, state, now, venue }: PosterFactsProps) => {
  const where = whereIs(event, state === 'past')
  const talk = state === 'running' ? onNow(event, now) : {}
  const current = talk.current
  const names = event.speakers.map(({ name }) => name)
  return (
    <dl className="poster-facts">
      {current === undefined ? (
        <When event={event} />
      ) : (
        <Fact
          head={eventWords.nowOn(
            talkNumbers(event.talks).get(current.slug) ?? 0,
            (current.end ?? talk.next?.start)?.clock ?? '',
          )}
          text={<Names names={onStage([...(talk.parallel ?? []), current])} />}
        />
      )}
      {where.main === '' ? null : (
        <Fact
          head={venue === undefined ? where.main : <a href={venue}>{where.main}</a>}
          text={<Phrases parts={where.detail.split(/(?<=[市区县])(?=\p{Script=Han}{2})/u)} />}
        />
      )}
      {names.length > 0 ? (
        <Fact
          head={eventWords.speakers(names.length)}
          text={<Names names={names} most={names.length > 4 ? 3 : 4} />}
          third
        />
      ) : state === 'past' ? null : (
        <Fact head={eventWords.noSpeakers} text="" third />
      )}
    </dl>
  )
}

/** Who speaks now; with several halls, each with theirs. */
const onStage = (talks: readonly Talk[]): readonly string[] =>
  talks.flatMap(({ speakers, room, track, title }) => {
    const who = speakers.length === 0 && talks.length > 1 ? [title] : speakers.map(({ name }) => name)
    const hall = room ?? track
    return talks.length > 1 && hall !== undefined ? who.map((name) => `${name} · ${hall}`) : who
  })

const When = ({ event: { time, status } }: { readonly event: EventSummary }) => {
  const { first, last } = daysOf(time)
  if (status === 'postponed')
    return <Fact head={eventWords.postponedDay} text={eventWords.formerly(dayWords(first, 'full'))} />
  if (status === 'cancelled') {
    return (
      <Fact head={eventWords.formerly(dayWords(first, 'yearWeekday'))} text={<EventDate time={time} as="clock" />} />
    )
  }
  return (
    <Fact
      head={<EventDate time={time} as={first === last ? 'yearWeekday' : 'days'} />}
      text={
        <span className="poster-hours">
          <EventDate time={time} as="clock" />
          {time.kind === 'timed' ? <span>{zoneWords(time)}</span> : null}
        </span>
      }
    />
  )
}

type FactProps = { readonly head: ReactNode; readonly text: ReactNode; readonly third?: boolean }

const Fact = ({ head, text, third = false }: FactProps) => (
  <div className={third ? 'poster-third' : undefined}>
    <dt>{head}</dt>
    <dd>{text}</dd>
  </div>
)

type PosterProps = {
  readonly event: EventSummary
  /** Degrees of the series' hue. */
  readonly hue: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** Editions of the series, where they are known. */
  readonly total?: number | undefined
  /** The next event that takes place. */
  readonly next?: EventSummary | undefined
  /** On another page than the event's own: where the title leads, and what stands in the place of the series. */
  readonly elsewhere?: { readonly href: string; readonly lead?: string }
  readonly children?: ReactNode
}

/** An event as a poster, in whatever state it is: date, drawing or photo, when, where, who, and what to do now. */
export const Poster = ({ event, hue, now, total, next, elsewhere, children }: PosterProps) => {
  const state = stateOf(event, now)
  const page = elsewhere?.href ?? ''
  const programme = event.talks.length > 0 ? `${page}#programme` : undefined
  const venue = event.place.kind === 'venue' ? `${page}#venue` : undefined
  const photo = event.image !== undefined && !event.image.previewOnly
  return (
    <header className={`poster ${toneOf(event, state)}${photo ? ' with-photo' : ''}`} style={hueStyle(hue)}>
      <div className="poster-above">
        <PosterMeta event={event} state={state} now={now} total={total} lead={elsewhere?.lead} />
        <Numeral event={event} />
      </div>
      <PosterPicture event={event} state={state} now={now} />
      <div className="poster-below">
        <Title event={event} href={elsewhere?.href} />
        <PosterFacts event={event} state={state} now={now} venue={elsewhere === undefined ? venue : undefined} />
        <Actions actions={chooseActions(event, { state, now, programme, venue, next })} />
      </div>
      {children}
    </header>
  )
}

const Title = ({ event, href }: { readonly event: EventSummary; readonly href: string | undefined }) => {
  const look = { className: isLongTitle(event.title) ? 'long' : undefined, ...inLanguage(event.language) }
  const text = <TitleText>{event.title}</TitleText>
  if (href !== undefined) {
    return (
      <h2 {...look}>
        <a href={href}>{text}</a>
      </h2>
    )
  }
  return (
    <div>
      <h1 {...look}>{text}</h1>
      {event.host === undefined ? null : <p className="poster-when">{event.host}</p>}
    </div>
  )
}

type LeadPosterProps = {
  readonly event: EventSummary
  readonly archive: readonly EventSummary[]
  readonly now: number
}

/** The event that the home page opens with: the next one, or the latest with what it left. One that is on says so itself. */
export const LeadPoster = ({ event, archive, now }: LeadPosterProps) => {
  const lead = { upcoming: homeWords.next, running: undefined, past: homeWords.latest }[stateOf(event, now)]
  return (
    <Poster
      event={event}
      hue={hueOf(archive, event)}
      now={now}
      total={editionCount(archive, event)}
      elsewhere={{ href: routes.event(event.slug), ...(lead !== undefined && { lead }) }}
    />
  )
}

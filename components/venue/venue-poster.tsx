import '../talk/subject-page.css'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import type { EventSummary, Venue } from '@/lib/model'
import { addressLines, withName } from '@/lib/places/address'
import { pointOf } from '@/lib/places/city-centre'
import { formatCoordinates } from '@/lib/places/coordinates'
import { mapLinks } from '@/lib/places/map-links'
import { Actions } from '../event/actions'
import { EventDate } from '../ui/event-date'
import { MeshPair } from '../ui/mesh'
import { TitleText } from '../ui/title-text'
import { StaticMap } from './static-map'

type Props = {
  readonly venue: Venue
  /** Held here, the oldest first. */
  readonly events: readonly EventSummary[]
}

/** Width of a name in Han characters; Latin letters take about half. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 1 : 0.56), 0)

/** A venue as a poster: the map stands where an event's drawing stands, and the route ends in the pin. */
export const VenuePoster = ({ venue, events }: Props) => {
  const { venue: words } = messages
  const point = pointOf(venue)
  const figures = point && formatCoordinates(point)
  const [link] = mapLinks(venue.name, { ...venue, address: withName(venue.address, venue.name) })
  const letters = widthOf(venue.name)
  const drawn = point !== undefined && env.map().tiles !== 'off'
  return (
    <header className="poster subject place">
      <div className="poster-above">
        <p className="poster-meta">
          {venue.city === undefined ? <span /> : <a href={routes.city(venue.city.slug)}>{venue.city.name}</a>}
          <span>{words.count(events.length)}</span>
        </p>
        <h1
          className={letters > 8 ? 'place-name' : 'place-name place-short'}
          style={{ '--letters': Math.max(3, letters) }}
        >
          {venue.name}
        </h1>
      </div>
      {drawn ? (
        <StaticMap
          point={point}
          label={point.precision === 'city' ? (venue.city?.name ?? venue.name) : venue.name}
          place="poster"
        />
      ) : (
        <div className="mesh">
          <MeshPair draw={(format) => drawMesh(venue.slug, Math.max(1, events.length), { format })} />
        </div>
      )}
      <div className="poster-below">
        <p className="poster-when">{addressLines(venue.address)[0]}</p>
        <dl className="poster-facts">
          {figures && (
            <div>
              <dt>{figures[0]}</dt>
              <dd>{figures[1]}</dd>
            </div>
          )}
          {events.slice(-2).map((event) => (
            <div key={event.slug}>
              <dt>
                <EventDate time={event.time} as="dotted" />
              </dt>
              <dd>
                <a href={routes.event(event.slug)}>
                  <TitleText>{event.title}</TitleText>
                </a>
              </dd>
            </div>
          ))}
        </dl>
        <Actions
          actions={[
            ...(link ? [{ label: words.openMap, href: link.url, out: true }] : []),
            ...(venue.city
              ? [{ label: words.calendarOf(venue.city.name), href: routes.sliceCalendar('cities', venue.city.slug) }]
              : []),
          ]}
        />
      </div>
    </header>
  )
}

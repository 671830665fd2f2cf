import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Venue } from '@/lib/model'
import { addressLines } from '@/lib/places/address'

type Props = {
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly EventSummary[] }[]
}

/** Venues one below the other: the year they were last used, the name, the street, how often. */
export const VenueRows = ({ venues }: Props) => (
  <ul className="rows matter">
    {venues.map(({ venue, events }) => (
      <li key={venue.slug} className="row">
        <span className="lead">{events.at(-1)?.time.start.date.slice(0, 4)}</span>
        <p className="title">
          <a href={routes.venue(venue.slug)}>{venue.name}</a>
        </p>
        <p className="detail">{venue.address.street ?? addressLines(venue.address)[0]}</p>
        <p className="detail">{messages.venue.count(events.length)}</p>
      </li>
    ))}
  </ul>
)

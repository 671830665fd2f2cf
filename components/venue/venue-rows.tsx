import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { addressLines } from '@/lib/geo/address'
import type { EventSummary, Venue } from '@/lib/records'
import { yearSpan } from '@/lib/views/order'

type Props = {
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly EventSummary[] }[]
}

/** Venues one below the other: how many events, the name, the street, the years. */
export const VenueRows = ({ venues }: Props) => (
  <ul className="rows matter">
    {venues.map(({ venue, events }) => {
      const span = yearSpan(events)
      return (
        <li key={venue.slug} className="row">
          <span className="lead" aria-hidden="true">
            {events.length}
          </span>
          <p className="title">
            <a href={routes.venue(venue.slug)}>{venue.name}</a>
          </p>
          <p className="detail">{venue.address.street ?? addressLines(venue.address)[0]}</p>
          <p className="detail">
            {messages.venue.count(events.length)}
            {span !== undefined && ` · ${span.first === span.last ? span.first : `${span.first}–${span.last}`}`}
          </p>
        </li>
      )
    })}
  </ul>
)

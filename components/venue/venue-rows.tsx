import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Venue } from '@/lib/model'
import { addressLines } from '@/lib/places/address'

type Props = {
  readonly venues: readonly { readonly venue: Venue; readonly events: readonly EventSummary[] }[]
}

/** Venues one below the other: the year they were last used, the name, the street, how often. */
export const VenueRows = ({ venues }: Props) => (
  <ul className="rows columns-matter">
    {venues.map(({ venue, events }) => (
      <li key={venue.slug} className="row">
        <span className="row-lead">{events.at(-1)?.time.start.date.slice(0, 4)}</span>
        <p className="row-title">
          <a href={routes.venue(venue.slug)}>{venue.name}</a>
        </p>
        <p className="row-detail">{venue.address.street ?? addressLines(venue.address)[0]}</p>
        <p className="row-detail">{messages.venue.count(events.length)}</p>
      </li>
    ))}
  </ul>
)

import { messages } from '@/i18n'
import type { Venue } from '@/lib/model'
import { withName } from '@/lib/places/address'
import { pointOf } from '@/lib/places/city-centre'
import { mapLinks } from '@/lib/places/map-links'
import { Section } from '../site/section'
import { siteOf } from '../ui/site-of'
import { MapLinks } from './map-links'
import { VenueAddress } from './venue-address'
import { Whereabouts } from './whereabouts'

type Props = { readonly venue: Venue }

/** How to get to a venue: coordinates as far as they are known, the address, the map apps. */
export const VenueWay = ({ venue }: Props) => {
  const point = pointOf(venue)
  const address = withName(venue.address, venue.name)
  return (
    <Section id="way" title={messages.venue.way} className="venue">
      <div className="matter">
        <div className="venue-type">
          <Whereabouts name={venue.city?.name ?? venue.name} {...(point && { point })} />
          {venue.url !== undefined && (
            <p className="text-s">
              <a className="out" href={venue.url}>
                {siteOf(venue.url)}
              </a>
            </p>
          )}
        </div>
        <div className="way-links">
          <VenueAddress address={address} />
          <MapLinks links={mapLinks(venue.name, { ...venue, address })} />
        </div>
      </div>
    </Section>
  )
}

import { messages } from '@/i18n'
import type { Place } from '@/lib/model'
import { withName } from '@/lib/places/address'
import { pointOf } from '@/lib/places/city-centre'
import { mapLinks } from '@/lib/places/map-links'
import { splitStreet, withoutRoom } from '@/lib/places/street'
import { Section } from '../site/section'
import { Still } from '../ui/still'
import { MapLinks } from './map-links'
import { StaticMap } from './static-map'
import { VenueAddress } from './venue-address'
import { Whereabouts } from './whereabouts'

type Addressed = Extract<Place, { kind: 'venue' }>
type Props = { readonly place: Place }

/** What a place is called on its map and in map apps. */
const nameOf = ({ venue, address, city, label }: Addressed): string => {
  const { name } = splitStreet(address.street)
  return venue?.name ?? (name && withoutRoom(name)) ?? address.street ?? city?.name ?? label ?? ''
}

const Elsewhere = ({ place }: { readonly place: Exclude<Place, Addressed> }) => {
  const { venue: words } = messages
  const online = place.kind === 'online'
  return (
    <div className="venue-type">
      <Whereabouts name={place.label ?? (online ? words.online : words.unknown)} />
      {!online && <p className="text-s text-muted">{words.unknownAbout}</p>}
      {online && place.url !== undefined && (
        <ul className="map-links">
          <li>
            <a className="out" href={place.url}>
              {words.joinOnline}
            </a>
          </li>
        </ul>
      )}
    </div>
  )
}

const There = ({ place }: { readonly place: Addressed }) => {
  const point = pointOf(place)
  const name = nameOf(place)
  const address = place.venue === undefined ? place.address : withName(place.address, place.venue.name)
  const links = mapLinks(name, { ...place, address })
  return (
    <>
      <div className="venue-type">
        <Still>
          <Whereabouts name={place.city?.name ?? name} {...(point && links.length > 0 && { point })} />
        </Still>
        <VenueAddress address={address} {...(place.venue && { venue: place.venue })} />
        {place.online === undefined ? null : (
          <ul className="map-links">
            <li>
              {place.online.url === undefined ? (
                messages.venue.alsoOnline
              ) : (
                <a className="out" href={place.online.url}>
                  {messages.venue.alsoOnline}
                </a>
              )}
            </li>
          </ul>
        )}
        <Still>
          {links.length > 0 ? (
            <MapLinks links={links} />
          ) : (
            <p className="text-s text-muted">{messages.venue.noLinks}</p>
          )}
        </Still>
      </div>
      {point !== undefined && (
        <StaticMap
          point={point}
          label={point.precision === 'city' ? (place.city?.name ?? name) : name}
          place="section"
        />
      )}
    </>
  )
}

/** Where an event takes place: address, map apps and map, or the link of an online event, or that it is not known. */
export const VenueSection = ({ place }: Props) => (
  <Section id="venue" title={messages.venue.heading} className="venue">
    <div className="matter">{place.kind === 'venue' ? <There place={place} /> : <Elsewhere place={place} />}</div>
  </Section>
)

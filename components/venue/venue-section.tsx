import { Fragment } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Address, Place, Point, Term, Venue } from '@/lib/model'
import { addressLines, formatAddress, splitStreet, withName, withoutRoom } from '@/lib/places/address'
import { pointOf } from '@/lib/places/city-centre'
import { formatCoordinates } from '@/lib/places/coordinates'
import { type MapLink, mapLinks } from '@/lib/places/map-links'
import { Section } from '../site/section'
import { CopyButton } from '../ui/copy-button'
import { siteOf } from '../ui/site-of'
import { Still } from '../ui/still'
import { StaticMap } from './static-map'

type WhereaboutsProps = {
  /** Maps that open it: those of China count in another datum. */
  readonly links?: readonly MapLink[]
  /** What is known; nothing is said of a place without a point. */
  readonly point?: Point
  /** What stands in the coordinates' place where there are none worth quoting. */
  readonly name: string
}

/** How much is known of where a place is, in large figures or a name. */
const Whereabouts = ({ point, name, links = [] }: WhereaboutsProps) => (
  <>
    <p className="coordinates-large">
      {((point && formatCoordinates(point)) ?? [name]).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
    {point !== undefined && (
      <p className="text-s text-muted">
        {point.precision === 'building' && !links.some(({ provider }) => provider === 'amap')
          ? messages.venue.exact
          : messages.venue.precision[point.precision]}
      </p>
    )}
  </>
)

type VenueAddressProps = {
  readonly address: Address
  /** Page of the venue, which its name in the address leads to. */
  readonly venue?: Term
}

/** An address to read and to take along. It works whatever happens to the map. */
const VenueAddress = ({ address, venue }: VenueAddressProps) => {
  const lines = addressLines(address)
  if (lines.length === 0) return null
  return (
    <div className="venue-address">
      <address className="address" dir="auto">
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {venue !== undefined && line.includes(venue.name) ? <a href={routes.venue(venue.slug)}>{line}</a> : line}
          </Fragment>
        ))}
      </address>
      <CopyButton text={formatAddress(address)} label={messages.venue.copy} done={messages.venue.copied} />
    </div>
  )
}

type MapLinksProps = { readonly links: readonly MapLink[] }

/** The place in every map app, and the way there. None of the links needs a key, and none is fetched before a click. */
const MapLinks = ({ links }: MapLinksProps) => {
  const { providers, directions, directionsWith } = messages.venue
  return (
    <ul className="map-links">
      {links.map((link) => (
        <li key={link.provider} className={link.provider === 'geo' ? 'on-phones' : undefined}>
          <a className="link-out" href={link.url}>
            {providers[link.provider]}
          </a>
          {link.directions !== undefined && (
            <a className="directions" href={link.directions} aria-label={directionsWith(providers[link.provider])}>
              {directions}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

type Addressed = Extract<Place, { kind: 'venue' }>
type VenueSectionProps = {
  readonly place: Place
  /** Of an event that is over nothing will be announced any more. */
  readonly isPast?: boolean
}

/** What a place is called on its map and in map apps. */
const nameOf = ({ venue, address, city, label }: Addressed): string => {
  const { name } = splitStreet(address.street)
  return venue?.name ?? (name && withoutRoom(name)) ?? address.street ?? city?.name ?? label ?? ''
}

const Elsewhere = ({ place, isPast }: { readonly place: Exclude<Place, Addressed>; readonly isPast: boolean }) => {
  const { venue: words } = messages
  const online = place.kind === 'online'
  return (
    <div className="venue-type">
      <Whereabouts name={place.label ?? (online ? words.online : words.unknown)} />
      {!online && !isPast && <p className="text-s text-muted">{words.unknownAbout}</p>}
      {online && place.url !== undefined && (
        <ul className="map-links">
          <li>
            <a className="link-out" href={place.url}>
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
          <Whereabouts name={place.city?.name ?? name} links={links} {...(point && links.length > 0 && { point })} />
        </Still>
        <VenueAddress address={address} {...(place.venue && { venue: place.venue })} />
        {place.online === undefined ? null : (
          <ul className="map-links">
            <li>
              {place.online.url === undefined ? (
                messages.venue.alsoOnline
              ) : (
                <a className="link-out" href={place.online.url}>
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

/** Where an event takes place: address, map apps and map, or the link of an online event, or that it is not known yet. */
export const VenueSection = ({ place, isPast = false }: VenueSectionProps) =>
  isPast && place.kind === 'unknown' && place.label === undefined ? null : (
    <Section id="venue" title={messages.venue.heading} className="venue">
      <div className="columns-matter">
        {place.kind === 'venue' ? <There place={place} /> : <Elsewhere place={place} isPast={isPast} />}
      </div>
    </Section>
  )

type DirectionsProps = {
  readonly venue: Venue
  /** Of how many events it held how many, where it is a chapter's usual place. */
  readonly usual?: { readonly there: number; readonly all: number }
}

/** How to get to a venue: coordinates as far as they are known, the address, the map apps. */
export const Directions = ({ venue, usual }: DirectionsProps) => {
  const point = pointOf(venue)
  const address = withName(venue.address, venue.name)
  const links = mapLinks(venue.name, { ...venue, address })
  return (
    <Section
      id="way"
      title={usual === undefined ? messages.venue.way : messages.community.usualPlace}
      {...(usual !== undefined &&
        usual.there > 0 && { hint: <p>{messages.community.usualCount(usual.there, usual.all)}</p> })}
      className="venue"
    >
      <div className="columns-matter">
        <div className="venue-type">
          <Whereabouts name={venue.city?.name ?? venue.name} links={links} {...(point && { point })} />
          {venue.url !== undefined && (
            <p className="text-s">
              <a className="link-out" href={venue.url}>
                {siteOf(venue.url)}
              </a>
            </p>
          )}
          {usual !== undefined && (
            <>
              <VenueAddress address={address} venue={venue} />
              <MapLinks links={links} />
            </>
          )}
        </div>
        {usual === undefined ? (
          <div className="way-links">
            <VenueAddress address={address} />
            <MapLinks links={links} />
          </div>
        ) : (
          point !== undefined && <StaticMap point={point} label={venue.name} place="section" />
        )}
      </div>
    </Section>
  )
}

import { messages } from '@/i18n'
import type { MapLink } from '@/lib/places/map-links'

type Props = { readonly links: readonly MapLink[] }

/** The place in every map app, and the way there. None of the links needs a key, and none is fetched before a click. */
export const MapLinks = ({ links }: Props) => {
  const { providers, directions, directionsWith } = messages.venue
  return (
    <ul className="map-links">
      {links.map((link) => (
        <li key={link.provider} className={link.provider === 'geo' ? 'on-phones' : undefined}>
          <a className="out" href={link.url}>
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

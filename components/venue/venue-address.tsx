import { Fragment } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Address, Term } from '@/lib/model'
import { addressLines, formatAddress } from '@/lib/places/address'
import { CopyButton } from '../ui/copy-button'

type Props = {
  readonly address: Address
  /** Page of the venue, which its name in the address leads to. */
  readonly venue?: Term
}

/** An address to read and to take along. It works whatever happens to the map. */
export const VenueAddress = ({ address, venue }: Props) => {
  const lines = addressLines(address)
  if (lines.length === 0) return null
  return (
    <div className="venue-address">
      <address className="address">
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

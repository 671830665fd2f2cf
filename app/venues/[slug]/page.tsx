import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Strip } from '@/components/event/strip'
import { PageShell } from '@/components/site/page-shell'
import { VenuePoster } from '@/components/venue/venue-poster'
import { VenueWay } from '@/components/venue/venue-way'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listVenues } from '@/lib/catalog'
import { formatAddress, withName } from '@/lib/geo/address'
import { byVenue } from '@/lib/views/by-term'
import { hueOf } from '@/lib/views/mesh'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const dynamicParams = false

export const generateStaticParams = async () => (await listVenues()).map(({ slug }) => ({ slug }))

const find = async ({ params }: Props) => {
  const slug = slugFrom((await params).slug)
  const [venues, archive] = await Promise.all([listVenues(), listEvents()])
  const venue = venues.find((one) => one.slug === slug) ?? notFound()
  return { venue, archive, events: byVenue(archive).find(slug)?.events ?? [] }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { venue, events } = await find(props)
  return {
    title: venue.name,
    description: `${formatAddress(withName(venue.address, venue.name))} · ${messages.venue.count(events.length)}`,
    alternates: { canonical: routes.venue(venue.slug) },
  }
}

/** A venue: where it is, how to get there, and what has been held there. */
const Page = async (props: Props) => {
  const { venue, archive, events } = await find(props)
  const latest = events.at(-1)
  return (
    <PageShell {...(latest && { hue: hueOf(archive, latest) })}>
      <article>
        <VenuePoster venue={venue} events={events} />
        <VenueWay venue={venue} />
        {events.length > 0 && (
          <section className="section held" aria-labelledby="held-h">
            <div className="columns archive-head">
              <h2 id="held-h">{messages.venue.held}</h2>
            </div>
            <Strip events={events} archive={archive} />
          </section>
        )}
      </article>
    </PageShell>
  )
}

export default Page

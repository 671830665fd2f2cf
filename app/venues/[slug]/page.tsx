import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Strip } from '@/components/event/strip'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData } from '@/components/site/linked-data'
import { PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { VenuePoster } from '@/components/venue/venue-poster'
import { VenueWay } from '@/components/venue/venue-way'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listVenues } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { venueData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { formatAddress, withName } from '@/lib/places/address'
import { byVenue } from '@/lib/views/by-term'

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
  const address = formatAddress(withName(venue.address, venue.name))
  const description = `${address} · ${messages.venue.count(events.length)}`
  return otherMetadata({ title: venue.name, description, path: routes.venue(venue.slug) }, env.siteUrl())
}

/** A venue: where it is, how to get there, and what has been held there. */
const Page = async (props: Props) => {
  const { venue, archive, events } = await find(props)
  const latest = events.at(-1)
  return (
    <PageShell {...(latest && { hue: hueOf(archive, latest) })}>
      <Still>
        <LinkedData data={venueData(venue, env.siteUrl())} />
        <Breadcrumbs trail={[{ name: messages.venue.all, href: routes.venues() }]} here={venue.name} />
      </Still>
      <article>
        <VenuePoster venue={venue} events={events} />
        <VenueWay venue={venue} />
        <Still>
          {events.length > 0 && (
            <section className="section" aria-labelledby="held-h">
              <div className="columns archive-head">
                <h2 id="held-h">{messages.venue.held}</h2>
              </div>
              <Strip events={events} archive={archive} />
            </section>
          )}
        </Still>
      </article>
    </PageShell>
  )
}

export default Page

import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData } from '@/components/site/linked-data'
import { Masthead } from '@/components/site/masthead'
import { PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { VenueRows } from '@/components/venue/venue-rows'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listVenues } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { venuesByCity } from '@/lib/views/venues-by-city'

export const generateMetadata = (): Metadata =>
  otherMetadata(
    { title: messages.venue.all, description: messages.venue.allAbout, path: routes.venues() },
    env.siteUrl(),
  )

/** Every venue, city by city. */
const Page = async () => {
  const venues = await listVenues()
  const items = venues.map(({ name, slug }) => ({ name, path: routes.venue(slug) }))
  const cities = venuesByCity(venues, await listEvents())
  return (
    <PageShell still>
      <Breadcrumbs trail={[]} here={messages.venue.all} />
      <LinkedData data={listData({ name: messages.venue.all, path: routes.venues() }, items, env.siteUrl())} />
      <Masthead title={messages.venue.all} count={venues.length}>
        {messages.venue.allAbout}
      </Masthead>
      {cities.map(({ city, venues: here }) => (
        <Section
          key={city?.slug ?? ''}
          id={city?.slug ?? 'elsewhere'}
          title={city === undefined ? messages.venue.elsewhere : <a href={routes.city(city.slug)}>{city.name}</a>}
        >
          <VenueRows venues={here} />
        </Section>
      ))}
    </PageShell>
  )
}

export default Page

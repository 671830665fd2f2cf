import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { FirstPoster, NoneYet } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { VenueRows } from '@/components/venue/venue-rows'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listVenues } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { venuesByCity } from '@/lib/views/term-pages'

export const generateMetadata = (): Metadata =>
  otherMetadata(
    { title: messages.venue.all, description: messages.venue.allAbout, path: routes.venues() },
    env.siteUrl(),
  )

/** Every venue, city by city. */
const Page = async () => {
  const [venues, events] = await Promise.all([listVenues(), listEvents()])
  const items = venues.map(({ name, slug }) => ({ name, path: routes.venue(slug) }))
  const cities = venuesByCity(venues, events)
  return (
    <PageShell still>
      <Breadcrumbs trail={[]} here={messages.venue.all} />
      <LinkedData data={listData({ name: messages.venue.all, path: routes.venues() }, items, env.siteUrl())} />
      <Masthead title={messages.venue.all} count={venues.length}>
        {venues.length > 0 ? (
          messages.venue.allAbout
        ) : (
          <NoneYet what={messages.venue.all} hasEvents={events.length > 0} />
        )}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
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

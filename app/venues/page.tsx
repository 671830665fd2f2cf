import type { Metadata } from 'next'
import { Masthead } from '@/components/site/masthead'
import { PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { VenueRows } from '@/components/venue/venue-rows'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listVenues } from '@/lib/catalog'
import { venuesByCity } from '@/lib/views/venues-by-city'

export const metadata: Metadata = {
  title: messages.venue.all,
  description: messages.venue.allAbout,
  alternates: { canonical: routes.venues() },
}

/** Every venue, city by city. */
const Page = async () => {
  const venues = await listVenues()
  const cities = venuesByCity(venues, await listEvents())
  return (
    <PageShell>
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

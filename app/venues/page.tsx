import { Section } from '@/components/site/section'
import { VenueRows } from '@/components/venue/venue-rows'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { venuesByCity } from '@/lib/views/term-pages'
import { termIndex } from '../term-index'
import { venues } from '../term-kinds'

const { generateMetadata, Page } = termIndex(venues, {
  note: () => messages.venue.allAbout,
  list: (entries, archive) =>
    venuesByCity(
      entries.map(({ venue }) => venue),
      archive,
    ).map(({ city, venues: here }) => (
      <Section
        key={city?.slug ?? ''}
        id={city?.slug ?? 'elsewhere'}
        title={city === undefined ? messages.venue.elsewhere : <a href={routes.city(city.slug)}>{city.name}</a>}
      >
        <VenueRows venues={here} />
      </Section>
    )),
})

export { generateMetadata }
export default Page

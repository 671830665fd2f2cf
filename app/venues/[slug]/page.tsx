import { Strip } from '@/components/event/sheet'
import { Still } from '@/components/ui/still'
import { VenuePoster } from '@/components/venue/venue-poster'
import { Directions } from '@/components/venue/venue-section'
import { env } from '@/config/env'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import { venueData } from '@/lib/outputs/json-ld/pages'
import { venues } from '../../term-kinds'
import { termPages } from '../../term-page'

export const dynamicParams = false

/** A venue: where it is, how to get there, and what has been held there. */
const { generateStaticParams, generateMetadata, Page } = termPages(venues, {
  hueOf: ({ events }, archive) => {
    const latest = events.at(-1)
    return latest && hueOf(archive, latest)
  },
  dataOf: ({ venue }) => venueData(venue, env.siteUrl()),
  show: ({ venue, events }, archive) => (
    <article>
      <VenuePoster venue={venue} events={events} />
      <Directions venue={venue} />
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
  ),
})

export { generateMetadata, generateStaticParams }
export default Page

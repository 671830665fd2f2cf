import { site } from '@/config/site'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { countsOf } from '@/lib/views/counts'
import { yearSpan } from '@/lib/views/order'
import type { CardContent } from './card-content'

/** Stops of the site's own drawing, and the hue of everything that belongs to no series. */
const [stops, hue] = [6, 36]

/** The card of the site as a whole, for every page that has none of its own. */
export const siteContent = (events: readonly EventSummary[]): CardContent => {
  const counts = countsOf(events)
  const years = yearSpan(events)
  const { events: eventWords, talks } = messages.lists
  return {
    hue,
    draw: (format) => drawMesh(site.name, stops, { format }),
    lead: '',
    note: years === undefined ? '' : messages.lists.yearsShort(years.first, years.last),
    headline: site.name,
    headlineKind: 'name',
    title: site.description,
    facts: [[eventWords(counts.events), talks(counts.talks), messages.event.speakers(counts.speakers)].join(' · ')],
  }
}

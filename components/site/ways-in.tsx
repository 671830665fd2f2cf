import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { byCity, byTag, type Entry } from '@/lib/views/by-term'
import { chronological } from '@/lib/views/order'
import { groupByYear } from '@/lib/views/timeline'
import { FacetList } from './facet-list'

type Props = {
  readonly archive: readonly EventSummary[]
  readonly className?: string
  readonly label: string
}

const words = messages.search

/** Places to begin: topics, cities and years, each with its number of events. */
export const WaysIn = ({ archive, className = 'nothing-try', label }: Props) => (
  <nav className={className} aria-label={label}>
    <FacetList title={words.topics} level={3} most={8} links={linksOf(byTag(archive).list, routes.tag)} />
    <FacetList title={words.cities} level={3} most={8} links={linksOf(byCity(archive).list, routes.city)} />
    <FacetList
      title={words.years}
      level={3}
      most={8}
      links={groupByYear(chronological(archive))
        .map(({ year, events }) => ({ name: year, href: routes.archive({ year }), count: events.length }))
        .reverse()}
    />
  </nav>
)

const linksOf = (entries: readonly Entry[], hrefOf: (slug: string) => string) =>
  entries.map(({ term, events }) => ({ name: term.name, href: hrefOf(term.slug), count: events.length }))

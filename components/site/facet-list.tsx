import './lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { chronological } from '@/lib/views/order'
import { byCity, byTag, type Entry } from '@/lib/views/terms'
import { groupByYear } from '@/lib/views/timeline'

export type FacetLink = {
  readonly name: string
  readonly href: string
  readonly count: number
  readonly chosen?: boolean
}

type FacetListProps = {
  /** None where the section says it already. */
  readonly title?: string
  readonly level?: 2 | 3
  readonly links: readonly FacetLink[]
  /** Links in sight; the others open on demand. */
  readonly most?: number
  /** On a wide screen: one for long names, four across the page. */
  readonly columns?: 1 | 2 | 4
  readonly className?: string
}

const columnsClass = { 1: 'one-column', 2: undefined, 4: 'four-columns' } as const

/** Ways to narrow or to step: links with the number of events behind each. */
export const FacetList = ({ title, level = 2, links, most = 12, columns = 2, className }: FacetListProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  if (links.length === 0) return null
  const shown = links.filter(({ chosen = false }, at) => at < most || chosen)
  const rest = links.filter((link) => !shown.includes(link))
  return (
    <div className={['facet', columnsClass[columns], className].filter(Boolean).join(' ')}>
      {title !== undefined && <Heading>{title}</Heading>}
      <Links links={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{messages.lists.others(rest.length)}</summary>
          <Links links={rest} />
        </details>
      )}
    </div>
  )
}

const Links = ({ links }: Pick<FacetListProps, 'links'>) => (
  <ul>
    {links.map(({ name, href, count, chosen = false }) => (
      <li key={href}>
        <a href={href} aria-current={chosen ? 'true' : undefined}>
          {name} <span>{count}</span>
        </a>
      </li>
    ))}
  </ul>
)

type StartingPointsProps = {
  readonly archive: readonly EventSummary[]
  readonly className?: string
  readonly label: string
}

const words = messages.search

/** Places to begin: topics, cities and years, each with its number of events. */
export const StartingPoints = ({ archive, className = 'nothing-try', label }: StartingPointsProps) => (
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

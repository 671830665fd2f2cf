import './lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type Facet, type FacetOptions, type Filter, type Option, without } from '@/lib/views/archive-page'
import { type FacetLink, FacetList } from './facet-list'

type Props = { readonly filter: Filter; readonly facets: readonly FacetOptions[] }

const words = messages.archive

/** The filters of the archive: links that combine; a chosen one leads back, and the first of each opens it again. */
export const ArchiveFacets = ({ filter, facets }: Props) => (
  <nav className="facets columns" aria-label={words.filter}>
    {facets
      .filter(({ options }) => options.length > 0)
      .map((group) => (
        <FacetList
          key={group.facet}
          title={words.facets[group.facet]}
          links={linksOf(group, filter)}
          columns={group.facet === 'series' ? 1 : 2}
        />
      ))}
  </nav>
)

const linksOf = ({ facet, options, all }: FacetOptions, filter: Filter): readonly FacetLink[] => [
  ...(all > 0 && (facet === 'year' || filter[facet] !== undefined)
    ? [
        {
          name: messages.lists.all,
          href: routes.archive(without(filter, facet)),
          count: all,
          chosen: filter[facet] === undefined,
        },
      ]
    : []),
  ...options.map((option) => ({
    name: nameOf(option),
    href: hrefOf(option, facet, filter),
    count: option.count,
    chosen: option.chosen,
  })),
]

const hrefOf = ({ slug, chosen }: Option, facet: Facet, filter: Filter): string =>
  `${routes.archive(chosen ? without(filter, facet) : { ...filter, [facet]: slug })}`

const nameOf = ({ name }: Option): string => name ?? messages.event.online

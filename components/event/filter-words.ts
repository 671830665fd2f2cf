import { messages } from '@/i18n'
import { type ArchivePage, type Facet, type FacetOptions, facets as order } from '@/lib/views/archive-page'

/** A value of a facet as events spell it, where the facet still offers it; else as it was asked for. */
export const valueWords = (facets: readonly FacetOptions[], facet: Facet, value: string): string => {
  const options = facets.find((group) => group.facet === facet)?.options
  const option = options?.find(({ slug }) => slug === value)
  return option === undefined ? value : (option.name ?? messages.event.online)
}

/** What a page of the archive is narrowed to, `2019，广州`; '' without a filter. */
export const filterWords = ({ filter, facets }: Pick<ArchivePage, 'filter' | 'facets'>): string =>
  order
    .flatMap((facet) => {
      const value = filter[facet]
      return value === undefined ? [] : valueWords(facets, facet, value)
    })
    .join(messages.lists.comma)

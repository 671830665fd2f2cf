import type { SearchAction, WebSite } from 'schema-dts'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { absoluteUrl } from '../absolute-url'
import { organization } from './agents'

/** Google's extension of schema.org for the search box: which part of the address is the query. */
type SearchBox = SearchAction & { readonly 'query-input': string }

/** The site as a whole (schema.org/WebSite), with its search. */
export const websiteNode = (origin: string): WebSite => {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(origin, routes.search())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } satisfies SearchBox
  return {
    '@type': 'WebSite',
    '@id': `${origin}/#website`,
    name: site.name,
    description: site.description,
    url: `${origin}${routes.home()}`,
    inLanguage: site.language,
    publisher: organization(origin),
    potentialAction: search,
  }
}

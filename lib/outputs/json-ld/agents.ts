import type { Organization, Person } from 'schema-dts'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import type { Mention } from '@/lib/model'
import { absoluteUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { node } from './node'

/** The community behind the site, known by one identifier on every page. */
export const organization = (origin: string): Organization => ({
  '@type': 'Organization',
  '@id': `${origin}/#organization`,
  name: site.organizer.name,
  url: site.organizer.url,
  logo: absoluteUrl(origin, routes.siteCard()),
})

/** A speaker as an event names them. */
export const performer = (mention: Mention, origin: string): Person => {
  const page = absoluteUrl(origin, routes.speaker(mention.slug))
  return node<Person>({
    '@type': 'Person',
    '@id': `${page}#person`,
    name: oneLine(mention.name),
    url: page,
    alternateName: oneLine(mention.alias ?? ''),
    jobTitle: oneLine(mention.role ?? ''),
  })
}

import type { Organization, Person as PersonNode, ProfilePage } from 'schema-dts'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import type { Mention, Person, Talk } from '@/lib/model'
import { absoluteUrl, webUrl } from '../addresses'
import { describePerson, oneLine } from '../text'
import { node } from './node'

/** What stands for a community without a logo: the mark of its icons, as pixels, which every search engine reads. */
const MARK = '/icon-512.png'

/** The community behind the site, known by one identifier on every page. */
export const organization = (origin: string): Organization => ({
  '@type': 'Organization',
  '@id': `${origin}/#organization`,
  name: site.organizer.name,
  url: site.organizer.url || origin,
  logo: webUrl(site.logo === '' ? MARK : `/media/${site.logo}`, origin) ?? absoluteUrl(origin, MARK),
})

/** A speaker as an event names them. */
export const performer = (mention: Mention, origin: string): PersonNode => {
  const page = absoluteUrl(origin, routes.speaker(mention.slug))
  return node<PersonNode>({
    '@type': 'Person',
    '@id': `${page}#person`,
    name: oneLine(mention.name),
    url: page,
    alternateName: oneLine(mention.alias ?? ''),
    jobTitle: oneLine(mention.role ?? ''),
  })
}

/** What the events add to a profile. */
export type PersonFacts = {
  readonly talks: readonly Talk[]
  /** Nicknames that events announced them with. */
  readonly nicknames: readonly string[]
  /** The latest post that an event named, where the profile has none. */
  readonly role?: string
}

const personNode = (person: Person, facts: PersonFacts, origin: string): PersonNode => {
  const page = absoluteUrl(origin, routes.speaker(person.slug))
  const names = [...person.aliases, ...facts.nicknames].map(oneLine).filter((name) => name !== oneLine(person.name))
  return node<PersonNode>({
    '@type': 'Person',
    '@id': `${page}#person`,
    name: oneLine(person.name),
    url: page,
    alternateName: [...new Set(names)],
    description: describePerson(person, facts.talks),
    jobTitle: oneLine(person.role ?? facts.role ?? ''),
    image: person.avatar === undefined ? undefined : webUrl(person.avatar.src, origin),
    knowsAbout: person.interests.map(oneLine),
    sameAs: person.links.flatMap(({ url }) => webUrl(url) ?? []),
    affiliation: person.organizations.map(({ name, url }) =>
      url === undefined || webUrl(url) === undefined
        ? { '@type': 'Organization', name: oneLine(name) }
        : { '@type': 'Organization', name: oneLine(name), url },
    ),
  })
}

/** A speaker's page (schema.org/ProfilePage) about one person. */
export const profileNode = (person: Person, facts: PersonFacts, origin: string): ProfilePage => {
  const page = absoluteUrl(origin, routes.speaker(person.slug))
  return { '@type': 'ProfilePage', '@id': page, url: page, mainEntity: personNode(person, facts, origin) }
}

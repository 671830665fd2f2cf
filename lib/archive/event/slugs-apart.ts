import { localPath } from '../folder/translations'
import { eventSlugOf } from './read'

type Slugged = { readonly file: string; readonly slug: string }

/**
 * The slugs of events whose files have the name of another's in another folder: `events/2025/spring.md` beside
 * `events/2024/spring.md` is `spring-2025`. The first in the order of paths keeps its own, so that what is added later
 * moves nothing; a slug that a file states is never touched, nor are two files of one folder told apart.
 * @param events in any order; translations share a slug
 * @returns slugs by file, of those alone that get another
 */
export const slugsApart = (events: readonly Slugged[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>()
  const isStated = ({ file, slug }: Slugged): boolean => slug !== eventSlugOf(file)
  for (const event of events.filter(isStated)) claim(owners, event.slug, event.file)
  const apart = new Map<string, string>()
  const unstated = events.filter((event) => !isStated(event))
  for (const event of unstated.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const name = [event.slug, ...namesByFolder(event)].find((one) => claim(owners, one, event.file))
    if (name !== undefined && name !== event.slug) apart.set(event.file, name)
  }
  return apart
}

/** @returns whether the slug is this event's now; file systems and many servers know no case */
const claim = (owners: Map<string, string>, slug: string, file: string): boolean => {
  const [key, { path }] = [slug.normalize('NFC').toLowerCase(), localPath(file)]
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, path)
  return owner === undefined || owner === path
}

/** `spring-2025`, `spring-2025-berlin`: by the folders between the section and the event, the nearest first. */
const namesByFolder = ({ file, slug }: Slugged): readonly string[] => {
  const parts = localPath(file)
    .path.replace(/\/index\.md$/, '')
    .split('/')
  const folders = parts.slice(1, -1).reverse()
  return folders.map((_, at) => [slug, ...folders.slice(0, at + 1)].join('-').replace(/\s+/g, '-').normalize('NFC'))
}

/** The same events, those with the name of another under a slug of their own. */
export const withSlugsApart = <T extends Slugged>(events: readonly T[]): readonly T[] => {
  const apart = slugsApart(events)
  return apart.size === 0 ? events : events.map((event) => ({ ...event, slug: apart.get(event.file) ?? event.slug }))
}

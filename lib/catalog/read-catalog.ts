import { env } from '@/config/env'
import { type CatalogIndex, catalogIndex } from './index-record'
import { indexFile, readJson } from './store'

/** The catalog without drafts, and without the people and places that nothing but a draft tells of. */
export const withoutDrafts = (index: CatalogIndex): CatalogIndex => {
  const events = index.events.filter(({ draft }) => !draft)
  const named = new Set(
    events.flatMap(({ speakers, talks }) =>
      [...speakers, ...talks.flatMap((talk) => talk.speakers)].map(({ slug }) => slug),
    ),
  )
  const visited = new Set(events.flatMap(({ place }) => (place.kind === 'venue' ? (place.venue?.slug ?? []) : [])))
  return {
    events,
    translations: index.translations.filter(({ draft }) => !draft),
    people: index.people.filter(({ slug, file }) => file !== undefined || named.has(slug)),
    venues: index.venues.filter(({ slug, file }) => file !== undefined || visited.has(slug)),
    projects: index.projects.filter(({ draft }) => !draft),
    decks: index.decks.filter(({ draft }) => !draft),
    pages: index.pages.filter(({ draft }) => !draft),
    chapters: index.chapters.filter(({ draft }) => !draft),
    partners: index.partners,
  }
}

/** Reads the index as the content step has left it; drafts only where they are shown. */
export const readCatalog = (): CatalogIndex => {
  const json = readJson(indexFile())
  if (json === undefined) throw new Error('There is no content index yet. Run `npm run build` or `npm run dev` first.')
  return env.showDrafts() ? catalogIndex.parse(json) : withoutDrafts(catalogIndex.parse(json))
}

import { listChapters, listDecks, listEvents, listPages, listPeople, listProjects, listVenues } from '@/lib/catalog'
import type { Archive } from '@/lib/outputs/sitemap/sitemap'

let held: Archive | undefined

/** Everything the site has pages for; the same object as long as the catalog is the same. */
export const readArchive = async (): Promise<Archive> => {
  const events = await listEvents()
  if (held?.events === events) return held
  const [people, venues, projects, decks] = await Promise.all([listPeople(), listVenues(), listProjects(), listDecks()])
  const [pages, chapters] = await Promise.all([listPages(), listChapters()])
  held = { events, people, venues, projects, decks, pages, chapters }
  return held
}

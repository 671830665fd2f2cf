import { listDecks, listEvents, listPeople, listProjects, listVenues } from '@/lib/catalog'
import type { Archive } from '@/lib/outputs/sitemap/indexable-pages'

/** Everything the site has pages for. */
export const readArchive = async (): Promise<Archive> => {
  const [events, people, venues, projects, decks] = await Promise.all([
    listEvents(),
    listPeople(),
    listVenues(),
    listProjects(),
    listDecks(),
  ])
  return { events, people, venues, projects, decks }
}

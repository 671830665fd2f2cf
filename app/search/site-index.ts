import { dayWords } from '@/components/ui/event-date'
import { site } from '@/config/site'
import { listChapters, listEvents, listPages, listPeople, listVenues } from '@/lib/catalog'
import type { EventSummary } from '@/lib/model'
import { buildSearchIndex } from '@/lib/search/build-index'
import type { SearchIndex } from '@/lib/search/entries'

let held: { readonly events: readonly EventSummary[]; readonly index: SearchIndex } | undefined

/** The search index of the whole site, built once for each state of its content. */
export const siteIndex = async (): Promise<SearchIndex> => {
  const [events, people, venues] = await Promise.all([listEvents(), listPeople(), listVenues()])
  if (held?.events === events) return held.index
  const words = { synonyms: site.synonyms, dayWords: (day: string) => dayWords(day, 'numeral') }
  const [pages, chapters] = await Promise.all([listPages(), listChapters()])
  held = { events, index: buildSearchIndex(events, people, venues, words, { pages, chapters }) }
  return held.index
}

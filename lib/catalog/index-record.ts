import { z } from 'zod'
import { chapter, eventSummary, freePage, partner, person, project, slideDeck, venue } from '@/lib/model'

/** What the content step leaves for the pages: everything but the events' prose. */
export const catalogIndex = z.object({
  events: z.array(eventSummary).readonly(),
  /** Events in further languages: pages that no list holds. */
  translations: z.array(eventSummary).readonly().default([]),
  people: z.array(person).readonly(),
  venues: z.array(venue).readonly(),
  projects: z.array(project).readonly(),
  decks: z.array(slideDeck).readonly(),
  pages: z.array(freePage).readonly(),
  chapters: z.array(chapter).readonly(),
  partners: z.array(partner).readonly(),
})

export type CatalogIndex = z.infer<typeof catalogIndex>

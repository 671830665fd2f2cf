import { routes } from '@/config/routes'

/** The parts of the site that stand in every header and footer, in this order. */
export const sections = ['events', 'speakers', 'cities', 'tags', 'series', 'venues'] as const

export type Section = (typeof sections)[number]

/** How many of each there are; shown beside the names where they are known. */
export type SectionCounts = Readonly<Partial<Record<Section, number>>>

/** Where a section begins. */
export const sectionHref: Readonly<Record<Section, string>> = {
  events: routes.events(),
  speakers: routes.speakers(),
  cities: routes.cities(),
  tags: routes.tags(),
  series: routes.allSeries(),
  venues: routes.venues(),
}

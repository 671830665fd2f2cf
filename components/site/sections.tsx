import type { MenuSection } from '@/config/define-site'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'

/** The parts of the site that stand in every footer, in this order; recordings and photos where there are any. */
export const sections = [
  'events',
  'speakers',
  'cities',
  'tags',
  'series',
  'venues',
  'recordings',
  'photos',
] as const satisfies readonly MenuSection[]

export type Section = MenuSection

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
  recordings: routes.recordings(),
  photos: routes.photos(),
  projects: routes.projects(),
  about: routes.about(),
}

/** Sections that not every archive has: they are offered only where there is something to see. */
const OPTIONAL: ReadonlySet<Section> = new Set(['recordings', 'photos', 'projects'])

/** Whether a section has something to show. */
export const isOffered = (section: Section, counts: SectionCounts): boolean =>
  !OPTIONAL.has(section) || (counts[section] ?? 0) > 0

type SectionLinksProps = { readonly counts: SectionCounts }

/** The parts of the site that have something to show, as items of a list, with how much of it there is. */
export const SectionLinks = ({ counts }: SectionLinksProps) =>
  sections
    .filter((section) => isOffered(section, counts))
    .map((section) => (
      <li key={section}>
        <a href={sectionHref[section]}>
          {messages.site.sections[section]}
          <span>{counts[section]}</span>
        </a>
      </li>
    ))

/** Links without those whose address an earlier one has; a slash at the end makes no difference. */
export const onceEach = <T extends { readonly href: string }>(links: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return links.filter(({ href }) => {
    const address = href.replace(/(?<=.)\/$/, '')
    return !seen.has(address) && seen.add(address)
  })
}

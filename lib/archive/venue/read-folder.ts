import { say } from '@/config/language'
import type { Problem, Venue } from '@/lib/model'
import type { EventSource } from '../event'
import { listFiles, loadPage } from '../folder'
import { readVenue } from './read'

export type VenueFolder = {
  readonly files: number
  readonly venues: readonly Venue[]
  readonly problems: readonly Problem[]
  /** Whether a file says something that no venue can be made of. */
  readonly broken: boolean
}

/** Reads every venue file of a content folder. @param contentDir absolute path */
export const readVenueFolder = (contentDir: string): VenueFolder =>
  gatherVenues(listFiles(contentDir, 'venue').map((file) => loadPage(contentDir, file)))

/** Reads venue files that are already loaded; of two with one slug the first stays. */
export const gatherVenues = (sources: readonly Omit<EventSource, 'siblings'>[]): VenueFolder => {
  const encodings = sources.flatMap(({ encoding }) => encoding ?? [])
  const readings = sources.filter(({ encoding }) => encoding?.level !== 'error').map(readVenue)
  const venues = readings.flatMap(({ record }) => record ?? [])
  const twice = venues.filter((venue, index) => venues.findIndex(({ slug }) => slug === venue.slug) < index)
  return {
    files: readings.length,
    venues: venues.filter((venue) => !twice.includes(venue)),
    problems: [...encodings, ...readings.flatMap(({ problems }) => problems), ...twice.map(repeated)],
    broken:
      twice.length > 0 ||
      encodings.some(({ level }) => level === 'error') ||
      readings.some(({ record }) => record === undefined),
  }
}

const repeated = ({ slug, file = '' }: Venue): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '(file)',
  level: 'error',
  rule: 'duplicate-slug',
  message: say(`Another venue file is called “${slug}” as well.`, `另有一个场地文件也叫“${slug}”。`),
  hint: say('Rename one of the two.', '请给其中一个改名。'),
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@/config/language'
import type { Problem, Venue } from '@/lib/model'
import { listFiles } from '../folder'
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
  gatherVenues(
    listFiles(contentDir, 'venue').map((file) => ({ file, text: readFileSync(join(contentDir, file), 'utf8') })),
  )

/** Reads venue files that are already loaded; of two with one slug the first stays. */
export const gatherVenues = (sources: readonly { readonly file: string; readonly text: string }[]): VenueFolder => {
  const readings = sources.map(readVenue)
  const venues = readings.flatMap(({ record }) => record ?? [])
  const twice = venues.filter((venue, index) => venues.findIndex(({ slug }) => slug === venue.slug) < index)
  return {
    files: readings.length,
    venues: venues.filter((venue) => !twice.includes(venue)),
    problems: [...readings.flatMap(({ problems }) => problems), ...twice.map(repeated)],
    broken: twice.length > 0 || readings.some(({ record }) => record === undefined),
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

import { basename } from 'node:path'
import { z } from 'zod'
import { say } from '@/config/language'
import { slugify } from '@/lib/markdown'
import type { Point, Problem, Venue } from '@/lib/model'
import type { EventSource } from '../event'
import { cityOf, cleanAddress } from '../event/place'
import { listFiles, loadPage } from '../folder'
import { readFrontMatter } from '../front-matter'
import { addressLines, objectOf, requiredText, text, texts, url } from '../front-matter/values'

const wrong = (english: string, chinese: string, hint: string): string => `${say(english, chinese)} | ${hint}`

const degrees = (most: number, hint: string) => {
  const beyond = wrong(`lies beyond ${most}°`, `超出了 ${most}°`, hint)
  const number = z.number(wrong('must be a number of degrees', '必须是以度为单位的数字', hint))
  return number.min(-most, beyond).max(most, beyond)
}

const PRECISIONS = ['building', 'street', 'district', 'city'] as const

/** A file of content/venues: a place, and where it stands in WGS-84. */
export const venueFile = z.object({
  name: requiredText,
  aliases: texts,
  address: objectOf(addressLines),
  point: z
    .object(
      {
        lat: degrees(90, say('lat is the latitude, such as 39.9802.', 'lat 是纬度，例如 39.9802。')),
        lng: degrees(180, say('lng is the longitude, such as 116.3091.', 'lng 是经度，例如 116.3091。')),
        precision: z.enum(
          PRECISIONS,
          wrong(
            `must be one of ${PRECISIONS.join(', ')}`,
            `必须是 ${PRECISIONS.join('、')} 之一`,
            say('How close to the door is the point?', '写明这个点有多准。'),
          ),
        ),
        source: text,
        date: text,
      },
      wrong('must hold lat and lng', '必须写出 lat 和 lng', say('Indent them below it.', '请缩进写在它下面。')),
    )
    .nullish(),
  url,
})

export type VenueReading = { readonly record: Venue | undefined; readonly problems: readonly Problem[] }

type WrittenPoint = NonNullable<z.output<typeof venueFile>['point']>

const pointOf = ({ lat, lng, precision, source, date }: WrittenPoint): Point => ({
  lat,
  lng,
  precision,
  ...(source !== undefined && { source }),
  ...(date !== undefined && { date }),
})

/** Slug of a venue: its file's name. */
const venueSlugOf = (file: string): string => slugify(basename(file).replace(/\.ya?ml$/, ''))

/**
 * Reads a venue file, reporting everything that is wrong with it.
 *
 * @param source.file path relative to the content folder
 */
export const readVenue = (source: { readonly file: string; readonly text: string }): VenueReading => {
  const { data, problems } = readFrontMatter(
    { matter: source.text.replace(/^\uFEFF/, ''), language: 'yaml', matterLine: 1 },
    source.file,
    { schema: venueFile },
  )
  if (data === undefined) return { record: undefined, problems }
  const address = cleanAddress(data.address ?? {})
  const city = cityOf(address, undefined)
  const record: Venue = {
    slug: venueSlugOf(source.file),
    name: data.name,
    aliases: data.aliases,
    address,
    ...(city !== undefined && { city }),
    ...(data.point && { point: pointOf(data.point) }),
    ...(data.url !== undefined && { url: data.url }),
    file: source.file,
  }
  return { record, problems }
}

type VenueFolder = {
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

import type {
  Chapter,
  EventRecord,
  FreePage,
  Listing,
  Partner,
  Person,
  Problem,
  Project,
  SlideDeck,
  Venue,
} from '@/lib/model'
import { readChapter, readPage, readPartner } from './community'
import { readDeck } from './deck'
import { type EventSource, readEvent } from './event'
import type { ContentKind } from './folder'
import { withoutHidden } from './hidden-files'
import { readListing } from './listing'
import { readPerson } from './person'
import { readProject } from './project'
import { readVenue } from './venue'

/** The record that a file of each kind becomes. */
export type Records = {
  readonly event: EventRecord
  readonly person: Person
  readonly project: Project
  readonly deck: SlideDeck
  readonly venue: Venue
  readonly listing: Listing
  readonly page: FreePage
  readonly city: Chapter
  readonly series: Chapter
  readonly tag: Chapter
  readonly partner: Partner
}

type Reader<T> = (source: EventSource) => {
  readonly record: T | undefined
  readonly problems: readonly Problem[]
}

/** A reader whose record shows no file that is not what its name promises. */
const shown =
  <T>(read: Reader<T>): Reader<T> =>
  (source) => {
    const { record, problems } = read(source)
    return { record: record === undefined ? undefined : withoutHidden(record, source.hidden), problems }
  }

/** How a file of each kind is read: into its record, or none and the errors that stand against it. */
export const READERS: { readonly [K in ContentKind]: Reader<Records[K]> } = {
  event: readEvent,
  person: shown(readPerson),
  project: shown(readProject),
  deck: shown(readDeck),
  venue: readVenue,
  listing: readListing,
  page: shown(readPage),
  city: shown((source) => readChapter('city', source)),
  series: shown((source) => readChapter('series', source)),
  tag: shown((source) => readChapter('tag', source)),
  partner: shown(readPartner),
}

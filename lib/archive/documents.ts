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

/** How a file of each kind is read: into its record, or none and the errors that stand against it. */
export const READERS: {
  readonly [K in ContentKind]: (source: EventSource) => {
    readonly record: Records[K] | undefined
    readonly problems: readonly Problem[]
  }
} = {
  event: readEvent,
  person: readPerson,
  project: readProject,
  deck: readDeck,
  venue: readVenue,
  listing: readListing,
  page: readPage,
  city: (source) => readChapter('city', source),
  series: (source) => readChapter('series', source),
  tag: (source) => readChapter('tag', source),
  partner: readPartner,
}

import { resolve } from 'node:path'
import { defineDocumentType, makeSource } from 'contentlayer/source-files'
import { env } from './config/env'
import {
  chapterFrontMatter,
  pageFrontMatter,
  partnerFile,
  readChapter,
  readPage,
  readPartner,
} from './lib/archive/community'
import { contentlayerFields } from './lib/archive/contentlayer-fields'
import { deckFrontMatter, readDeck } from './lib/archive/deck'
import { describeProblem } from './lib/archive/describe-problem'
import { eventFrontMatter, readEvent } from './lib/archive/event'
import { loadPage, PLACES } from './lib/archive/folder'
import { personFrontMatter, readPerson } from './lib/archive/person'
import { projectFrontMatter, readProject } from './lib/archive/project'
import { readVenue, venueFile } from './lib/archive/venue'
import { listingFile, readListing } from './lib/decks'
import type { Problem } from './lib/model'

const contentDir = resolve(env.contentDir())

type Reading<T> = { readonly record: T | undefined; readonly problems: readonly Problem[] }
type Document = { readonly _raw: { readonly sourceFilePath: string } }

/** Turns a reader into a computed field that refuses a broken file with every problem in it. */
const recordBy =
  <T>(read: (source: ReturnType<typeof loadPage>) => Reading<T>) =>
  ({ _raw }: Document): T => {
    const { record, problems } = read(loadPage(contentDir, _raw.sourceFilePath.replaceAll('\\', '/')))
    if (record !== undefined) return record
    throw new Error(
      problems
        .filter(({ level }) => level === 'error')
        .map(describeProblem)
        .join('\n'),
    )
  }

const Event = defineDocumentType(() => ({
  name: 'Event',
  filePathPattern: PLACES.event.glob,
  contentType: 'markdown',
  fields: contentlayerFields(eventFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy(readEvent) } },
}))

const Person = defineDocumentType(() => ({
  name: 'Person',
  filePathPattern: PLACES.person.glob,
  contentType: 'markdown',
  fields: contentlayerFields(personFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy(readPerson) } },
}))

const Project = defineDocumentType(() => ({
  name: 'Project',
  filePathPattern: PLACES.project.glob,
  contentType: 'markdown',
  fields: contentlayerFields(projectFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy(readProject) } },
}))

const Deck = defineDocumentType(() => ({
  name: 'Deck',
  filePathPattern: PLACES.deck.glob,
  contentType: 'markdown',
  fields: contentlayerFields(deckFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy(readDeck) } },
}))

const Venue = defineDocumentType(() => ({
  name: 'Venue',
  filePathPattern: PLACES.venue.glob,
  contentType: 'data',
  fields: contentlayerFields(venueFile),
  computedFields: { record: { type: 'json', resolve: recordBy(readVenue) } },
}))

const Listing = defineDocumentType(() => ({
  name: 'Listing',
  filePathPattern: PLACES.listing.glob,
  contentType: 'data',
  fields: contentlayerFields(listingFile),
  computedFields: { record: { type: 'json', resolve: recordBy(readListing) } },
}))

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: PLACES.page.glob,
  contentType: 'markdown',
  fields: contentlayerFields(pageFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy(readPage) } },
}))

const City = defineDocumentType(() => ({
  name: 'City',
  filePathPattern: PLACES.city.glob,
  contentType: 'markdown',
  fields: contentlayerFields(chapterFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy((source) => readChapter('city', source)) } },
}))

const Series = defineDocumentType(() => ({
  name: 'Series',
  filePathPattern: PLACES.series.glob,
  contentType: 'markdown',
  fields: contentlayerFields(chapterFrontMatter),
  computedFields: { record: { type: 'json', resolve: recordBy((source) => readChapter('series', source)) } },
}))

const Partner = defineDocumentType(() => ({
  name: 'Partner',
  filePathPattern: PLACES.partner.glob,
  contentType: 'data',
  fields: contentlayerFields(partnerFile),
  computedFields: { record: { type: 'json', resolve: recordBy(readPartner) } },
}))

export default makeSource({
  contentDirPath: contentDir,
  contentDirInclude: Object.values(PLACES).flatMap(({ folders }) => folders),
  documentTypes: [Event, Person, Project, Deck, Venue, Listing, Page, City, Series, Partner],
  // Hugo's own `type:` key must not choose the document type
  fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
  // the talk parser renders the body; Contentlayer's own rendering would be work for nothing
  markdown: (builder) =>
    builder.use(function leaveBody() {
      this.parser = () => ({ type: 'root', children: [] })
      this.compiler = () => ''
    }),
  disableImportAliasWarning: true,
  onUnknownDocuments: 'skip-ignore',
  onExtraFieldData: 'ignore',
  onMissingOrIncompatibleData: 'fail',
})

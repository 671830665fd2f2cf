import { resolve } from 'node:path'
import { defineDocumentType, makeSource } from 'contentlayer/source-files'
import yaml from 'yaml'
import { env } from './config/env'
import { readChapter, readPage, readPartner } from './lib/archive/community'
import { readDeck } from './lib/archive/deck'
import { describeProblem } from './lib/archive/describe-problem'
import { readEvent } from './lib/archive/event'
import { type ContentKind, globOf, kindOf, loadPage, sectionsOf } from './lib/archive/folder'
import { readPerson } from './lib/archive/person'
import { readProject } from './lib/archive/project'
import { readVenue } from './lib/archive/venue'
import { readListing } from './lib/decks'
import type { Problem } from './lib/model'

const contentDir = resolve(env.contentDir())
const sections = [...sectionsOf(contentDir)]

type Reading<T> = { readonly record: T | undefined; readonly problems: readonly Problem[] }
type Document = { readonly _raw: { readonly sourceFilePath: string } }

/**
 * Turns a reader into a computed field that refuses a broken file with every problem in it. Null where the file is no
 * page: a section's list, a note.
 */
const recordBy =
  <T>(kind: ContentKind, read: (source: ReturnType<typeof loadPage>) => Reading<T>) =>
  ({ _raw }: Document): T | null => {
    const file = _raw.sourceFilePath.replaceAll('\\', '/')
    if (kindOf(file) !== kind) return null
    const { record, problems } = read(loadPage(contentDir, file))
    if (record !== undefined) return record
    throw new Error(
      problems
        .filter(({ level }) => level === 'error')
        .map(describeProblem)
        .join('\n'),
    )
  }

/**
 * A type of document: its files, and the record that they become. The record is all of it; the reader knows the fields,
 * in any language and under any name that they have.
 */
const documentType = <T>(
  name: string,
  kind: ContentKind,
  read: (source: ReturnType<typeof loadPage>) => Reading<T>,
  contentType: 'markdown' | 'data' = 'markdown',
) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: globOf(kind),
    contentType,
    computedFields: { record: { type: 'json', resolve: recordBy(kind, read) } },
  }))

// Contentlayer parses every front matter before it asks for the record, and stops at what the YAML standard forbids,
// though `lib/archive/front-matter` reads it. It calls the parser by this object.
Object.assign(yaml, { parse: () => ({}) })

export default makeSource({
  contentDirPath: contentDir,
  contentDirInclude: sections.length > 0 ? sections : ['events'],
  documentTypes: [
    documentType('Event', 'event', readEvent),
    documentType('Person', 'person', readPerson),
    documentType('Project', 'project', readProject),
    documentType('Deck', 'deck', readDeck),
    documentType('Venue', 'venue', readVenue, 'data'),
    documentType('Listing', 'listing', readListing, 'data'),
    documentType('Page', 'page', readPage),
    documentType('City', 'city', (source) => readChapter('city', source)),
    documentType('Series', 'series', (source) => readChapter('series', source)),
    documentType('Partner', 'partner', readPartner, 'data'),
  ],
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

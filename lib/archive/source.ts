import { posix } from 'node:path'
import type { SourcePlugin } from 'contentlayer/core'
import { defineDocumentType, makeSource } from 'contentlayer/source-files'
import { READERS } from './documents'
import { type ContentKind, globOf, kindOf, listAllFiles, loadPage } from './folder'
import { describeProblem } from './problems'
import type { Readings } from './readings'

/** What Contentlayer calls the documents of each kind. */
const DOCUMENT_TYPES = {
  event: 'Event',
  person: 'Person',
  project: 'Project',
  deck: 'Deck',
  venue: 'Venue',
  listing: 'Listing',
  page: 'Page',
  city: 'City',
  series: 'Series',
  tag: 'Topic',
  partner: 'Partner',
} as const satisfies Readonly<Record<ContentKind, string>>

const KINDS = Object.keys(DOCUMENT_TYPES) as readonly ContentKind[]

/** What is used here of the effects that Contentlayer is written in. */
type Effects = {
  readonly S: { readonly fromEffect: (effect: unknown) => ReturnType<SourcePlugin['fetchData']> }
  readonly T: {
    /** An effect that does not fail: its value is Left of the error or Right of the result. */
    readonly either: (effect: unknown) => unknown
    readonly tryCatch: (run: () => unknown, onThrow: (error: unknown) => unknown) => unknown
  }
}

// By a name that its bundler does not see: it would pack a second copy, which the first does not understand.
const EFFECTS = '@contentlayer2/utils/effect'

/** A type of document: its files, and the record that they become, which is all of it. */
const documentType = (kind: ContentKind) =>
  defineDocumentType(() => ({
    name: DOCUMENT_TYPES[kind],
    filePathPattern: globOf(kind),
    contentType: 'data',
    computedFields: { record: { type: 'json', resolve: () => null } },
  }))

/**
 * The record of a file.
 * @throws with every error of the file, where it cannot become one
 */
const recordOf = (contentDir: string, file: string, kind: ContentKind, readings: Readings): unknown => {
  const source = loadPage(contentDir, file)
  const known = kind === 'event' ? readings.recall(source) : undefined
  if (known !== undefined) return known.record
  const { record, problems } = READERS[kind](source)
  if (record !== undefined) return record
  throw new Error(
    problems
      .filter(({ level }) => level === 'error')
      .map(describeProblem)
      .join('\n'),
  )
}

/** A document as Contentlayer's own source describes its files. */
const documentOf = (contentDir: string, file: string, kind: ContentKind, readings: Readings) => {
  const documentTypeName = DOCUMENT_TYPES[kind]
  const { dir, base, name } = posix.parse(file)
  return {
    documentTypeName,
    documentHash: file,
    hasWarnings: false,
    document: {
      _id: file,
      _raw: {
        sourceFilePath: file,
        sourceFileName: base,
        sourceFileDir: dir,
        contentType: 'data',
        flattenedPath: posix.join(dir, name).replace(/\/index$/, ''),
      },
      documentType: documentTypeName,
      record: recordOf(contentDir, file, kind, readings),
    },
  }
}

const documentsOf = (contentDir: string, readings: Readings) => ({
  cacheItemsMap: Object.fromEntries(
    listAllFiles(contentDir).flatMap((file) => {
      const kind = kindOf(file)
      return kind === undefined ? [] : [[file, documentOf(contentDir, file, kind, readings)]]
    }),
  ),
})

/**
 * Contentlayer's source of a content folder. Its file source declares the types and generates them; the files are read
 * by our own readers, once: what the check has read is taken from there. Contentlayer's own reading of front matter
 * refuses much of what `lib/archive/front-matter` reads, and costs ten times as much (docs/decisions/contentlayer2.md).
 * @param contentDir absolute path
 */
export const contentSource =
  (contentDir: string, readings: Readings) =>
  async (sourceKey: string | undefined): Promise<SourcePlugin> => {
    const { S, T }: Effects = await import(EFFECTS)
    const files = await makeSource({
      contentDirPath: contentDir,
      documentTypes: KINDS.map(documentType),
      // Hugo's own `type:` key must not choose the document type
      fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
      disableImportAliasWarning: true,
    })(sourceKey)
    const fetched = T.tryCatch(
      () => documentsOf(contentDir, readings),
      (error) => error,
    )
    return { ...files, fetchData: () => S.fromEffect(T.either(fetched)) }
  }

import type { Records } from '@/lib/archive/documents'
import type { ContentKind } from '@/lib/archive/folder'

/** Everything that Contentlayer has made of a content folder: of each kind, the records by their file's path. */
export type Documents = { readonly [K in ContentKind]: ReadonlyMap<string, Records[K]> }

/**
 * The documents with one file as it is now.
 * @param record undefined where the file is gone
 */
export const withDocument = <K extends ContentKind>(
  documents: Documents,
  kind: K,
  file: string,
  record: Records[K] | undefined,
): Documents => {
  const ofKind = new Map<string, Records[K]>(documents[kind])
  if (record === undefined) ofKind.delete(file)
  else ofKind.set(file, record)
  return { ...documents, [kind]: ofKind }
}

/** No documents: a folder in which nothing lies. */
export const noDocuments: Documents = {
  event: new Map(),
  person: new Map(),
  project: new Map(),
  deck: new Map(),
  venue: new Map(),
  listing: new Map(),
  page: new Map(),
  city: new Map(),
  series: new Map(),
  tag: new Map(),
  partner: new Map(),
}

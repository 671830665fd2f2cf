import { join } from 'node:path'
import type { Records } from '@/lib/archive/documents'
import type { Documents } from './documents'
import { readJson } from './store'

const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', 'generated')

type Document<T> = { readonly _id: string; readonly record: T }

/**
 * The records of a type by their file's path, from what `contentlayer/generated` exports of it. It is read as the JSON
 * that it is: as a module, 31 MB of it took 480 MB in place of 90, and could be had once in a process.
 */
const recordsOf = <K extends keyof Documents>(type: string): ReadonlyMap<string, Records[K]> => {
  // The one place where generated data gets its type: Contentlayer only hands on what the readers returned.
  const documents = (readJson(join(FOLDER, type, '_index.json')) ?? []) as readonly Document<Records[K]>[]
  return new Map(documents.map(({ _id, record }) => [_id, record]))
}

/** The documents as Contentlayer has generated them. */
export const generatedDocuments = (): Documents => ({
  event: recordsOf<'event'>('Event'),
  person: recordsOf<'person'>('Person'),
  project: recordsOf<'project'>('Project'),
  deck: recordsOf<'deck'>('Deck'),
  venue: recordsOf<'venue'>('Venue'),
  listing: recordsOf<'listing'>('Listing'),
  page: recordsOf<'page'>('Page'),
  city: recordsOf<'city'>('City'),
  series: recordsOf<'series'>('Series'),
  tag: recordsOf<'tag'>('Topic'),
  partner: recordsOf<'partner'>('Partner'),
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'

/** Folder of the connected records that the content step writes and every page reads. */
// The comment keeps the bundler from tracing every file below the project into each page.
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), env.catalogDir())

/** File of the index: everything but prose. */
export const indexFile = (): string => join(FOLDER, 'index.json')

/** File of one event with its prose. Slugs may be Chinese or hold characters that file systems refuse. */
export const eventFile = (slug: string): string => join(FOLDER, 'events', `${encodeURIComponent(slug)}.json`)

/** File that changes whenever the content has; a running dev server watches it. */
export const revisionFile = (): string => join(FOLDER, 'revision.json')

/** Folder of everything that the content step writes for the pages. */
export const catalogFolder = (): string => FOLDER

/** Reads a JSON file of the store; undefined where there is none. */
export const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG'))
      return undefined
    throw error
  }
}

/** Short for a text of any length. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('base64url')

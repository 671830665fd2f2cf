import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { type Revisions, revisionsFrom } from '@/lib/catalog/revisions'
import type { CheckMemory } from '@/lib/checks/check-files'
import { replaceFile } from '@/lib/files/write'
import { projectDir } from '../run'

/** Beside Contentlayer's cache, and carried between automatic builds with it. */
const file = join(projectDir, '.contentlayer', '.cache', 'checked.json')

/** What reads content: whatever changes here may read it differently. */
const READERS = [
  'lib/archive',
  'lib/checks',
  'lib/programme',
  'lib/decks',
  'lib/markdown',
  'lib/model',
  'lib/places',
  'config',
]

const version = (): string => {
  const hash = createHash('sha256')
  const sources = READERS.flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
  for (const name of ['package-lock.json', ...sources.sort()]) hash.update(readFileSync(join(projectDir, name)))
  // problems are sentences in the language of the terminal
  return hash.update(env.locale()).digest('base64url')
}

/** What the last check by this very program found; nothing where there was none, or another one. */
export const recallChecks = (): CheckMemory => {
  try {
    const kept: { readonly version: string; readonly entries: [string, never][] } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    return new Map(kept.version === version() ? kept.entries : [])
  } catch {
    return new Map()
  }
}

export const keepChecks = (memory: CheckMemory): void =>
  replaceFile(file, JSON.stringify({ version: version(), entries: [...memory] }))

/** In the folder that hosts keep between builds, whatever else of the program has changed. */
const revisionsFile = (): string => join(projectDir, env.distDir(), 'cache', 'revisions.json')

/** What the last build knew of when events changed; nothing where there was none. */
export const recallRevisions = (): Revisions => {
  try {
    return revisionsFrom(JSON.parse(readFileSync(revisionsFile(), 'utf8')))
  } catch {
    return new Map()
  }
}

export const keepRevisions = (revisions: Revisions): void =>
  replaceFile(revisionsFile(), JSON.stringify([...revisions]))

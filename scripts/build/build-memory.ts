import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { site } from '@/config/site'
import { readingsFolder } from '@/lib/archive/readings'
import { type Revisions, revisionsFrom } from '@/lib/catalog/revisions'
import { replaceFile } from '@/lib/files/write'
import { projectDir } from '../run'

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

/** The version of the program that reads content, of the community's settings, and of the language of problems. */
export const readerVersion = (): string => {
  const hash = createHash('sha256')
  const sources = READERS.flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
  for (const name of ['package-lock.json', ...sources.sort()]) hash.update(readFileSync(join(projectDir, name)))
  return hash.update(JSON.stringify([site, env.locale()])).digest('base64url')
}

const live = readingsFolder(projectDir)

/** Hosts such as Vercel keep `<dist>/cache` between builds. */
const carried = (): string => join(projectDir, env.distDir(), 'cache', 'readings')

/** Makes the readings of an earlier automatic build count in a fresh checkout: they go by content, not by time. */
export const restoreReadings = (): void => {
  if (env.ci() && !existsSync(live) && existsSync(carried())) cpSync(carried(), live, { recursive: true })
}

/** Leaves the readings where the next automatic build finds them, in place of older ones. */
export const keepReadings = (): void => {
  if (!env.ci()) return
  const unfinished = `${carried()}.tmp`
  try {
    cpSync(live, unfinished, { recursive: true })
    rmSync(carried(), { recursive: true, force: true })
    renameSync(unfinished, carried())
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

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

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventRecord, Problem } from '@/lib/model'
import { type EventReading, type EventSource, readEvent } from './event'
import type { Claim } from './whole'

/** What reading an event file has given; only files without an error are kept. */
export type KeptReading = {
  readonly claim: Claim
  readonly problems: readonly Problem[]
  readonly record: EventRecord
}

/** The one memory of what has been read: an event file is read once, whoever asks, until it or the reader changes. */
export type Readings<Kept = KeptReading> = {
  readonly recall: (source: EventSource) => Kept | undefined
  readonly keep: (source: EventSource, reading: Kept) => void
}

/** Remembers nothing. */
export const noReadings = { recall: () => undefined, keep: () => {} }

/** Reads event files out of what was read before, where it was; whole readings are data and survive as JSON. */
export const readThrough =
  (readings: Readings<EventReading>) =>
  (source: EventSource): EventReading => {
    const known = readings.recall(source)
    if (known !== undefined) return known
    const reading = readEvent(source)
    readings.keep(source, reading)
    return reading
  }

const VERSION = 'version'

/** The name of a reading: everything that it follows from, but for the reader itself. */
const nameOf = (source: EventSource): string =>
  `${createHash('sha256').update(JSON.stringify(source)).digest('base64url').slice(0, 32)}.json`

/** @param folder where readings are kept, a file each */
const readingsIn = <Kept>(folder: string, used = new Set<string>()): Readings<Kept> => ({
  recall: (source) => {
    const name = nameOf(source)
    used.add(name)
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch {
      // not read yet; or its writing was broken off, and half an object is no JSON
      return undefined
    }
  },
  keep: (source, reading) => {
    const name = nameOf(source)
    used.add(name)
    writeFileSync(join(folder, name), JSON.stringify(reading))
  },
})

/** Beside what Contentlayer keeps, and carried between automatic builds with it. */
export const readingsFolder = (projectDir: string): string => join(projectDir, '.contentlayer', '.cache', 'readings')

/** The readings that the content step has kept, for whoever comes after it. */
export const keptReadings = (projectDir: string): Readings => readingsIn(readingsFolder(projectDir))

/**
 * The kept readings of one version of the program; those of others are dropped.
 * @param folder where they are kept
 * @param version of whatever reads, and of the language in which problems are told
 * @returns them, and what drops all that nobody has asked for since
 */
export const openReadings = <Kept = KeptReading>(
  folder: string,
  version: string,
): Readings<Kept> & { readonly dropOthers: () => void } => {
  const used = new Set([VERSION])
  const file = join(folder, VERSION)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== version) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, version)
  }
  const dropOthers = (): void => {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
  }
  return { ...readingsIn<Kept>(folder, used), dropOthers }
}

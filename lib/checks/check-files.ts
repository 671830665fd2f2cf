import { join } from 'node:path'
import type { EventSource } from '@/lib/archive/event'
import { kindOf, listAllFiles, loadPage } from '@/lib/archive/folder'
import { noReadings, type Readings } from '@/lib/archive/readings'
import { type Archive, type Claim, gatherArchive } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'
import { groupBy } from './keys'
import { duplicateSlugs } from './rules/duplicate-slug'

export type FolderReport = {
  /** How many files there are. */
  readonly files: number
  readonly problems: readonly Problem[]
  /** Whether any file cannot become a page: then no site may be built. */
  readonly broken: boolean
}

/** Files that are read at a time: what was read of thousands need not be held at once. */
const BATCH = 200

/**
 * What must be right before a site is built: every file by itself, and one file an address.
 * @param contentDir absolute path
 * @param readings what is known of event files already, and where new readings are kept
 */
export const checkFiles = (contentDir: string, readings: Readings = noReadings): FolderReport => {
  const loaded = new Map<string, EventSource>()
  const load = (file: string): EventSource => loaded.get(file) ?? loadPage(contentDir, file)
  const files = listAllFiles(contentDir)
  const [claims, problems, fresh]: [Claim[], Problem[], string[]] = [[], [], []]
  let count = 0
  let broken = false
  for (const file of files) {
    const source = kindOf(file) === 'event' ? load(file) : undefined
    const known = source && readings.recall(source)
    if (known === undefined) {
      fresh.push(file)
      if (source !== undefined) loaded.set(file, source)
    } else {
      claims.push(known.claim)
      problems.push(...known.problems)
      count += 1
    }
  }
  for (const batch of batchesOf(fresh)) {
    const read = gatherArchive({ files: batch, load })
    claims.push(...read.claims)
    problems.push(...read.problems)
    count += read.pages.length
    broken ||= read.broken
    keep(read, load, readings)
  }
  const slugs = duplicateSlugs(claims).map(
    (finding): Problem => ({ level: 'error', ...finding, rule: 'duplicate-slug' }),
  )
  const isTwice = slugs.some(({ level }) => level === 'error')
  return { files: count, problems: [...problems, ...slugs], broken: broken || isTwice }
}

/** Event files in batches; all others in one, for venues are read together. */
const batchesOf = (files: readonly string[]): readonly (readonly string[])[] => {
  const events = files.filter((file) => kindOf(file) === 'event')
  const others = files.filter((file) => kindOf(file) !== 'event')
  const count = Math.ceil(events.length / BATCH)
  return [others, ...Array.from({ length: count }, (_, at) => events.slice(at * BATCH, (at + 1) * BATCH))]
}

const keep = (read: Archive, load: (file: string) => EventSource, readings: Readings): void => {
  const problems = groupBy(read.problems, ({ file }) => file)
  const claims = new Map(read.claims.map((claim) => [claim.file, claim]))
  for (const { file, record } of read.events) {
    const [claim, told] = [claims.get(file), problems.get(file) ?? []]
    if (claim !== undefined && !told.some(({ level }) => level === 'error'))
      readings.keep(load(file), { claim, problems: told, record })
  }
}

/** The problems with paths as a reader of the terminal can open them. */
export const withFolder = <P extends Problem>(problems: readonly P[], folder: string): readonly P[] =>
  problems.map((problem) => ({
    ...problem,
    file: join(folder, problem.file),
    ...(problem.related && {
      related: problem.related.map((spot) => ({ ...spot, file: join(folder, spot.file) })),
    }),
  }))

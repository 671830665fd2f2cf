import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { EventSource } from '@/lib/archive/event'
import { kindOf, listAllFiles, loadPage } from '@/lib/archive/folder'
import { type Claim, gatherArchive } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'
import { duplicateSlugs } from './rules/duplicate-slug'

/** What was found in event files without errors, by a key of everything that their reading follows from. */
export type CheckMemory = ReadonlyMap<string, { readonly claim: Claim; readonly problems: readonly Problem[] }>

export type FolderReport = {
  /** How many files there are. */
  readonly files: number
  readonly problems: readonly Problem[]
  /** Whether any file cannot become a page: then no site may be built. */
  readonly broken: boolean
  /** For the next check of this folder. */
  readonly memory: CheckMemory
}

/**
 * What must be right before a site is built: every file by itself, and one file an address.
 * @param contentDir absolute path
 * @param before what an earlier check by the same program found: those events are not read again
 */
export const checkFiles = (contentDir: string, before: CheckMemory = new Map()): FolderReport => {
  const load = (file: string): EventSource => loadPage(contentDir, file)
  const files = listAllFiles(contentDir)
  const events = files.filter((file) => kindOf(file) === 'event').map((file) => ({ file, key: keyOf(load(file)) }))
  const known = new Set(events.filter(({ key }) => before.has(key)).map(({ file }) => file))
  const read = gatherArchive({ files: files.filter((file) => !known.has(file)), load })
  const fresh = memoryOf(read)
  const findings = events.map(({ file, key }) => ({ key, ...(before.get(key) ?? fresh.get(file)) }))
  const slugs = duplicateSlugs(findings.flatMap(({ claim }) => claim ?? [])).map(
    (finding): Problem => ({ ...finding, level: 'error', rule: 'duplicate-slug' }),
  )
  const remembered = findings.filter(({ key }) => before.has(key)).flatMap(({ problems = [] }) => problems)
  return {
    files: read.pages.length + known.size,
    problems: [...remembered, ...read.problems, ...slugs],
    broken: read.broken || slugs.length > 0,
    memory: new Map(
      findings.flatMap(({ key, claim, problems = [] }) =>
        claim === undefined || problems.some(({ level }) => level === 'error') ? [] : [[key, { claim, problems }]],
      ),
    ),
  }
}

const keyOf = (source: EventSource): string => createHash('sha256').update(JSON.stringify(source)).digest('base64url')

/** Every event's claim and problems, by file. */
const memoryOf = ({ claims, problems }: Pick<ReturnType<typeof gatherArchive>, 'claims' | 'problems'>): CheckMemory => {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])
  return new Map(claims.map((claim) => [claim.file, { claim, problems: byFile.get(claim.file) ?? [] }]))
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

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@/config/language'
import { listAllFiles, loadPage } from '@/lib/archive/folder'
import { replaceFile } from '@/lib/files/write'
import { inspectFiles, type Surroundings } from './inspect'
import { mendPlan } from './mend/mend-plan'
import type { ImportNote, ImportPlan, PlannedFile } from './plan'

export type ApplyOptions = {
  /** Absolute path of the content folder that receives the files. */
  readonly contentDir: string
  /** Replace files that are there already; else they stay and the report says so. */
  readonly force: boolean
  /** Find out everything, write nothing. */
  readonly dryRun: boolean
} & Pick<Surroundings, 'today' | 'onRead'>

/** What an import did, or would do. */
export type ImportReport = {
  /** Paths written, relative to the content folder. */
  readonly written: readonly string[]
  /** Of these, the ones that took the place of another text. */
  readonly replaced: readonly string[]
  readonly notes: readonly ImportNote[]
}

/**
 * Brings a plan into a content folder: compares it with what is there, mends what would not pass the check, writes.
 * Nothing is written before everything is known; each file is written whole or not at all.
 */
export const applyPlan = (plan: ImportPlan, { contentDir, force, dryRun, ...options }: ApplyOptions): ImportReport => {
  const inspect = (files: readonly PlannedFile[]) =>
    inspectFiles(files, {
      ...options,
      present: { files: listAllFiles(contentDir), load: (file) => loadPage(contentDir, file) },
    })
  const mended = mendPlan(plan, inspect)
  const standing = mended.files.filter((file) => stateOf(contentDir, file) !== 'new')
  const same = new Set(standing.filter((file) => stateOf(contentDir, file) === 'same'))
  const written = mended.files.filter((file) => !same.has(file) && (force || !standing.includes(file)))
  if (!dryRun) for (const { path, content } of written) replaceFile(join(contentDir, path), content)
  const left = new Set(mended.files.filter((file) => !written.includes(file)).map(({ from }) => from))
  return {
    written: written.map(({ path }) => path),
    replaced: written.filter((file) => standing.includes(file)).map(({ path }) => path),
    notes: bySource([
      ...mended.notes.filter(({ from, kind }) => !left.has(from) || kind === 'unreadable'),
      ...mended.files.filter((file) => left.has(file.from)).map((file) => standingNote(file, same.has(file))),
    ]),
  }
}

const bySource = (notes: readonly ImportNote[]): readonly ImportNote[] =>
  [...notes].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))

const stateOf = (contentDir: string, { path, content }: PlannedFile): 'new' | 'same' | 'other' => {
  const file = join(contentDir, path)
  if (!existsSync(file)) return 'new'
  return readFileSync(file).equals(Buffer.from(content)) ? 'same' : 'other'
}

const standingNote = ({ path, from }: PlannedFile, same: boolean): ImportNote => ({
  kind: 'left-out',
  from,
  message: same
    ? say(`${path} is there already and says the same.`, `${path} 已有，内容相同。`)
    : say(
        `${path} is there already with another text; it stays. --force replaces it.`,
        `${path} 已有，内容不同，保留原来的。--force 会替换它。`,
      ),
})

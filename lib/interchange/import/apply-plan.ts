import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { z } from 'zod'
import { say } from '@/config/language'
import { listAllFiles, loadPage } from '@/lib/archive/folder'
import { type ArchiveSource, gatherArchive } from '@/lib/archive/whole'
import { checkArchive } from '@/lib/checks/check-archive'
import { replaceFile } from '@/lib/files/write'
import type { Problem } from '@/lib/model'
import { ImportError } from './import-error'
import { mendPlan } from './mend/mend-plan'
import { type ImportNote, type ImportPlan, type PlannedFile, textOf } from './plan'

type Surroundings = {
  /** Files of the content folder that stay; planned ones take the place of their namesakes. */
  readonly present: ArchiveSource
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string
  /** Told of every file that has been read, and of how many there are. */
  readonly onRead?: (done: number, total: number) => void
}

/** What the check says of planned files in the place they are meant for. */
const inspectFiles = (
  planned: readonly PlannedFile[],
  { present, today, onRead }: Surroundings,
): readonly Problem[] => {
  const texts = new Map(planned.map((file) => [file.path, file]))
  const load: ArchiveSource['load'] = (path) => {
    const file = texts.get(path)
    return file === undefined ? present.load(path) : { file: path, text: textOf(file) ?? '', siblings: [] }
  }
  const files = [...new Set([...present.files, ...texts.keys()])].sort()
  const archive = gatherArchive({ files, load }, onRead)
  return checkArchive(archive, { today }).filter(({ file }) => texts.has(file))
}

export type ApplyOptions = {
  /** Absolute path of the content folder that receives the files. */
  readonly contentDir: string
  /** What the source is called in the memory of earlier runs. */
  readonly source: string
  /** Replace files that differ; else they stay and the report says so. */
  readonly force: boolean
  /** Find out everything, write nothing. */
  readonly dryRun: boolean
} & Pick<Surroundings, 'today' | 'onRead'>

/** A file that stayed as it is, and why. */
export type StandingFile = { readonly path: string; readonly from: string; readonly message: string }

/** What an import did, or would do. Sources add up: `seen` is what was brought, left out and unreadable together. */
export type ImportReport = {
  readonly seen: number
  readonly brought: number
  readonly leftOut: number
  readonly unreadable: number
  /** Paths written, relative to the content folder. */
  readonly written: readonly string[]
  /** Of these, the ones that took the place of another text. */
  readonly replaced: readonly string[]
  /** There already, and the same. */
  readonly same: number
  readonly standing: readonly StandingFile[]
  readonly notes: readonly ImportNote[]
}

/** Where an import remembers what it has written: by source, then by path, a digest. */
const MEMORY = '.import.json'
const memories = z.record(z.string(), z.record(z.string(), z.string()))

/**
 * Brings a plan into a content folder: compares it with what is there and with what an earlier run has written, mends
 * what would not pass the check, writes. What was changed or deleted here stays so, unless the source has changed and
 * nobody has touched the file. Nothing is written before everything is known; each file is written whole or not at all.
 */
export const applyPlan = (plan: ImportPlan, options: ApplyOptions): ImportReport => {
  const { contentDir, source, force, dryRun, today, onRead } = options
  const inspect = (files: readonly PlannedFile[]) =>
    inspectFiles(files, {
      today,
      ...(onRead === undefined ? {} : { onRead }),
      present: { files: listAllFiles(contentDir), load: (file) => loadPage(contentDir, file) },
    })
  // a page that is here in its other form is not brought a second time
  const placed = { ...plan, files: plan.files.map((file) => ({ ...file, path: formHere(file.path, contentDir) })) }
  const mended = mendPlan(placed, inspect)
  const { files, displaced } = firstOfEach(mended.files)
  const all = readMemory(contentDir)
  const before = all[source] ?? {}
  const steps = files.map((file) => stepFor(file, contentDir, before[file.path], force))
  const written = steps.filter(({ act }) => act === 'write' || act === 'replace')
  if (!dryRun) {
    for (const { file } of written) write(contentDir, file)
    const known = steps.flatMap(({ file, act, digest }) => (act === 'stand' ? [] : [[file.path, digest] as const]))
    const after = { ...before, ...Object.fromEntries(known) }
    if (JSON.stringify(after) !== JSON.stringify(before)) writeMemory(contentDir, { ...all, [source]: after })
  }
  const planned = new Set(files.map(({ path }) => path))
  const gone = Object.keys(before).filter((path) => !planned.has(path) && existsSync(join(contentDir, path)))
  const fates = fatesOf({ files, notes: [...mended.notes, ...displaced.map(({ from }) => leftBehind(from))] })
  const count = (fate: Fate): number => [...fates.values()].filter((one) => one === fate).length
  return {
    seen: fates.size,
    brought: count('brought'),
    leftOut: count('left-out'),
    unreadable: count('unreadable'),
    written: written.map(({ file }) => file.path),
    replaced: steps.filter(({ act }) => act === 'replace').map(({ file }) => file.path),
    same: steps.filter(({ act }) => act === 'same').length,
    standing: [
      ...steps.flatMap(({ file, act, reason }) =>
        act === 'stand' ? [{ path: file.path, from: file.from, message: reason }] : [],
      ),
      ...displaced.map(({ path, from }) => ({ path, from, message: TAKEN })),
      ...gone.map((path) => ({ path, from: '', message: GONE })),
    ],
    notes: bySource(mended.notes),
  }
}

type Step = {
  readonly file: PlannedFile
  readonly act: 'write' | 'replace' | 'same' | 'stand'
  readonly digest: string
  readonly reason: string
}

/** @param before digest of what an earlier run has written there */
const stepFor = (file: PlannedFile, contentDir: string, before: string | undefined, force: boolean): Step => {
  const digest = digestOf(
    typeof file.content === 'string' ? Buffer.from(file.content) : readFileSync(file.content.copyOf),
  )
  const path = join(contentDir, file.path)
  const there = statSync(path, { throwIfNoEntry: false })?.isFile() === true ? digestOf(readFileSync(path)) : undefined
  const step = (act: Step['act'], reason = ''): Step => ({ file, act, digest, reason })
  if (there === digest) return step('same')
  if (there === undefined) return before === undefined || force ? step('write') : step('stand', DELETED)
  if (force || there === before) return step('replace')
  if (before === digest) return step('stand', EDITED)
  return step('stand', before === undefined ? OTHER : BOTH)
}

/** A page may be a file here where the source would make a folder of it, or the other way round: it is the same page. */
const formHere = (path: string, contentDir: string): string => {
  if (existsSync(join(contentDir, path))) return path
  const other = /\/index\.md$/.test(path) ? path.replace(/\/index\.md$/, '.md') : path.replace(/\.md$/, '/index.md')
  return other !== path && existsSync(join(contentDir, other)) ? other : path
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

const write = (contentDir: string, { path, content }: PlannedFile): void => {
  const target = join(contentDir, path)
  if (!resolve(target).startsWith(resolve(contentDir) + sep)) throw new ImportError(`${path}?`)
  if (typeof content === 'string') {
    replaceFile(target, content)
    return
  }
  mkdirSync(dirname(target), { recursive: true })
  const temporary = `${target}.${process.pid}.tmp`
  copyFileSync(content.copyOf, temporary)
  renameSync(temporary, target)
}

type Placed = { readonly files: readonly PlannedFile[]; readonly displaced: readonly PlannedFile[] }

/** One portrait may serve two texts; it is written once. A file whose place another one has is told. */
const firstOfEach = (planned: readonly PlannedFile[]): Placed => {
  const first = new Map<string, PlannedFile>()
  for (const file of planned) if (!first.has(file.path)) first.set(file.path, file)
  const isSame = ({ path, content }: PlannedFile): boolean =>
    JSON.stringify(first.get(path)?.content) === JSON.stringify(content)
  return { files: [...first.values()], displaced: planned.filter((file) => !isSame(file)) }
}

const leftBehind = (from: string): ImportNote => ({ kind: 'left-out', from, message: TAKEN })

type Fate = 'brought' | 'left-out' | 'unreadable'

/** What became of every source: brought where anything was made of it. */
const fatesOf = ({ files, notes }: ImportPlan): ReadonlyMap<string, Fate> => {
  const brought = new Set(files.map(({ from }) => from))
  const fates = new Map<string, Fate>()
  for (const { from, kind } of notes) {
    const fate = brought.has(from) ? 'brought' : kind === 'unreadable' ? 'unreadable' : 'left-out'
    if (fates.get(from) !== 'unreadable') fates.set(from, fate)
  }
  for (const from of brought) fates.set(from, 'brought')
  return fates
}

const readMemory = (contentDir: string): z.infer<typeof memories> => {
  const file = join(contentDir, MEMORY)
  if (!existsSync(file)) return {}
  try {
    return memories.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new ImportError(
      say(
        `${MEMORY} in the content folder cannot be read. Take it from git again, or delete it: the next import then leaves every file that differs as it is.`,
        `内容目录里的 ${MEMORY} 无法读取。请从 git 恢复或删除它；删除后，下一次导入会保留所有有差别的文件。`,
      ),
    )
  }
}

const writeMemory = (contentDir: string, memory: z.infer<typeof memories>): void =>
  replaceFile(join(contentDir, MEMORY), `${JSON.stringify(memory, null, 1)}\n`)

const bySource = (notes: readonly ImportNote[]): readonly ImportNote[] =>
  [...notes].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))

const DELETED = say(
  'You have deleted it here; it stays so. --force brings it back.',
  '你在这里删除了它，保持删除。--force 会重新写入。',
)
const EDITED = say(
  'Its source is as before, and you have changed it here; it stays.',
  '来源没有变化，而你改过它；保留你的。',
)
const BOTH = say(
  'It has changed here and in its source; yours stays. --force takes the source’s.',
  '这里和来源都有改动；保留你的。--force 会采用来源的。',
)
const OTHER = say(
  'It is there already with another text; it stays. --force replaces it.',
  '已有且内容不同，保留原来的。--force 会替换它。',
)
const TAKEN = say(
  'Another file of the source has its place; it was not written.',
  '来源里另一个文件占了它的位置；没有写入。',
)
const GONE = say('Its source is gone; it stays.', '来源里已经没有它；保留。')

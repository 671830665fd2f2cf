import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { type EventReading, readEvent } from '@/lib/archive/event'
import { formerSlugs, formerTalks, kindOf, loadPage } from '@/lib/archive/folder'
import { openReadings, type Readings, readThrough } from '@/lib/archive/readings'
import { type CheckedProblem, checkArchive } from '@/lib/checks/check-archive'
import { explainReading } from '@/lib/checks/explain'
import { applyEdits } from '@/lib/checks/fix'
import { checkOwnerFileAt } from '@/lib/checks/owner-file'
import {
  countProblems,
  describeCount,
  describeDoubts,
  reportAsAnnotations,
  reportAsJson,
  reportAsText,
} from '@/lib/checks/report'
import { findTarget, isInPart, pathOf, readTarget, type Target } from '@/lib/checks/target'
import { replaceFile } from '@/lib/files/write'
import { CHECK_HELP, CHECK_OPTIONS } from './check/options'
import { runCommand, today } from './command'
import { startProgress } from './terminal/progress'

/**
 * Mends what can be mended, one file after the other.
 * @returns a line for each change
 */
const applyFixes = (problems: readonly CheckedProblem[], target: Target): readonly string[] => {
  const edits = problems.flatMap((problem) => problem.edits ?? [])
  return [...new Set(edits.map(({ file }) => file))].flatMap((file) => {
    const path = pathOf(target, file)
    const { text, applied } = applyEdits(
      readFileSync(path, 'utf8'),
      edits.filter((edit) => edit.file === file),
    )
    if (applied.length > 0) replaceFile(path, text)
    return applied.map(({ line, column, before, after }) =>
      say(
        `${path}:${line}:${column} mended: ${before} → ${after}`,
        `${path}:${line}:${column} 已修正：${before} → ${after}`,
      ),
    )
  })
}

const OWNER_FILE = fileURLToPath(new URL('../config/site.ts', import.meta.url))

type Found = { readonly problems: readonly CheckedProblem[]; readonly files: number; readonly doubts: number }

const HERE = fileURLToPath(import.meta.url)

/**
 * What is known of texts of events, kept beside this command and dropped with it when the program changes. Where it
 * cannot be kept, on a read-only or a full disk or because another check drops it, they are read once more.
 */
const openMemory = <Kept>(name: string): Readings<Kept> & { readonly dropOthers: () => void } => {
  const [, version] = /[\\/]\.cli[\\/]check-(\w+)\.mjs$/.exec(HERE) ?? []
  const memory =
    version === undefined
      ? undefined
      : attempt(() => openReadings<Kept>(join(dirname(HERE), name), `${version} ${env.locale()}`))
  return {
    recall: (source) => memory?.recall(source),
    keep: (source, reading) => void attempt(() => memory?.keep(source, reading)),
    dropOthers: () => void attempt(() => memory?.dropOthers()),
  }
}

const attempt = <Result>(run: () => Result): Result | undefined => {
  try {
    return run()
  } catch {
    return undefined
  }
}

const lookAt = (target: Target): Found => {
  const progress = startProgress(say('Reading', '读取'))
  const events = openMemory<EventReading>('events')
  const archive = readTarget(target, progress.update, readThrough(events))
  if (!target.alone) events.dropOthers()
  progress.stop()
  const problems = checkArchive(archive, {
    today: today(),
    ...(target.alone
      ? {}
      : { formerSlugs: formerSlugs(target.root), formerTalks: formerTalks(target.root, openMemory('former-events')) }),
  })
  const concerns = ({ file, related = [] }: CheckedProblem): boolean =>
    [file, ...related.map((spot) => spot.file)].some((each) => isInPart(target, each))
  return {
    problems: problems.filter(concerns),
    files: archive.pages.filter(({ file }) => isInPart(target, file)).length,
    doubts: archive.events
      .filter(({ file }) => isInPart(target, file))
      .reduce((sum, { reading }) => sum + reading.doubts.length, 0),
  }
}

/** The problems with paths as a reader of the terminal can open them. */
const withPaths = (problems: readonly CheckedProblem[], target: Target): readonly CheckedProblem[] =>
  problems.map((problem) => ({
    ...problem,
    file: pathOf(target, problem.file),
    ...(problem.related && {
      related: problem.related.map((spot) => ({ ...spot, file: pathOf(target, spot.file) })),
    }),
  }))

const targetAt = (path: string): Target => {
  const target = findTarget(path, env.contentDir())
  if (target === undefined) throw new Error(say(`There is nothing at ${path}.`, `${path} 不存在。`))
  if (target.alone && !path.endsWith('.md'))
    throw new Error(say(`${path} is no content: events end in .md.`, `${path} 不是内容文件：活动以 .md 结尾。`))
  return target
}

const explain = (path: string): number => {
  const target = targetAt(path)
  if (!target.alone && kindOf(target.part) !== 'event')
    throw new Error(say(`${path} is no event; only events are explained.`, `${path} 不是活动，只能说明活动文件。`))
  const reading = readEvent(loadPage(target.root, target.part))
  console.log(explainReading(path, reading))
  return reading.record === undefined ? 1 : 0
}

const report = (
  problems: readonly CheckedProblem[],
  files: number,
  doubts: number,
  { json, github }: { readonly json: boolean; readonly github: boolean },
): void => {
  if (json) console.log(reportAsJson(problems, files))
  else if (github) {
    if (problems.length > 0) console.log(reportAsAnnotations(problems))
    console.log(describeCount(countProblems(problems), files))
  } else console.log([reportAsText(problems, files), describeDoubts(doubts)].filter(Boolean).join('\n'))
}

await runCommand({ help: CHECK_HELP, options: CHECK_OPTIONS, words: [0, 1] }, (values, [path]) => {
  if (values.explain !== undefined) return explain(values.explain)
  if (values.json && values.github)
    throw new Error(say('Choose --json or --github.', '--json 与 --github 只能选一个。'))
  const target = targetAt(path ?? env.contentDir())
  let found = lookAt(target)
  if (values.fix) {
    const changes = applyFixes(found.problems, target)
    for (const change of changes) console.error(change)
    if (changes.length > 0) found = lookAt(target)
  }
  const owner = path === undefined ? checkOwnerFileAt(OWNER_FILE, 'config/site.ts') : []
  report([...owner, ...withPaths(found.problems, target)], found.files, found.doubts, values)
  const { errors, warnings } = countProblems([...owner, ...found.problems])
  return errors > 0 || (values.strict && warnings > 0) ? 1 : 0
})

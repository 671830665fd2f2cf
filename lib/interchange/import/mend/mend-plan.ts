import { splitSource } from '@/lib/archive/front-matter'
import { describeProblem } from '@/lib/archive/problems'
import type { Problem } from '@/lib/model'
import type { ImportNote, ImportPlan, PlannedFile } from '../plan'
import { textOf } from '../plan'
import { mendPage } from './mend-page'

/** Reads planned files as the site would, and tells the errors in them. */
export type Inspect = (files: readonly PlannedFile[]) => readonly Problem[]

/** More mends than any page can need; whoever needs more is not a page. */
const ROUNDS = 40

/**
 * Makes every file of a plan pass the check: errors are mended one after the other and told; a page that stays broken
 * is left out, with the reason.
 */
export const mendPlan = (plan: ImportPlan, inspect: Inspect): ImportPlan => {
  let files = plan.files
  const notes: ImportNote[] = []
  const changed = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const errors = firstErrors(inspect(files))
    if (errors.size === 0) break
    files = files.flatMap((file): readonly PlannedFile[] => {
      const problem = errors.get(file.path)
      if (problem === undefined) return [file]
      const text = textOf(file) ?? ''
      const mended = round === ROUNDS - 1 ? undefined : mendPage(text, problem)
      if (mended === undefined) {
        notes.push({ kind: 'unreadable', from: file.from, message: reasonOf(text, { ...problem, file: file.from }) })
        return []
      }
      notes.push({ kind: 'changed', from: file.from, message: `${mended.change} — ${problem.message}` })
      changed.add(file.from)
      return [{ ...file, content: mended.text }]
    })
  }
  const lost = new Set(notes.filter(({ kind }) => kind === 'unreadable').map(({ from }) => from))
  const kept = [...plan.notes, ...notes].filter(
    ({ kind, from }) => (kind !== 'kept' || !changed.has(from)) && (kind === 'unreadable' || !lost.has(from)),
  )
  return { files, notes: kept }
}

const firstErrors = (problems: readonly Problem[]): ReadonlyMap<string, Problem> => {
  const errors = new Map<string, Problem>()
  for (const problem of problems)
    if (problem.level === 'error' && !errors.has(problem.file)) errors.set(problem.file, problem)
  return errors
}

const reasonOf = (text: string, problem: Problem): string =>
  splitSource(text).matter === undefined ? `${problem.message} ${problem.hint}` : describeProblem(problem)

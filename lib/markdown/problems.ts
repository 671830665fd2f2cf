import type { Point } from 'unist'
import type { Problem } from '@/lib/model'

/** Where a piece of Markdown stands, so that problems in it can be found by its author. */
export type Origin = {
  /** Path for problems, relative to the content folder. */
  readonly file: string
  /** Line of the file on which the Markdown begins, 1-based. */
  readonly firstLine: number
  /** Front-matter path, or `body`. */
  readonly field: string
}

type Place = { readonly position?: { readonly start: Point } | undefined }

export type Report = (rule: string, at: Place | undefined, words: Words) => void

type Words = { readonly message: string; readonly hint: string; readonly level?: Problem['level'] }

/** A list of problems and the function that adds to it; positions count within the Markdown. */
export const collectProblems = (origin: Origin): { readonly problems: Problem[]; readonly report: Report } => {
  const problems: Problem[] = []
  const report: Report = (rule, at, { message, hint, level = 'warning' }) => {
    const start = at?.position?.start ?? { line: 1, column: 1 }
    const { file, firstLine, field } = origin
    problems.push({ file, line: firstLine + start.line - 1, column: start.column, field, level, rule, message, hint })
  }
  return { problems, report }
}

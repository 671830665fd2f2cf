import type { CheckedProblem } from '../apply-rules'
import { countProblems } from './count'

/** A report for programs: counts, then every problem with its place and whether it can be mended. */
export const reportAsJson = (problems: readonly CheckedProblem[], files: number): string =>
  JSON.stringify(
    {
      files,
      ...countProblems(problems),
      problems: problems.map(({ edits, related = [], ...problem }) => ({
        ...problem,
        related,
        fixable: edits !== undefined,
      })),
    },
    null,
    2,
  )

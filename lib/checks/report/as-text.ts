import { say } from '@/config/language'
import { describeProblem } from '@/lib/archive/describe-problem'
import type { CheckedProblem } from '../apply-rules'
import { countProblems, describeCount } from './count'

/** A report for people at a terminal: errors, warnings, notes, counts, and what could be mended at once. */
export const reportAsText = (problems: readonly CheckedProblem[], files: number): string => {
  const of = (level: CheckedProblem['level']) => problems.filter((problem) => problem.level === level)
  const fixable = problems.filter(({ edits }) => edits !== undefined).length
  return [
    section(say('Errors', '错误'), of('error')),
    section(say('Warnings', '警告'), of('warning')),
    section(say('Notes', '提示'), of('note')),
    [
      describeCount(countProblems(problems), files),
      fixable === 0
        ? ''
        : say(`${fixable} of them can be mended with --fix.`, `其中 ${fixable} 处可以用 --fix 自动修正。`),
    ]
      .filter(Boolean)
      .join(say(' ', '')),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const section = (heading: string, problems: readonly CheckedProblem[]): string =>
  problems.length === 0 ? '' : `${heading} (${problems.length})\n${problems.map(describeProblem).join('\n')}`

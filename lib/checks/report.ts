import { plural, say } from '@/config/language'
import { describeProblem, messageOf } from '@/lib/archive/problems'
import type { Problem } from '@/lib/model'
import type { CheckedProblem } from './check-archive'

/** What was found, for people, for programs, and for GitHub. */

type ProblemCount = { readonly errors: number; readonly warnings: number; readonly notes: number }

export const countProblems = (problems: readonly Problem[]): ProblemCount => ({
  errors: problems.filter(({ level }) => level === 'error').length,
  warnings: problems.filter(({ level }) => level === 'warning').length,
  notes: problems.filter(({ level }) => level === 'note').length,
})

/** The closing sentence: how much was found, in how much. */
export const describeCount = ({ errors, warnings, notes }: ProblemCount, files: number): string => {
  if (files === 0 && errors + warnings > 0)
    return say(
      `No file was read: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
      `没有读取任何文件：${errors} 处错误，${warnings} 处警告。`,
    )
  if (files === 0)
    return say(
      'There is nothing to check yet: npm run new -- event writes the first event.',
      '还没有内容可以检查：用 npm run new -- event 写第一场活动。',
    )
  const told = notes === 0 ? '' : say(` ${plural(notes, 'note')} on how files were read.`, `另有 ${notes} 条读取提示。`)
  const found =
    errors + warnings === 0
      ? say(`${plural(files, 'file')} checked, nothing wrong.`, `检查了 ${files} 个文件，没有问题。`)
      : say(
          `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
          `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处警告。`,
        )
  return found + told
}

/** How many lines of bodies are left as prose in doubt; empty where there are none. */
export const describeDoubts = (doubts: number): string =>
  doubts === 0
    ? ''
    : say(
        `${plural(doubts, 'line')} may be a talk, a person or a time and stayed prose: npm run parse -- FILE.md lists them.`,
        `有 ${doubts} 行可能是议题、人名或时间，按原文显示：npm run parse -- 文件.md 会逐行列出。`,
      )

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

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const reportAsAnnotations = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { file, line, column, level, rule, hint } = problem
      const place = `file=${escapeProperty(file.replaceAll('\\', '/'))},line=${line},col=${column},title=${escapeProperty(rule)}`
      return `::${level === 'note' ? 'notice' : level} ${place}::${escapeData(`${messageOf(problem)}${hint === '' ? '' : ` — ${hint}`}`)}`
    })
    .join('\n')

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

import { say } from '@/config/language'
import type { Problem } from '@/lib/model'

export type ProblemCount = { readonly errors: number; readonly warnings: number }

export const countProblems = (problems: readonly Problem[]): ProblemCount => ({
  errors: problems.filter(({ level }) => level === 'error').length,
  warnings: problems.filter(({ level }) => level === 'warning').length,
})

/** The closing sentence: how much was found, in how much. */
export const describeCount = ({ errors, warnings }: ProblemCount, files: number): string => {
  if (files === 0)
    return say(
      'There is nothing to check yet: npm run new -- event writes the first event.',
      '还没有内容可以检查：用 npm run new -- event 写第一场活动。',
    )
  return errors + warnings === 0
    ? say(`${plural(files, 'file')} checked, nothing wrong.`, `检查了 ${files} 个文件，没有问题。`)
    : say(
        `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
        `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处警告。`,
      )
}

/** How many lines of bodies are left as prose in doubt; empty where there are none. */
export const describeDoubts = (doubts: number): string =>
  doubts === 0
    ? ''
    : say(
        `${plural(doubts, 'line')} may be a talk, a person or a time and stayed prose: npm run parse -- FILE.md lists them.`,
        `有 ${doubts} 行可能是议题、人名或时间，按原文显示：npm run parse -- 文件.md 会逐行列出。`,
      )

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

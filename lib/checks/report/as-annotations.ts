import { messageOf } from '@/lib/archive/describe-problem'
import type { Problem } from '@/lib/model'

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

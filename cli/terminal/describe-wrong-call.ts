import { say } from '@/config/language'
import { didYouMean } from '@/lib/archive/nearest-name'

/**
 * What is wrong with a command line, in the organizer's language: Node's own sentences are English and long.
 * @param error what `parseArgs` has thrown
 * @param help names every option of the command
 * @returns undefined where the error is another one
 */
export const describeWrongCall = (error: unknown, help: string): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const [, word = ''] = /'(?:-\w, )?([^'=\s]+)/.exec(error.message) ?? []
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return [
      say(`There is no option ${word}.`, `没有 ${word} 这个选项。`),
      didYouMean(word, help.match(/--[a-z][a-z-]*/g) ?? []),
    ]
      .filter(Boolean)
      .join(say(' ', ''))
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return say(`“${word}” is not expected here.`, `这里不需要“${word}”。`)
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined
  return /does not take/.test(error.message)
    ? say(`${word} takes no value.`, `${word} 后面不写值。`)
    : say(`${word} needs a value behind it.`, `${word} 后面要写值。`)
}

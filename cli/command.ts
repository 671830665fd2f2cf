import { type ParseArgsConfig, parseArgs } from 'node:util'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { site } from '@/config/site'
import { printable } from '@/lib/model'
import { describeFileError } from './terminal/describe-file-error'
import { describeWrongCall } from './terminal/describe-wrong-call'
import { withNegativeValues } from './terminal/negative-values'

const describeFailure = (error: unknown, help: string): string => {
  const wrongCall = describeWrongCall(error, help)
  if (wrongCall !== undefined) return `${help}\n\n${wrongCall}`
  const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error))
  return `${reason}\n${say('--help explains the command.', '用法见 --help。')}`
}

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ readonly options: Own; readonly allowPositionals: true }>
>

/** What is given to a command's options. */
export type ValuesOf<Own extends Options> = Parsed<Own>['values']

type Command<Own extends Options> = {
  readonly help: string
  /** Declared once: the help is made of them too (terminal/option-rows.ts). `--help` is added to them. */
  readonly options?: Own
  /** How many words without a dash it takes; none where this is not said. */
  readonly words?: readonly [fewest: number, most: number]
  /** What was written behind the command. */
  readonly args?: readonly string[]
}

/** What a command does with what was written behind it. @returns the exit code */
type Run<Own extends Options> = (values: ValuesOf<Own>, words: readonly string[]) => number | Promise<number>

/**
 * Calls a command of the project. `--help`, or too few words, is answered with its help; an option that does not exist
 * with the help and a sentence, and any other error with a sentence.
 * @returns the exit code: that of `run`, 0 for help, 2 for a wrong call or an error
 */
export const callCommand = async <const Own extends Options>(
  { help, options, words: [fewest, most] = [0, 0], args = process.argv.slice(2) }: Command<Own>,
  run: Run<Own>,
): Promise<number> => {
  try {
    const isAsked = args.includes('--help') || args.includes('-h')
    const given = isAsked ? undefined : parseArgs({ args: withNegativeValues(args), options, allowPositionals: true })
    if (given === undefined || given.positionals.length < fewest) {
      console.log(help)
      return isAsked ? 0 : 2
    }
    const stray = given.positionals.slice(most)
    if (stray.length > 0) throw new Error(describeStray(stray.join(' '), most))
    return await run(given.values, given.positionals)
  } catch (error) {
    console.error(printable(describeFailure(error, help), 12_000))
    return 2
  }
}

const describeStray = (words: string, most: number): string =>
  most === 0
    ? say(`Nobody asked for “${words}”: options begin with --.`, `不需要“${words}”：选项以 -- 开头。`)
    : say(
        `“${words}” is too much: put a name with spaces into quotation marks.`,
        `多出了“${words}”：名称里有空格时请加引号。`,
      )

/** Runs a command as this process. A reader that hangs up (`| head`) ends the output quietly. */
export const runCommand = async <const Own extends Options>(command: Command<Own>, run: Run<Own>): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await callCommand(command, run)
}

/** The day, `YYYY-MM-DD`, where the site's events take place. */
export const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: site.timeZone }).format(new Date())

/**
 * Runs a command that listens: it takes nothing but `--port`.
 * @param run returns the exit code
 */
export const runListening = (run: (port: number) => Promise<number>, help: string): Promise<void> =>
  runCommand({ help, options: { port: { type: 'string', short: 'p' } } }, ({ port }) => run(portIn(port)))

const portIn = (given: string | undefined): number => {
  const port = given === undefined ? env.port() : Number(given)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(
    say(
      `${given ?? 'PORT'} is not a port: write a number up to 65535.`,
      `${given ?? 'PORT'} 不是端口：请写 65535 以内的数字。`,
    ),
  )
}

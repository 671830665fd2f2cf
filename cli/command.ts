import { type ParseArgsConfig, parseArgs } from 'node:util'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { site } from '@/config/site'
import { printable } from '@/lib/model'
import { describeFileError } from './terminal/describe-file-error'
import { describeWrongCall } from './terminal/describe-wrong-call'

/**
 * Runs a command of the project and turns its outcome into an exit code. An option that does not exist is answered with
 * the command's own help, any other error with a sentence. A reader that hangs up (`| head`) ends the output quietly.
 * @param run returns the exit code
 */
export const runCommand = async (run: () => number | Promise<number>, help: string): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    process.exitCode = await run()
  } catch (error) {
    console.error(printable(describeFailure(error, help), 12_000))
    process.exitCode = 2
  }
}

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

type Command<Own extends Options> = {
  /** Declared once: the help is made of them too (terminal/option-rows.ts). `--help` is added to them. */
  readonly options: Own
  readonly help: string
  /** Whether it takes words without a dash. */
  readonly allowPositionals?: true
  /** What is written behind the command. */
  readonly args?: readonly string[]
}

/**
 * Runs a command with what was written behind it.
 * @param run returns the exit code
 */
export const runWithOptions = <const Own extends Options>(
  { options, help, allowPositionals, args = process.argv.slice(2) }: Command<Own>,
  run: (values: Parsed<Own>['values'], positionals: readonly string[]) => number | Promise<number>,
): Promise<void> =>
  runCommand(() => {
    if (args.includes('--help') || args.includes('-h')) {
      console.log(help)
      return 0
    }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [stray] = allowPositionals ? [] : positionals
    if (stray !== undefined)
      throw new Error(say(`Nobody asked for “${stray}”: options begin with --.`, `不需要“${stray}”：选项以 -- 开头。`))
    return run(values, positionals)
  }, help)

/** The day, `YYYY-MM-DD`, where the site's events take place. */
export const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: site.timeZone }).format(new Date())

/** Options of the commands that only start something. */
type Start = { readonly port: number }

const PORT = { port: { type: 'string', short: 'p' } } as const
const HELP = { help: { type: 'boolean', short: 'h' } } as const

/**
 * Runs a command that takes nothing but `--help` and, where it listens, `--port`.
 * @param run returns the exit code
 */
export const runStart = (run: (start: Start) => Promise<number>, help: string, listens = true): Promise<void> =>
  runCommand(async () => {
    const options: NonNullable<ParseArgsConfig['options']> = listens ? { ...PORT, ...HELP } : HELP
    const { values } = parseArgs({ options })
    if (values.help !== true) return run({ port: portIn(values.port) })
    console.log(help)
    return 0
  }, help)

const portIn = (given: unknown): number => {
  const port = given === undefined ? env.port() : Number(given)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(
    say(
      `${given ?? 'PORT'} is not a port: write a number up to 65535.`,
      `${given ?? 'PORT'} 不是端口：请写 65535 以内的数字。`,
    ),
  )
}

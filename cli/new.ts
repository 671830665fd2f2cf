import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { site } from '@/config/site'
import { describeProblem } from '@/lib/archive/describe-problem'
import { readArchive } from '@/lib/archive/whole'
import { writeNew } from '@/lib/archive/write-atomically'
import { checkArchive } from '@/lib/checks/check-archive'
import { didYouMean } from '@/lib/checks/did-you-mean'
import { isNewKind, type NewFile, type NewKind, recipes } from '@/lib/interchange/new'
import { answerAll, describeTaken, Refused } from '@/lib/interchange/new/answer'
import { runCommand } from './command'
import { ask, askKind } from './new/ask'
import { NEW_HELP } from './new/help'
import { withNegativeValues } from './terminal/negative-values'

const FLAGS = [
  ...['series', 'number', 'date', 'start', 'end', 'city', 'region', 'country', 'street', 'location', 'title', 'slug'],
  ...['summary', 'url', 'authors', 'tags', 'name', 'alias', 'role', 'organization', 'bio', 'lat', 'lng', 'precision'],
  ...['theme', 'code'],
]

const readArguments = () => {
  const parsed = parseArgs({
    args: withNegativeValues(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'string' as const }])),
      yes: { type: 'boolean', short: 'y' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const values: Readonly<Record<string, unknown>> = parsed.values
  const flags = Object.fromEntries(
    FLAGS.flatMap((name) => {
      const value = values[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const isSet = (name: string): boolean => values[name] === true
  return { flags, positionals: parsed.positionals, yes: isSet('yes'), json: isSet('json'), help: isSet('help') }
}

const GIVEN_UP = say('Nothing was written.', '什么都没有写。')

const create = async (): Promise<number> => {
  const { flags, positionals, yes, json, help } = readArguments()
  if (help) {
    console.log(NEW_HELP)
    return 0
  }
  const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !yes && !json
  const [word = mayAsk ? await askKind() : undefined, name, ...more] = positionals
  if (word === undefined && mayAsk) return giveUp()
  if (word === undefined || !isNewKind(word)) throw new Error(describeKinds(word))
  if (more.length > 0)
    throw new Error(
      say(
        `“${more.join(' ')}” is too much: put a name with spaces into quotation marks.`,
        `多出了“${more.join(' ')}”：名称里有空格时请加引号。`,
      ),
    )
  const contentDir = resolve(env.contentDir())
  const recipe = recipes[word](readArchive(contentDir))
  const named = name === undefined ? flags : { [nameField(word)]: name, ...flags }
  const answers = await answerAll(recipe.questions, named, mayAsk ? ask : undefined)
  if (answers === undefined) return giveUp()
  const made = recipe.write(answers)
  if (!writeNew(join(contentDir, made.file), made.text)) throw new Refused(describeTaken(made.file))
  return report(contentDir, word, made, json)
}

const describeKinds = (word: string | undefined): string =>
  [
    word !== undefined && didYouMean(word, Object.keys(recipes)),
    say(
      'Say what to write: event, person, venue, deck or project.',
      '请写明种类：event、person、venue、deck 或 project。',
    ),
  ]
    .filter(Boolean)
    .join(' ')

const nameField = (kind: NewKind): string => (kind === 'person' || kind === 'venue' ? 'name' : 'title')

const giveUp = (): number => {
  console.error(GIVEN_UP)
  return 1
}

const report = (contentDir: string, kind: NewKind, { file, next }: NewFile, json: boolean): number => {
  const path = join(env.contentDir(), file)
  const steps = next.map((step) => step.replaceAll('{file}', path))
  const today = new Intl.DateTimeFormat('sv', { timeZone: site.timeZone }).format(new Date())
  const problems = checkArchive(readArchive(contentDir), { today, formerSlugs: [] }).filter(
    (problem) => problem.file === file,
  )
  if (json) console.log(JSON.stringify({ kind, file: path, problems, next: steps }, null, 2))
  else {
    console.log(say(`Written: ${path}`, `已写入 ${path}`))
    for (const problem of problems) console.log(describeProblem({ ...problem, file: path }))
    console.log([say('Next:', '接下来：'), ...steps.map((step) => `  ${step}`)].join('\n'))
  }
  return 0
}

const createOrRefuse = (): Promise<number> =>
  create().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    return giveUp()
  })

await runCommand(createOrRefuse, NEW_HELP)

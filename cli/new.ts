import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { readSeries } from '@/lib/archive/event/series'
import { didYouMean } from '@/lib/archive/nearest-name'
import { describeProblem } from '@/lib/archive/problems'
import { readArchive } from '@/lib/archive/whole'
import { checkArchive } from '@/lib/checks/check-archive'
import { writeNew } from '@/lib/files/write'
import { latinName } from '@/lib/interchange/latin-name'
import { type Answers, isNewKind, type NewFile, type NewKind, recipes } from '@/lib/interchange/new'
import { answerAll, describeTaken, Refused } from '@/lib/interchange/new/answer'
import { readForm, readIssue } from '@/lib/interchange/new/issue-form'
import { nextTitle } from '@/lib/interchange/new/next'
import { daysOfRhythm, readRhythm } from '@/lib/model'
import { projectDir } from '../scripts/run'
import { runCommand, today } from './command'
import { ask, askKind } from './new/ask'
import { NEW_HELP, NEW_OPTIONS } from './new/options'

const FLAGS = [
  ...['series', 'number', 'date', 'start', 'end', 'city', 'region', 'country', 'street', 'location', 'title', 'slug'],
  ...['summary', 'url', 'authors', 'tags', 'name', 'alias', 'role', 'organization', 'bio', 'lat', 'lng', 'precision'],
  ...['theme', 'code', 'every', 'count', 'issue'],
]

const OPTIONS = { ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'string' as const }])), ...NEW_OPTIONS }

const GIVEN_UP = say('Nothing was written.', '什么都没有写。')

const create = async (
  { yes, json = false, ...values }: { readonly yes?: boolean; readonly json?: boolean },
  [given, name]: readonly string[],
): Promise<number> => {
  const flags = Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !yes && !json
  // only events repeat, and only they have a form
  const isEvent = flags.every !== undefined || flags.issue !== undefined
  const word = given ?? (isEvent ? 'event' : mayAsk ? await askKind() : undefined)
  if (word === undefined && mayAsk) return giveUp()
  if (word === undefined || !isNewKind(word)) throw new Error(describeKinds(word))
  const contentDir = resolve(env.contentDir())
  if (flags.every !== undefined)
    return repeat(contentDir, word, name === undefined ? flags : { title: name, ...flags }, json)
  if (flags.issue !== undefined) return fromIssue(contentDir, word, flags.issue, flags, json)
  const recipe = recipes[word](readArchive(contentDir))
  const named = name === undefined ? flags : { [nameField(word)]: name, ...flags }
  const answers = await answerAll(recipe.questions, named, mayAsk ? ask : undefined)
  if (answers === undefined) return giveUp()
  const made = recipe.write(answers)
  if (!writeNew(join(contentDir, made.file), made.text)) throw new Refused(describeTaken(made.file))
  return report(contentDir, word, made, json)
}

/** The form that is filled in on the repository's web page, and the file of its issue. */
const FORM = join(projectDir, '.github', 'ISSUE_TEMPLATE', 'event.yml')

/** Writes the event that somebody has put into the issue form. @param issue file with the issue's text, or `-` */
const fromIssue = async (
  contentDir: string,
  kind: NewKind,
  issue: string,
  { issue: _, ...given }: Readonly<Record<string, string>>,
  json: boolean,
): Promise<number> => {
  if (kind !== 'event') throw new Error(say('The form is for events.', '表单只用于活动。'))
  const form = readForm(readFileSync(FORM, 'utf8'))
  const { answers, body } = readIssue(textOfIssue(issue), form)
  const recipe = recipes.event(readArchive(contentDir))
  const all = await answerAll(recipe.questions, { ...answers, ...given }, undefined).catch((error: unknown) => {
    throw error instanceof Error && !(error instanceof Refused) ? new Refused(inWordsOf(form, error.message)) : error
  })
  if (all === undefined) return giveUp()
  const made = recipe.write(all, body === '' ? undefined : body)
  if (!writeNew(join(contentDir, made.file), made.text)) throw new Refused(describeTaken(made.file))
  return report(contentDir, kind, made, json)
}

/** What is wrong with answers, by the form's own labels: whoever reads it has filled the form in, and knows no options. */
const inWordsOf = (form: ReturnType<typeof readForm>, reasons: string): string => {
  const labels = new Map([...form].map(([label, id]) => [id, label]))
  return reasons.replace(/^--([\w-]+)/gm, (flag, id: string) => labels.get(id) ?? flag)
}

/** The text of an issue, from what GitHub hands to a workflow, or as it stands. */
const textOfIssue = (file: string): string => {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8')
  if (!text.trimStart().startsWith('{')) return text
  const told: { readonly issue?: { readonly body?: string | null } } = JSON.parse(text)
  return told.issue?.body ?? ''
}

/** As many as are made where nobody says how many, and as can be made at once. */
const [USUAL, MOST] = [6, 60]

/** Writes an event for each day of a rhythm, each made after the one before. */
const repeat = async (
  contentDir: string,
  kind: NewKind,
  { every = '', count = String(USUAL), slug, ...given }: Readonly<Record<string, string>>,
  json: boolean,
): Promise<number> => {
  const rhythm = readRhythm(every)
  if (kind !== 'event') throw new Error(say('Only events repeat.', '只有活动可以重复。'))
  if (rhythm === undefined)
    throw new Error(
      say(
        `--every: “${every}” names no rhythm; write it like "third Thursday".`,
        `--every：从“${every}”里读不出规律，写成“每月第三个周四”的样子。`,
      ),
    )
  const wanted = Number(count)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST)
    throw new Error(say(`--count: must be a number up to ${MOST}`, `--count：必须是 ${MOST} 以内的数字`))
  const wrongDay = recipes.event(readArchive(contentDir)).questions.find(({ name }) => name === 'date')
  const reason = given.date === undefined ? undefined : wrongDay?.judge?.(given.date, given)
  if (reason !== undefined) throw new Error(`--date: ${reason}`)
  const made: NewFile[] = []
  try {
    for (const [at, date] of daysOfRhythm(rhythm, given.date ?? today(), wanted).entries()) {
      const recipe = recipes.event(readArchive(contentDir))
      const own = { ...given, date, ...nameOf(given.title, at, slug, date) }
      const answers = await answerAll(recipe.questions, own, undefined)
      if (answers === undefined) throw new Refused('')
      const file = recipe.write(answers)
      if (!writeNew(join(contentDir, file.file), file.text)) throw new Refused(describeTaken(file.file))
      made.push(file)
    }
  } catch (error) {
    // all of them or none
    for (const { file } of made) rmSync(join(contentDir, file), { force: true })
    throw error
  }
  for (const [at, file] of made.entries())
    report(contentDir, 'event', at < made.length - 1 ? { ...file, next: [] } : file, json)
  return 0
}

/**
 * Title and file name of an event among several: a number in the title is counted up, and the file's with it; else the
 * day tells them apart.
 */
const nameOf = (title: string | undefined, at: number, slug: string | undefined, date: string): Answers => {
  const number = title === undefined ? undefined : readSeries(title)?.number
  if (title !== undefined && number !== undefined)
    return {
      title: nextTitle(title, number + at, undefined, undefined),
      ...(slug === undefined ? {} : { slug: `${slug}-${date}` }),
    }
  const file = slug ?? (title === undefined ? undefined : latinName(title))
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { slug: `${file}-${date}` }),
  }
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
  const problems = checkArchive(readArchive(contentDir), { today: today() }).filter((problem) => problem.file === file)
  if (json) console.log(JSON.stringify({ kind, file: path, problems, next: steps }, null, 2))
  else {
    console.log(say(`Written: ${path}`, `已写入 ${path}`))
    for (const problem of problems) console.log(describeProblem({ ...problem, file: path }))
    if (steps.length > 0) console.log([say('Next:', '接下来：'), ...steps.map((step) => `  ${step}`)].join('\n'))
  }
  return 0
}

await runCommand({ help: NEW_HELP, options: OPTIONS, words: [0, 2] }, (values, words) =>
  create(values, words).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    return giveUp()
  }),
)

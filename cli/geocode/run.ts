import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { userAgent } from '@/config/user-agent'
import { describeProblem } from '@/lib/archive/problems'
import { findUnplaced, readVenueFolder } from '@/lib/archive/venue'
import type { Venue } from '@/lib/model'
import { ask, createPace, type Finding, openMemory, type Question, surveyVenues } from '@/lib/places/geocoding'
import { projectDir } from '@/scripts/run'
import { callCommand } from '../command'
import { startProgress } from '../terminal/progress'
import { acceptFindings } from './accept'
import { HELP, OPTIONS, type Options, readOptions } from './options'
import { exitCodeOf } from './outcome'
import { jsonOf, tableOf } from './table'

const askAll = async (venues: readonly Venue[], options: Options): Promise<readonly Finding[]> => {
  const { geocoder, endpoint, key, fresh } = options
  const memory = openMemory(resolve(projectDir, env.geocodeMemory()))
  const ready = createPace(geocoder.pace, { now: Date.now, sleep })
  const progress = startProgress(geocoder.name)
  const remembered = async (question: Question) => {
    const name = [endpoint, question.text, question.city].join(' ')
    const known = fresh ? undefined : memory.recall(name)
    if (known !== undefined) return known
    await ready()
    const answer = await ask(geocoder, question, { endpoint, key, userAgent: userAgent() })
    memory.keep(name, answer)
    return answer
  }
  const findings = await surveyVenues(venues, {
    geocoder,
    ask: remembered,
    onProgress: (done, { name }) => {
      if (process.stderr.isTTY) progress.update(done, venues.length)
      else console.error(`${done + 1}/${venues.length} ${name}`)
    },
  })
  progress.stop()
  return findings
}

const geocodeWith = async (options: Options): Promise<number> => {
  const contentDir = resolve(env.contentDir())
  const { problems, broken } = readVenueFolder(contentDir)
  if (broken) {
    for (const problem of problems) console.error(describeProblem(problem))
    return 2
  }
  const { venues, nameless, placeless, unread } = findUnplaced(contentDir)
  for (const file of nameless)
    console.error(
      say(
        `${file}: no name for its place. Add venue: to it, or latitude and longitude to its address.`,
        `${file}：地点没有名称。请加上 venue:，或在 address 中写 latitude 和 longitude。`,
      ),
    )
  for (const file of placeless)
    console.error(say(`${file}: skipped, it says nothing of where it is.`, `${file}：跳过，没有写地点。`))
  for (const file of unread)
    console.error(
      say(`${file}: skipped, it cannot be read; see npm run check.`, `${file}：跳过，无法读取，见 npm run check。`),
    )
  if (venues.length === 0)
    console.error(
      nameless.length + placeless.length + unread.length === 0
        ? say('Every venue has its coordinates.', '所有场地都有坐标了。')
        : say('Nothing is left to ask for but what is named above.', '除上面列出的以外，没有可查的了。'),
    )
  for (const { venue, events } of venues)
    console.error([venue.name, venue.city?.name, ...events].filter((part) => part !== undefined).join(' · '))
  const findings = await askAll(
    venues.map(({ venue }) => venue),
    options,
  )
  const outcomes = await acceptFindings(contentDir, findings, options)
  if (options.json) console.log(jsonOf(outcomes))
  else if (outcomes.length > 0) console.log(`\n${tableOf(outcomes)}`)
  const waiting = outcomes.some(({ written }) => written === 'kept-back')
  if (waiting && !options.dryRun)
    console.error(
      say(
        'Not everything was written. Run it in a terminal, or with --yes.',
        '没有全部写入。请在终端里运行，或加上 --yes。',
      ),
    )
  return exitCodeOf(outcomes, options.dryRun)
}

/**
 * `npm run geocode`: looks up venues without coordinates and writes what the organizer accepts.
 * @param args the command line after the command's name
 * @returns an exit code, see the help
 */
export const geocode = (args: readonly string[]): Promise<number> =>
  callCommand({ help: HELP, options: OPTIONS, args }, (values) => geocodeWith(readOptions(values)))

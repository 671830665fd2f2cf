import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { readArchive } from '@/lib/archive/whole'
import { connectEvent, directPeople } from '@/lib/catalog/connect-people'
import { matchDecks, reportMatching, type SlidesReport } from '@/lib/decks'
import { SourceError } from '@/lib/decks/sources'
import type { Listing } from '@/lib/model'
import { runCommand, type ValuesOf } from './command'
import { HELP, OPTIONS } from './slides/options'
import { readSource } from './slides/read-source'
import { storeListing } from './slides/store-listing'
import { startProgress } from './terminal/progress'
import { refuseOverlap } from './terminal/refuse-overlap'

/** The outcome as a person wants it: event by event, then what needs a person, then what is left. */
const reportAsTable = ({ events, doubts, leftOver, counts }: SlidesReport): string => {
  const matched = events.flatMap(({ slug, title, date, own, talks }) => [
    `${date}  ${title}  [${slug}]`,
    ...(own === null ? [] : [`  !  ${own}`]),
    ...talks.flatMap(({ title: talk, deck }) =>
      deck === null
        ? [`  –  ${talk}`, say('     no deck', '     没有幻灯片')]
        : [`  ${deck.stated ? '=' : '+'}  ${talk}`, `     ${deck.path}`, `     ${deck.why}`],
    ),
    '',
  ])
  const doubtful = doubts.flatMap(({ path, why, talks }) => [
    `  ?  ${path}`,
    `     ${why}`,
    ...talks.map(({ event, title }) => `     · ${title}  [${event}]`),
  ])
  return [
    ...matched,
    ...section(say('Doubtful: name the deck in the event’s file', '拿不准，请在活动文件里写明'), doubtful),
    ...section(
      say('Left over: nothing connects these to a talk', '没有用上：找不到对应的演讲'),
      leftOver.map(({ path }) => `  ·  ${path}`),
    ),
    say(
      `${counts.matched} matched, ${counts.doubtful} doubtful, ${counts.leftOver} left over.`,
      `配对 ${counts.matched} 份，拿不准 ${counts.doubtful} 份，没有用上 ${counts.leftOver} 份。`,
    ),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines, '']

const NOTHING = say(
  'No decks are listed yet. Name a source, such as --repo OWNER/NAME; --help shows all.',
  '还没有任何幻灯片的清单。请写出来源，如 --repo OWNER/NAME；--help 有全部说明。',
)

/** Matches the archive against its stored listings and the one just read, which replaces its older self. */
const matchArchive = (contentDir: string, fresh: Listing | undefined): SlidesReport => {
  const progress = startProgress(say('Reading events', '读取活动'))
  const archive = readArchive(contentDir, progress.update)
  progress.stop()
  const records = archive.events.map(({ record }) => record)
  const directory = directPeople(
    archive.people.map(({ record }) => record),
    records,
  )
  const events = records
    .map((event) => connectEvent(event, directory))
    .sort((a, b) => a.time.start.epoch - b.time.start.epoch)
  const others = archive.listings.filter(({ repository }) => repository !== fresh?.repository)
  const listings = fresh === undefined ? others : [...others, fresh]
  const spellings = new Map(directory.people.map(({ slug, aliases }) => [slug, aliases]))
  return reportMatching(
    matchDecks(events, listings, (slug) => spellings.get(slug) ?? []),
    events,
    listings,
    say,
  )
}

const slides = async (values: ValuesOf<typeof OPTIONS>): Promise<number> => {
  const contentDir = resolve(env.contentDir())
  if (values.listing !== undefined) refuseOverlap(join(contentDir, 'materials'), values.listing)
  const fresh = await readSource(values)
  const report = matchArchive(contentDir, fresh)
  const { matched, doubtful, leftOver } = report.counts
  if (matched + doubtful + leftOver === 0) console.error(NOTHING)
  console.log(values.json ? JSON.stringify(report, null, 2) : reportAsTable(report))
  if (fresh !== undefined) console.error(storeListing(contentDir, fresh, values.name, values['dry-run'] ?? false))
  return values.strict && doubtful > 0 ? 1 : 0
}

/** What a source could not give is told in its own words. */
const orReason = (error: unknown): number => {
  if (!(error instanceof SourceError)) throw error
  console.error(error.message)
  return 1
}

await runCommand({ help: HELP, options: OPTIONS }, (values) => slides(values).catch(orReason))

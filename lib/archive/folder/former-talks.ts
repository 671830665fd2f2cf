import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EventRecord } from '@/lib/model'
import { type EventSource, factsOfTalk, readEvent, renamedTalks, type TalkFacts } from '../event'
import { noReadings, type Readings } from '../readings'
import { git, textsAt } from './git'
import { kindOf } from './list'
import { loadPage } from './load'

/** An address that a talk had before its title was changed. */
export type FormerTalk = {
  /** The event's file, relative to the content folder. */
  readonly file: string
  /** The talk's slug then, and today. */
  readonly from: string
  readonly to: string
}

/** So many older texts of events are read at most, the latest first: whoever follows a link follows a recent one. */
const MOST = 120

/**
 * The addresses that talks had before, in the order in which they had them: from the git history of the event files, and
 * from what is not committed yet. Empty where there is no history.
 * @param contentDir absolute path
 * @param readings what is known of texts already, and where new readings are kept
 */
export const formerTalks = (contentDir: string, readings: Readings = noReadings): readonly FormerTalk[] => {
  const chains = new Map<string, { readonly from: string; to: string }[]>()
  // what a change leaves is what the next one begins with
  const known = new Map<string, readonly TalkFacts[] | undefined>()
  const talksIn = (file: string, text: string): readonly TalkFacts[] | undefined => {
    const key = `${file}\n${text}`
    if (!known.has(key)) known.set(key, recordOf({ file, text, siblings: [] }, readings)?.talks.map(factsOfTalk))
    return known.get(key)
  }
  for (const { file, before, after } of versionsIn(contentDir)) {
    const [old, fresh] = [talksIn(file, before), talksIn(file, after)]
    if (old === undefined || fresh === undefined) continue
    // the newest comes first: an older name leads to what the newer one has become
    const later = chains.get(file) ?? []
    const ends = renamedTalks(old, fresh).map(({ from, to }) => ({
      from,
      to: later.find((move) => move.from === to)?.to ?? to,
    }))
    chains.set(file, [...ends, ...later])
  }
  return [...chains].flatMap(([file, moves]) => {
    // a community that takes a copy over empties it of the events before
    if (moves.length === 0 || !existsSync(join(contentDir, file))) return []
    const source = loadPage(contentDir, file)
    const record = readings.recall(source)?.record ?? readEvent(source).record
    const today = new Set(record?.talks.map(({ slug }) => slug))
    return moves.filter(({ from, to }) => today.has(to) && !today.has(from)).map((move) => ({ file, ...move }))
  })
}

/** An older text is kept under a path of its own: nobody has looked for what is wrong with it. */
const recordOf = (source: EventSource, readings: Readings): EventRecord | undefined => {
  const former = { ...source, file: `former/${source.file}` }
  const known = readings.recall(source) ?? readings.recall(former)
  if (known !== undefined) return known.record
  const { record } = readEvent(source)
  if (record === undefined) return undefined
  const { file, slug, aliases = [] } = record
  readings.keep(former, { claim: { file, slug, aliases }, problems: [], record })
  return record
}

type Version = { readonly file: string; readonly before: string; readonly after: string }

/** Event files before and after changes that took lines away, the latest change first. */
const versionsIn = (contentDir: string): readonly Version[] => {
  const lines = (args: readonly string[]): readonly string[] =>
    (git(contentDir, ['-c', 'core.quotePath=false', ...args, '--', '.']) ?? '').split('\n').filter(Boolean)
  const edited = lines(['diff', '--name-only', '--diff-filter=M', '--relative', 'HEAD'])
    .filter((file) => kindOf(file) === 'event')
    .map((file) => ({ file, before: `HEAD:./${file}`, after: undefined }))
  const changes = [...edited, ...committed(lines)]
  const texts = textsAt(
    contentDir,
    changes.flatMap(({ before, after }) => [before, after ?? []].flat()),
  )
  return changes.flatMap(({ file, before, after }) => {
    const then = texts.get(before)
    const now = after === undefined ? loadPage(contentDir, file).text : texts.get(after)
    return then === undefined || now === undefined ? [] : [{ file, before: then, after: now }]
  })
}

type Change = { readonly file: string; readonly before: string; readonly after: string }

const committed = (lines: (args: readonly string[]) => readonly string[]): readonly Change[] => {
  const changes: Change[] = []
  let hash = ''
  for (const line of lines(['log', '--format=%x00%H', '--numstat', '--no-renames', '--diff-filter=M', '--relative'])) {
    if (line.startsWith('\0')) {
      hash = line.slice(1)
      continue
    }
    const [, removed = '0', file = ''] = line.split('\t')
    if (removed === '0' || removed === '-' || kindOf(file) !== 'event') continue
    changes.push({ file, before: `${hash}^:./${file}`, after: `${hash}:./${file}` })
    if (changes.length === MOST) break
  }
  return changes
}

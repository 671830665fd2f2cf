import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { factsOfTalk, readEvent, renamedTalks } from '../event'
import { git } from './git'
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
 */
export const formerTalks = (contentDir: string): readonly FormerTalk[] => {
  const chains = new Map<string, { readonly from: string; to: string }[]>()
  for (const { file, before, after } of versionsIn(contentDir)) {
    const [old, fresh] = [before, after].map((text) => readEvent({ file, text, siblings: [] }).record)
    if (old === undefined || fresh === undefined) continue
    // the newest comes first: an older name leads to what the newer one has become
    const known = chains.get(file) ?? []
    const renamed = renamedTalks(old.talks.map(factsOfTalk), fresh.talks.map(factsOfTalk))
    const ends = renamed.map(({ from, to }) => ({ from, to: known.find((later) => later.from === to)?.to ?? to }))
    chains.set(file, [...ends, ...known])
  }
  return [...chains].flatMap(([file, moves]) => {
    // a community that takes a copy over empties it of the events before
    if (moves.length === 0 || !existsSync(join(contentDir, file))) return []
    const { record } = readEvent(loadPage(contentDir, file))
    const today = new Set(record?.talks.map(({ slug }) => slug))
    return moves.filter(({ from, to }) => today.has(to) && !today.has(from)).map((move) => ({ file, ...move }))
  })
}

type Version = { readonly file: string; readonly before: string; readonly after: string }

/** Each event file before and after a change that took lines away, the latest change first. */
function* versionsIn(contentDir: string): Generator<Version> {
  const show = (revision: string, file: string): string | undefined =>
    git(contentDir, ['show', `${revision}:./${file}`])
  const numbers = (args: readonly string[]): readonly string[] =>
    (git(contentDir, ['-c', 'core.quotePath=false', ...args, '--', '.']) ?? '').split('\n').filter(Boolean)
  for (const file of numbers(['diff', '--name-only', '--diff-filter=M', '--relative', 'HEAD'])) {
    const [before] = kindOf(file) === 'event' ? [show('HEAD', file)] : []
    if (before !== undefined) yield { file, before, after: loadPage(contentDir, file).text }
  }
  let hash = ''
  let read = 0
  for (const line of numbers([
    'log',
    '--format=%x00%H',
    '--numstat',
    '--no-renames',
    '--diff-filter=M',
    '--relative',
  ])) {
    if (line.startsWith('\0')) {
      hash = line.slice(1)
      continue
    }
    const [, removed = '0', file = ''] = line.split('\t')
    if (removed === '0' || removed === '-' || kindOf(file) !== 'event') continue
    if (read++ >= MOST) return
    const [before, after] = [show(`${hash}^`, file), show(hash, file)]
    if (before !== undefined && after !== undefined) yield { file, before, after }
  }
}

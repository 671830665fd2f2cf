import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventSlugOf } from '../event'
import { git } from './git'
import { PLACES } from './list'

/** A name that an event had before. */
export type FormerSlug = {
  readonly slug: string
  /** The file that the event lives in today, relative to the content folder. */
  readonly file: string
}

type Move = { readonly from: string; readonly to: string }

/**
 * The names that events had before: files renamed and `slug:` lines changed, in the git history of the content folder
 * and in what is not committed yet. Empty where there is no history.
 * @param contentDir absolute path
 */
export const formerSlugs = (contentDir: string): readonly FormerSlug[] => {
  const moves = [...uncommittedMoves(contentDir), ...committedMoves(contentDir)]
  const today = new Map<string, string>()
  for (const { from, to } of moves) if (!today.has(from)) today.set(from, today.get(to) ?? to)
  const renamed = [...today].map(([from, file]) => ({ slug: eventSlugOf(from), file }))
  const changed = changedFields(contentDir).map(({ slug, file }) => ({ slug, file: today.get(file) ?? file }))
  return [...renamed.filter(({ file }) => !hasOwnSlug(contentDir, file)), ...changed].filter(({ file }) =>
    existsSync(join(contentDir, file)),
  )
}

const FOLDERS = PLACES.event.folders.flatMap((folder) => [
  `:(icase)${folder}`,
  ...['[a-z][a-z]', '[a-z][a-z][-_]*'].map((language) => `:(glob,icase)${language}/${folder}/**`),
])
const log = (contentDir: string, args: readonly string[]): readonly string[] =>
  (git(contentDir, ['-c', 'core.quotePath=false', ...args, '--', ...FOLDERS]) ?? '').split('\n').filter(Boolean)

/** `R095 <tab> old <tab> new`, newest first. */
const renamesIn = (lines: readonly string[]): readonly Move[] =>
  lines.flatMap((line) => {
    const [status = '', from, to] = line.split('\t')
    return status.startsWith('R') && from !== undefined && to !== undefined ? [{ from, to }] : []
  })

const committedMoves = (contentDir: string): readonly Move[] =>
  renamesIn(log(contentDir, ['log', '--format=', '--name-status', '-M', '--diff-filter=R', '--relative']))

/** Files moved with git, and files that vanished where a new one has their title. */
const uncommittedMoves = (contentDir: string): readonly Move[] => {
  const staged = renamesIn(log(contentDir, ['diff', '--name-status', '-M', '--relative', 'HEAD']))
  const fresh = log(contentDir, ['ls-files', '--others', '--exclude-standard'])
  const titles = new Map(fresh.map((file) => [titleLine(readFileSync(join(contentDir, file), 'utf8')), file]))
  const vanished = log(contentDir, ['ls-files', '--deleted']).flatMap((from): readonly Move[] => {
    const to = titles.get(titleLine(git(contentDir, ['show', `HEAD:./${from}`]) ?? ''))
    return to === undefined ? [] : [{ from, to }]
  })
  return [...staged, ...vanished]
}

const titleLine = (text: string): string => /^title:.*$/m.exec(text)?.[0] ?? '(no title)'

/** Addresses that a `slug:` line gave and gives no more. */
const changedFields = (contentDir: string): readonly FormerSlug[] => {
  const found: FormerSlug[] = []
  let file = ''
  for (const line of log(contentDir, ['log', '--format=', '-p', '--unified=0', '-M', '-G^slug:', '--relative'])) {
    file = /^--- a\/(.*)$/.exec(line)?.[1] ?? file
    const slug = /^-slug:\s*["']?([^"'#]*?)["']?\s*(?:#.*)?$/.exec(line)?.[1]
    if (slug !== undefined && slug !== '') found.push({ slug, file })
  }
  return found
}

/** With a slug of its own an event keeps its address, wherever its file goes. */
const hasOwnSlug = (contentDir: string, file: string): boolean => {
  try {
    return /^slug:\s*["']?[^"'\s]/m.test(readFileSync(join(contentDir, file), 'utf8'))
  } catch {
    return false
  }
}

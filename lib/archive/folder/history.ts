import { git } from './git'

/** What the git history of a content folder tells. Dates are the committers', in UTC; paths are relative to the folder. */
export type History = {
  /** When each file was last changed. */
  readonly changed: ReadonlyMap<string, string>
  /** When each file came to be there. */
  readonly added: ReadonlyMap<string, string>
  /** The edge of a shallow clone: what is committed and has no date of its own changed then or before. */
  readonly edge?: string
}

/** What a folder without a history tells. */
export const NO_HISTORY: History = { changed: new Map(), added: new Map() }

/**
 * When each file of the content folder was last changed. A file that is not committed, or whose last change lies behind
 * the edge of a shallow clone, is not listed: no date is better than a false one.
 * @param contentDir absolute path
 * @returns paths relative to the content folder, with forward slashes
 */
export const historyOf = (contentDir: string): History => {
  const shallow = git(contentDir, ['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined) return NO_HISTORY
  const ends = shallow.trim() === 'true' ? git(contentDir, ['log', '--format=%H', '--max-parents=0']) : undefined
  const edge = new Set(ends?.split('\n').filter(Boolean))
  const log = git(contentDir, [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=%x00%H %cI',
    '--name-status',
    '--relative',
    '--no-renames',
    '--',
    '.',
  ])
  const [changed, added] = [new Map<string, string>(), new Map<string, string>()]
  let latestEdge: string | undefined
  for (const commit of (log ?? '').split('\0').filter(Boolean)) {
    const [head = '', ...lines] = commit.split('\n').filter(Boolean)
    const [hash = '', written = ''] = head.split(' ')
    const date = new Date(written).toISOString().replace('.000Z', 'Z')
    if (edge.has(hash)) {
      if (latestEdge === undefined || date > latestEdge) latestEdge = date
      continue
    }
    for (const line of lines) {
      const [status = '', file = ''] = line.split('\t')
      if (!changed.has(file)) changed.set(file, date)
      // commits come newest first: the oldest that adds it stands
      if (status === 'A') added.set(file, date)
    }
  }
  const differing = changedFiles(contentDir)
  for (const file of differing) changed.delete(file)
  // a date for what is committed is none for what is not
  const isClean = differing.length === 0
  return { changed, added, ...(latestEdge === undefined || !isClean ? {} : { edge: latestEdge }) }
}

/** Files that differ from their last commit: their date would be that of an older text. */
const changedFiles = (contentDir: string): readonly string[] =>
  [
    ['diff', '--name-only', '--relative', 'HEAD'],
    ['ls-files', '--others', '--exclude-standard'],
  ]
    .flatMap((args) => (git(contentDir, ['-c', 'core.quotePath=false', ...args, '--', '.']) ?? '').split('\n'))
    .filter(Boolean)

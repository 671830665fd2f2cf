import { git } from './git'

/**
 * When each file of the content folder was last changed, from its git history: the committer's date, in UTC.
 * A file that is not committed, or whose last change lies behind the edge of a shallow clone, is not listed:
 * no date is better than a false one.
 * @param contentDir absolute path
 * @returns paths relative to the content folder, with forward slashes
 */
export const lastChanges = (contentDir: string): ReadonlyMap<string, string> => {
  const shallow = git(contentDir, ['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined) return new Map()
  const edge =
    shallow.trim() === 'true'
      ? new Set(git(contentDir, ['log', '--format=%H', '--max-parents=0'])?.split('\n'))
      : new Set<string>()
  const log = git(contentDir, [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=%x00%H %cI',
    '--name-only',
    '--relative',
    '--no-renames',
    '--',
    '.',
  ])
  const found = new Map<string, string>()
  for (const commit of (log ?? '').split('\0').filter(Boolean)) {
    const [head = '', ...files] = commit.split('\n').filter(Boolean)
    const [hash = '', date = ''] = head.split(' ')
    if (edge.has(hash)) continue
    for (const file of files) if (!found.has(file)) found.set(file, new Date(date).toISOString().replace('.000Z', 'Z'))
  }
  for (const file of changedFiles(contentDir)) found.delete(file)
  return found
}

/** Files that differ from their last commit: their date would be that of an older text. */
const changedFiles = (contentDir: string): readonly string[] =>
  (git(contentDir, ['-c', 'core.quotePath=false', 'diff', '--name-only', '--relative', 'HEAD', '--', '.']) ?? '')
    .split('\n')
    .filter(Boolean)

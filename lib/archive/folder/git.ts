import { execFileSync } from 'node:child_process'

const run = (cwd: string, args: readonly string[], input?: string): Buffer | undefined => {
  try {
    return execFileSync('git', args, {
      cwd,
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}

/** What git answers; undefined where there is no git or no repository. @param cwd absolute path */
export const git = (cwd: string, args: readonly string[]): string | undefined => run(cwd, args)?.toString('utf8')

/**
 * Files as they were, read by one process: many small ones take longer to start than to read.
 * @param names such as `HEAD:./events/a.md`, relative to `cwd`
 * @returns by their names; without those that git does not have
 */
export const textsAt = (cwd: string, names: readonly string[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  // a name over several lines would be two
  const asked = [...new Set(names)].filter((name) => !name.includes('\n'))
  const answer = asked.length === 0 ? undefined : run(cwd, ['cat-file', '--batch'], `${asked.join('\n')}\n`)
  let at = 0
  for (const name of answer === undefined ? [] : asked) {
    // `<object> blob <bytes>`, then these and a line break; or that it is missing
    const end = answer?.indexOf('\n', at) ?? -1
    if (answer === undefined || end < 0) break
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(name, answer.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}

import { execFileSync } from 'node:child_process'

/** What git answers; undefined where there is no git or no repository. @param cwd absolute path */
export const git = (cwd: string, args: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}

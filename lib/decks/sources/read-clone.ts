import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { say } from '@/config/language'
import type { ListedFile } from '@/lib/model'
import { repositoryUrl } from '../hosting'
import { type ListingFacts, SourceError } from './listing'

/**
 * Reads what `git ls-tree -r -l -z` prints: `<mode> <type> <object> <bytes>\t<path>`, entries apart by NUL and paths
 * unquoted. Submodules are no files of the repository.
 */
export const parseGitTree = (output: string): readonly ListedFile[] =>
  output.split('\0').flatMap((entry): readonly ListedFile[] => {
    const [, type, bytes, path] = /^\d+ (\w+) [0-9a-f]+ +(\d+|-)\t(.+)$/s.exec(entry) ?? []
    return type === 'blob' && bytes !== undefined && path !== undefined ? [{ path, size: Number(bytes) }] : []
  })

const run = promisify(execFile)

/**
 * Lists the files of a local clone at its current commit. The files themselves need not be checked out.
 * @throws SourceError where the folder is no clone
 */
export const readClone = async (
  folder: string,
): Promise<Omit<ListingFacts, 'repository'> & { readonly origin?: string }> => {
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 })).stdout
  const commit = await git('rev-parse', 'HEAD').catch(() => {
    throw new SourceError(
      say(
        `${folder} is not a Git clone with a commit. Clone the slides repository first, or give its folder.`,
        `${folder} 不是有提交的 Git 克隆。请先克隆幻灯片仓库，或写出它的目录。`,
      ),
    )
  })
  const branch = await git('symbolic-ref', '--short', 'HEAD').catch(() => 'HEAD')
  const remote = await git('remote', 'get-url', 'origin').catch(() => '')
  const origin = repositoryUrl(remote)
  return {
    commit: commit.trim(),
    branch: branch.trim(),
    files: parseGitTree(await git('ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD')),
    ...(origin === undefined ? {} : { origin }),
  }
}

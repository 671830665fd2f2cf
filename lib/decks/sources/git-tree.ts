import type { ListedFile } from '@/lib/model'

/**
 * Reads what `git ls-tree -r -l -z` prints: `<mode> <type> <object> <bytes>\t<path>`, entries apart by NUL and paths
 * unquoted. Submodules are no files of the repository.
 */
export const parseGitTree = (output: string): readonly ListedFile[] =>
  output.split('\0').flatMap((entry): readonly ListedFile[] => {
    const [, type, bytes, path] = /^\d+ (\w+) [0-9a-f]+ +(\d+|-)\t(.+)$/s.exec(entry) ?? []
    return type === 'blob' && bytes !== undefined && path !== undefined ? [{ path, size: Number(bytes) }] : []
  })

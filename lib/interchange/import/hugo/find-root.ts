import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { say } from '@/config/language'
import { ImportError } from '../import-error'
import { TARGETS } from './target-path'

/** The content folder of an archive, and the folders of it that hold what can be imported. */
export type ArchiveRoot = { readonly root: string; readonly folders: readonly string[] }

/**
 * Finds the content folder in whatever somebody points at: a Hugo site, its `content`, a language below it, or one of
 * the folders themselves.
 * @throws ImportError where there is none
 */
export const findRoot = (folder: string): ArchiveRoot => {
  if (basename(folder) in TARGETS) return { root: dirname(folder), folders: [basename(folder)] }
  const content = [folder, join(folder, 'content'), ...below(join(folder, 'content')), ...below(folder)]
  for (const root of content) {
    const folders = below(root)
      .map((path) => basename(path))
      .filter((name) => name in TARGETS)
    if (folders.length > 0) return { root, folders }
  }
  throw new ImportError(
    say(
      `${folder} holds none of ${Object.keys(TARGETS).join(', ')}. Give the folder of a Hugo site or its content.`,
      `${folder} 里没有 ${Object.keys(TARGETS).join('、')} 中的任何一个。请写 Hugo 网站或其 content 的目录。`,
    ),
  )
}

const below = (folder: string): readonly string[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort()
}

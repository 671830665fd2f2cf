import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a content folder holds, and where: Hugo's folder names and ours. */
export type ContentKind = 'event' | 'person' | 'project' | 'deck' | 'venue' | 'listing'

/** Folders a kind may live in, relative to the content folder, and the files that count there. */
export const PLACES: Readonly<
  Record<ContentKind, { readonly folders: readonly string[]; readonly file: RegExp; readonly glob: string }>
> = {
  event: {
    folders: ['event', 'events'],
    file: /^(?!_index\.md$|README\.md$).*\.md$/,
    glob: '{event,events}/**/!(_index|README).md',
  },
  person: {
    folders: ['people', 'authors', 'author'],
    file: /^(?!README\.md$).*\.md$/,
    glob: '{people,authors,author}/**/!(README).md',
  },
  project: {
    folders: ['project', 'projects'],
    file: /^(?!_index\.md$|README\.md$).*\.md$/,
    glob: '{project,projects}/**/!(_index|README).md',
  },
  deck: { folders: ['slides'], file: /^(?!_index\.md$|README\.md$).*\.md$/, glob: 'slides/**/!(_index|README).md' },
  venue: { folders: ['venues'], file: /\.ya?ml$/, glob: 'venues/**/*.{yaml,yml}' },
  listing: { folders: ['materials'], file: /\.json$/, glob: 'materials/**/*.json' },
}

const KINDS = ['event', 'person', 'project', 'deck', 'venue', 'listing'] as const satisfies readonly ContentKind[]

/**
 * What a file of the content folder is; undefined where nothing reads it.
 * @param path relative to the content folder, with forward slashes
 */
export const kindOf = (path: string): ContentKind | undefined => KINDS.find((kind) => belongs(kind, path))

const belongs = (kind: ContentKind, path: string): boolean => {
  const [folder = '', ...rest] = path.split('/')
  const isRootIndex = kind === 'person' && rest.length === 1 && rest[0] === '_index.md'
  return (
    rest.length > 0 &&
    PLACES[kind].folders.includes(folder) &&
    PLACES[kind].file.test(rest.at(-1) ?? '') &&
    !isRootIndex
  )
}

const FOLDERS = new Set(Object.values(PLACES).flatMap(({ folders }) => folders))

/** Notes that people and tools keep beside the content, and the list pages of Hugo. */
const NOTES = /(?:^|\/)(?:README|LICENSE|CHANGELOG|Makefile|_index)(?:\.\w+)?$/i

/** Whether a file lies where pages live and is neither one of them nor a note: a picture, a deck, whatever they show. */
export const isBesidePages = (path: string): boolean =>
  path.includes('/') && FOLDERS.has(path.split('/')[0] ?? '') && kindOf(path) === undefined && !NOTES.test(path)

/**
 * Every file of a kind, sorted, as paths relative to the content folder with forward slashes.
 * @param contentDir absolute path of the content folder; a missing folder holds nothing
 */
export const listFiles = (contentDir: string, kind: ContentKind): readonly string[] =>
  PLACES[kind].folders
    .flatMap((folder) => walk(contentDir, folder))
    .filter((path) => belongs(kind, path))
    .sort()

/** Every file of the content folder, whatever it is, sorted. */
export const listAllFiles = (contentDir: string): readonly string[] =>
  walk(contentDir, '.')
    .map((path) => path.slice(2))
    .sort()

/** Links are followed, to files and to folders; a folder within itself is not. */
const walk = (root: string, folder: string, above: readonly string[] = []): readonly string[] => {
  try {
    const real = realpathSync(join(root, folder))
    if (above.includes(real)) return []
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return []
      const path = `${folder}/${entry.name}`
      return isFolder(root, path, entry) ? walk(root, path, [...above, real]) : [path]
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const isFolder = (root: string, path: string, entry: Dirent): boolean =>
  entry.isDirectory() ||
  (entry.isSymbolicLink() && statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true)

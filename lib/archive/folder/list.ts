import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { leavesProject } from './judge-file'
import { languageTag, localPath } from './translations'

/** What a content folder holds, and where: Hugo's folder names and ours. */
export type ContentKind =
  | 'event'
  | 'person'
  | 'project'
  | 'deck'
  | 'venue'
  | 'listing'
  | 'page'
  | 'city'
  | 'series'
  | 'tag'
  | 'partner'

/** What sections of events are called in the themes and languages that we have met. */
const EVENT_FOLDERS = `event events talk talks activity activities meetup meetups workshop workshops seminar seminars
  webinar webinars conference conferences gathering gatherings hackathon hackathons lecture lectures evento eventos
  evenement evenements événement événements veranstaltung veranstaltungen termine actividades atividades attivita
  活动 イベント 행사`.split(/\s+/)

/** `index.html.md` is what a generator leaves beside the page it was made of. */
const PAGE = /^(?!_index\.|README\.)(?!.*\.html\.md$).*\.md$/

/** The text of a term: `tags/mesh.md`, or `tags/mesh/_index.md` as Hugo has it. */
const TERM = /^(?!README\.)(?!.*\.html\.md$).*\.md$/

/** Folders a kind may live in, in the content folder or in one of a language in it, and the files that count there. */
export const PLACES: Readonly<Record<ContentKind, { readonly folders: readonly string[]; readonly file: RegExp }>> = {
  event: { folders: EVENT_FOLDERS, file: PAGE },
  person: { folders: ['people', 'authors', 'author'], file: /^(?!README\.).*\.md$/ },
  project: { folders: ['project', 'projects'], file: PAGE },
  deck: { folders: ['slides'], file: PAGE },
  venue: { folders: ['venues'], file: /\.ya?ml$/ },
  listing: { folders: ['materials'], file: /\.json$/ },
  page: { folders: ['pages'], file: /^(?!README\.).*\.md$/ },
  city: { folders: ['cities'], file: TERM },
  series: { folders: ['series'], file: TERM },
  tag: { folders: ['tags'], file: TERM },
  partner: { folders: ['partners'], file: /\.ya?ml$/ },
}

const KINDS = Object.keys(PLACES) as readonly ContentKind[]

/** Folders whose files are served though no page of theirs is read: the logo, photos, the files of an old site by their old paths. */
const PICTURE_FOLDERS = ['site', 'photos', 'static'] as const

/**
 * What a file of the content folder is; undefined where nothing reads it.
 * @param path relative to the content folder, with forward slashes
 */
export const kindOf = (path: string): ContentKind | undefined => KINDS.find((kind) => belongs(kind, path))

/** `Events` and `Talks` are folders of events as well, whatever the file system makes of capitals. */
const plainName = (folder: string): string => folder.normalize('NFC').toLowerCase()

const belongs = (kind: ContentKind, path: string): boolean => {
  const [folder = '', ...rest] = localPath(path).path.split('/')
  // the list page of a section, as Hugo and Jekyll call it
  const isRootIndex = kind !== 'page' && rest.length === 1 && /^_?index\./.test(rest[0] ?? '')
  return (
    rest.length > 0 &&
    PLACES[kind].folders.includes(plainName(folder)) &&
    PLACES[kind].file.test(rest.at(-1) ?? '') &&
    !isRootIndex
  )
}

/**
 * Where Contentlayer finds the files of a kind. Some that it finds there are none of them: `kindOf` decides.
 */
export const globOf = (kind: ContentKind): string => {
  const folders = PLACES[kind].folders.map((folder) =>
    folder.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
  )
  const any = folders.length > 1 ? `{${folders.join(',')}}` : folders.join('')
  return `{,[a-z][a-z]/,[a-z][a-z]-*/,[a-z][a-z]_*/}${any}/**/*.{md,json,yaml,yml}`
}

/**
 * The sections of a content folder that hold pages, also those within the folders of languages, as paths.
 * @param contentDir absolute path; a missing folder has none
 */
export const sectionsOf = (contentDir: string): readonly string[] =>
  foldersIn(contentDir).flatMap((folder) => {
    if (isSection(folder)) return [folder]
    if (languageTag(folder) === undefined) return []
    return foldersIn(join(contentDir, folder)).flatMap((inner) => (isSection(inner) ? [`${folder}/${inner}`] : []))
  })

const foldersIn = (path: string): readonly string[] => {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.name.startsWith('.') || !isFolder(path, entry.name, entry) ? [] : [entry.name],
  )
}

const FOLDERS = new Set([...Object.values(PLACES).flatMap(({ folders }) => folders), ...PICTURE_FOLDERS])
const isSection = (folder: string): boolean => FOLDERS.has(plainName(folder))

/** Notes that people and tools keep beside the content, and the list pages of Hugo. */
const NOTES = /(?:^|\/)(?:README|LICENSE|CHANGELOG|Makefile|_index)(?:\.\w+)?$/i

/** Whether a file lies where pages live and is neither one of them nor a note: a picture, a deck, whatever they show. */
export const isBesidePages = (path: string): boolean =>
  path.includes('/') && isInSection(path) && kindOf(path) === undefined && !NOTES.test(path)

/** Whether a path leads into a folder whose files are read or shown. */
export const isInSection = (path: string): boolean => {
  const [first = '', second = ''] = path.split('/')
  return isSection(languageTag(first) === undefined ? first : second)
}

/**
 * Every file of a kind, sorted, as paths relative to the content folder with forward slashes.
 * @param contentDir absolute path of the content folder; a missing folder holds nothing
 */
export const listFiles = (contentDir: string, kind: ContentKind): readonly string[] =>
  sectionsOf(contentDir)
    .flatMap((folder) => walk(contentDir, folder))
    .filter((path) => belongs(kind, path))
    .sort()

/** Every file of the content folder, whatever it is, sorted. */
export const listAllFiles = (contentDir: string): readonly string[] =>
  walk(contentDir, '.')
    .map((path) => path.slice(2))
    .sort()

/** Links are followed within the project, to files and to folders; a folder within itself is not. */
const walk = (root: string, folder: string, above: readonly string[] = []): readonly string[] => {
  try {
    const real = realpathSync(join(root, folder))
    if (above.includes(real)) return []
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return []
      const path = `${folder}/${entry.name}`
      // a link into another part of the machine is one thing to tell, whatever lies there
      if (entry.isSymbolicLink() && isFolder(root, path, entry) && leavesProject(root, join(root, path))) return [path]
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

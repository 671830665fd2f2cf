import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@/config/language'
import { isServed } from '@/config/served-files'
import { site } from '@/config/site'
import { kindOf } from '@/lib/archive/folder'
import type { ImportNote, ImportPlan, PlannedFile } from '../plan'
import { findRoot } from './find-root'
import { nameProfiles } from './profile-names'
import { languageOf, targetPath } from './target-path'

/**
 * Plans the import of a Hugo archive: events, authors, decks, projects and the files beside them, text for text.
 * @param folder absolute path of the site, its content folder or a part of it
 * @throws ImportError where the folder is no archive
 */
export const planArchive = (folder: string): ImportPlan => {
  const { root, folders } = findRoot(folder)
  const paths = folders.flatMap((name) => filesBelow(root, name)).sort()
  const named = nameProfiles(paths, (path) => readFileSync(join(root, path), 'utf8'))
  const alone = pagesAlone(paths)
  const targetOf = (path: string): string => targetPath(named(path), alone.has(path))
  const steps = paths.map((path) => planFile(root, path, targetOf, new Set(paths)))
  return { files: steps.flatMap(({ file }) => file ?? []), notes: steps.map(({ note }) => note) }
}

type Step = { readonly file?: PlannedFile; readonly note: ImportNote }

const planFile = (root: string, path: string, targetOf: (path: string) => string, taken: ReadonlySet<string>): Step => {
  const leaveOut = (message: string): Step => ({ note: { kind: 'left-out', from: path, message } })
  const language = languageOf(path)
  const plain = path.replace(/\.[a-z-]+\.md$/i, '.md')
  if (
    language !== undefined &&
    (taken.has(plain) || !site.contentLanguage.toLowerCase().startsWith(language.slice(0, 2)))
  )
    return leaveOut(say('Another language of a page; the site speaks one.', '同一页的另一种语言；网站只用一种。'))
  const target = targetOf(path)
  if (kindOf(target) === undefined && !isServed(target)) return leaveOut(strayReason(path))
  const bytes = readFileSync(join(root, path))
  const content = kindOf(target) === undefined ? bytes : bytes.toString('utf8')
  return { file: { path: target, content, from: path }, note: { kind: 'kept', from: path, message: '' } }
}

/** The pages that are the only file of their folder and of those below. */
const pagesAlone = (paths: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const path of paths)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end + 1)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  return new Set(paths.filter((path) => counts.get(path.slice(0, path.lastIndexOf('/') + 1)) === 1))
}

const strayReason = (path: string): string =>
  /\/_index\.md$/.test(path)
    ? say('A section’s own page; the site makes its lists itself.', '栏目页；网站自己生成列表。')
    : say('Neither a page nor a file that pages show.', '既不是页面，也不是页面会用到的文件。')

const filesBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })

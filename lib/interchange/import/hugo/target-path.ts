/** Hugo's folders, and where their pages live here. */
export const TARGETS: Readonly<Record<string, string>> = {
  event: 'events',
  events: 'events',
  talk: 'events',
  talks: 'events',
  authors: 'people',
  author: 'people',
  people: 'people',
  project: 'projects',
  projects: 'projects',
  slides: 'slides',
  venues: 'venues',
  materials: 'materials',
}

/** A page's own name in Hugo: `index.zh.md` says that it is the Chinese of several. */
const LANGUAGE = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.md$/i

/** The language a file's name gives, lower case; undefined where it gives none. */
export const languageOf = (path: string): string | undefined => LANGUAGE.exec(path)?.[1]?.toLowerCase()

/**
 * Where a file of an archive goes. A page that has nothing beside it needs no folder of its own: `event/x/index.md`
 * becomes `events/x.md`, `authors/x/_index.md` becomes `people/x.md`.
 * @param path relative to the content folder, with forward slashes
 * @param isAlone whether nothing else is in the page's folder
 */
export const targetPath = (path: string, isAlone: boolean): string => {
  const [folder = '', ...rest] = path.replace(LANGUAGE, '.md').split('/')
  const target = [TARGETS[folder] ?? folder, ...rest].join('/')
  return isAlone && rest.length > 1 ? target.replace(/\/_?index\.md$/, '.md') : target
}

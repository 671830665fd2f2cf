import { slugify } from '@/lib/markdown'

/** Our folders, and Hugo's for the same pages. */
const FOLDERS: Readonly<Record<string, string>> = {
  events: 'event',
  people: 'authors',
  author: 'authors',
  projects: 'project',
}

/**
 * Where Hugo expects a page: in a folder of its own (a page bundle), so that its pictures can lie beside it.
 * @param file path of the page, relative to the content folder
 * @param profile the person's name, for a profile: Hugo finds an author's page by the name that events write
 */
export const exportPath = (file: string, profile?: string): string => {
  const [folder = '', ...rest] = file.replace(/(?:\/_?index)?\.md$/, '').split('/')
  const target = FOLDERS[folder] ?? folder
  return profile === undefined ? [target, ...rest, 'index.md'].join('/') : `${target}/${slugify(profile)}/_index.md`
}

import { readPerson } from '@/lib/archive/person'
import { notedName } from '../../original-name'

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Files here have ASCII names. A profile whose folder is called 张三, as Hugo wants it, goes by the name that an export
 * has noted in it, else by the spelling among its aliases that can name a file; without one it keeps its name.
 * @param paths of the site
 * @returns the path with the profile's folder renamed
 */
export const nameProfiles = (paths: readonly string[], read: (path: string) => string): ((path: string) => string) => {
  const names = new Map<string, string>()
  for (const path of paths) {
    const [, parent = '', name] = /^((?:.*\/)?(?:authors?|people)\/)([^/]+)\/_index\.md$/.exec(path) ?? []
    if (name === undefined) continue
    const text = read(path)
    const noted = notedName(text)
    const spelling =
      noted ??
      (FILE_NAME.test(name)
        ? undefined
        : readPerson({ file: `people/${name}/_index.md`, text, siblings: [] }).record?.aliases.find((alias) =>
            FILE_NAME.test(alias),
          ))
    if (spelling !== undefined) names.set(`${parent}${name}/`, `${parent}${spelling}/`)
  }
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return `${names.get(folder) ?? folder}${path.slice(folder.length)}`
  }
}

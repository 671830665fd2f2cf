import { readPerson } from '@/lib/archive/person'

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Files here have ASCII names. A profile whose folder is called 张三, as Hugo wants it, goes by the spelling among its
 * aliases that can name a file; without one it keeps its name.
 * @param paths of the archive, relative to its content folder
 * @returns the path with the profile's folder renamed
 */
export const nameProfiles = (paths: readonly string[], read: (path: string) => string): ((path: string) => string) => {
  const names = new Map<string, string>()
  for (const path of paths) {
    const [, folder, name] = /^((?:authors?|people)\/([^/]+))\/_index\.md$/.exec(path) ?? []
    if (folder === undefined || name === undefined || FILE_NAME.test(name)) continue
    const spelling = readPerson({ file: path, text: read(path), siblings: [] }).record?.aliases.find((alias) =>
      FILE_NAME.test(alias),
    )
    if (spelling !== undefined) names.set(folder, `${folder.slice(0, folder.indexOf('/'))}/${spelling}`)
  }
  return (path) => {
    const folder = path.split('/').slice(0, 2).join('/')
    const renamed = names.get(folder)
    return renamed === undefined ? path : `${renamed}${path.slice(folder.length)}`
  }
}

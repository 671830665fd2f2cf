import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { say } from '@/config/language'

/** Whether a path is a folder or lies in it, through links and whatever the case of letters. */
export const isWithin = (folder: string, path: string): boolean => {
  const wanted = statSync(folder, { throwIfNoEntry: false })
  if (wanted === undefined) return false
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false })
    if (found?.ino === wanted.ino && found.dev === wanted.dev) return true
    if (at === dirname(at)) return false
  }
}

/** What the project is made of, and what it is built into, whatever the folder of a build is called. */
export const OWN_FOLDERS = [
  ...['.ci', '.client', '.contentlayer', '.git', '.github', '.vscode', 'app', 'cli', 'components', 'config', 'docs'],
  ...['content', 'data', 'e2e', 'i18n', 'lib', 'node_modules', 'public', 'schemas', 'scripts', 'server'],
]

/**
 * A command never writes where it reads, unless that is its purpose.
 * @throws where one of the two folders is the other or lies in it
 */
export const refuseOverlap = (written: string, read: string): void => {
  if (!isWithin(read, written) && !isWithin(written, read)) return
  throw new Error(
    say(
      `${written} and ${read} lie in each other: what is read there would be written over. Name another folder.`,
      `${written} 与 ${read} 相互包含，会覆盖正在读取的内容。请另选一个目录。`,
    ),
  )
}

/**
 * A folder that a command fills is none of those that it reads, nor in one: the project's own, its content, its build.
 * @param read further folders, as they were written
 * @throws where it is
 */
export const refuseOwnFolders = (written: string, project: string, read: readonly string[]): void => {
  if (isWithin(written, project))
    throw new Error(
      say(`${written} holds the project itself. Name another folder.`, `${written} 包含本项目，请另选一个目录。`),
    )
  for (const folder of [...read, ...OWN_FOLDERS.map((name) => join(project, name))]) refuseOverlap(written, folder)
}

/**
 * A file that a command writes under the name it is given replaces an earlier one of its kind and nothing else, and
 * does not lie in the content.
 * @param begin the first characters of every file of its kind
 * @throws where it would replace something else
 */
export const refuseOther = (file: string, begin: string, contentDir: string): void => {
  refuseOverlap(file, contentDir)
  if (!existsSync(file) || (statSync(file).isFile() && readFileSync(file, 'utf8').startsWith(begin))) return
  throw new Error(
    say(
      `${file} is there already and is something else, which would be lost. Name another file.`,
      `${file} 已存在，而且是别的内容，会被覆盖。请换一个文件名。`,
    ),
  )
}

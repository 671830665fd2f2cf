import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
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

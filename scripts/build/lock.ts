import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from '@/config/language'
import { projectDir } from '../run'

/** Milliseconds: longer than any build. */
const PATIENCE = 15 * 60_000
const PAUSE = 250

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Who holds a lock; undefined where nobody does, or a process that has ended without a word. */
const holderOf = (file: string): number | undefined => {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN
  return Number.isInteger(pid) && pid !== process.pid && isAlive(pid) ? pid : undefined
}

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    // on a full disk it has a name and nothing in it
    rmSync(file, { force: true })
    throw error
  }
}

/**
 * Does what only one process of a checkout may do at a time; a second one waits for the first and says so.
 * @param name of the lock
 * @throws where the other does not come to an end
 */
export const alone = async <T>(
  name: string,
  run: () => Promise<T>,
  folder = join(projectDir, '.contentlayer'),
  patience = PATIENCE,
): Promise<T> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.lock`)
  const end = Date.now() + patience
  for (let told = false; !take(file); ) {
    const holder = holderOf(file)
    if (holder === undefined) {
      rmSync(file, { force: true })
      continue
    }
    if (Date.now() > end)
      throw new Error(
        say(
          `Process ${holder} has been building in this folder for long. End it, or wait, and try again.`,
          `进程 ${holder} 一直在本目录中构建。请结束它，或稍后再试。`,
        ),
      )
    if (!told)
      console.error(
        say(
          `Another build is under way here (process ${holder}); waiting for it.`,
          `本目录中有另一个构建在进行（进程 ${holder}），正在等待。`,
        ),
      )
    told = true
    await wait(PAUSE)
  }
  try {
    return await run()
  } finally {
    rmSync(file, { force: true })
  }
}

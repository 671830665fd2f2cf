import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLane } from './lane'

type Options = {
  /** Where they are kept; made where it is missing. On a disk that takes nothing they are kept in memory alone. */
  readonly folder: string
  /** The most that are kept on disk, in bytes; those that nobody has asked for longest make room. */
  readonly bytes: number
  /** How many are kept in memory. */
  readonly inMemory: number
  /** How many may wait to be made. */
  readonly waiting: number
}

type Bytes = Buffer<ArrayBuffer>
type Make = () => Promise<Bytes>

/**
 * Keeps what is expensive to make: made once, one at a time, found again after a restart. A file that is made for
 * somebody who has left meanwhile is made all the same: the next one wants it.
 * @returns the file of a key, which must name its content; @throws LaneError where too many wait, and what `make` throws
 */
export const keepFiles = ({ folder, bytes, inMemory, waiting }: Options) => {
  const lane = createLane(waiting)
  const lately = new Map<string, Promise<Bytes>>()
  /** Bytes on disk; counted at the first file that is kept. */
  let size: number | undefined

  const fileOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('base64url'))

  const recall = async (file: string): Promise<Bytes | undefined> => {
    const found = await readFile(file).catch(() => undefined)
    if (found === undefined || found.length === 0) return undefined
    const now = new Date()
    utimes(file, now, now).catch(() => undefined)
    return Buffer.from(found)
  }

  const store = async (file: string, made: Bytes): Promise<void> => {
    const temporary = `${file}.${process.pid}.tmp`
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(temporary, made)
      await rename(temporary, file)
      size = size === undefined ? await sizeOf(folder) : size + made.length
      if (size > bytes) size = await makeRoom(folder, bytes * 0.8)
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined)
    }
  }

  const find = async (key: string, make: Make): Promise<Bytes> => {
    const file = fileOf(key)
    const known = await recall(file)
    if (known !== undefined) return known
    const made = await lane(make)
    await store(file, made)
    return made
  }

  return (key: string, make: Make): Promise<Bytes> => {
    const known = lately.get(key)
    if (known !== undefined) return known
    const found = find(key, make)
    lately.set(key, found)
    found.catch(() => lately.delete(key))
    const oldest = lately.size > inMemory ? lately.keys().next().value : undefined
    if (oldest !== undefined) lately.delete(oldest)
    return found
  }
}

type Kept = { readonly path: string; readonly size: number; readonly used: number }

const list = async (folder: string): Promise<readonly Kept[]> => {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const found = await stat(path).catch(() => undefined)
      return found?.isFile() ? [{ path, size: found.size, used: found.mtimeMs }] : []
    }),
  )
  return files.flat()
}

const sizeOf = async (folder: string): Promise<number> => (await list(folder)).reduce((sum, { size }) => sum + size, 0)

/** Takes away what nobody has asked for longest. @returns how many bytes are left */
const makeRoom = async (folder: string, bytes: number): Promise<number> => {
  const files = [...(await list(folder))].sort((a, b) => a.used - b.used)
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of files) {
    if (left <= bytes) break
    await rm(path, { force: true }).catch(() => undefined)
    left -= size
  }
  return left
}

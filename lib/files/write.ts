import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file in one step: whoever reads it meets the old content or the new one, never half of either, not even after
 * a crash.
 * @param path missing folders are made
 */
export const replaceFile = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Writes a file that must not be there yet: whoever comes first has the name, and nobody meets half a text.
 * @param path missing folders are made
 * @returns false where the file exists, however it came to be; it is left alone
 */
export const writeNew = (path: string, text: string): boolean => {
  mkdirSync(dirname(path), { recursive: true })
  try {
    closeSync(openSync(path, 'wx'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  try {
    replaceFile(path, text)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
  return true
}

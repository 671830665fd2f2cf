import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '@/lib/files/write'
import type { ExportedFile } from './plan-export'

/** What an export did, or would do: paths relative to the archive's folder. */
export type ExportReport = {
  readonly written: readonly string[]
  /** Of these, the ones that took the place of another text. */
  readonly replaced: readonly string[]
  /** There already, with another text. */
  readonly standing: readonly string[]
  /** There already, with the same text. */
  readonly same: number
}

type WriteOptions = { readonly force: boolean; readonly dryRun: boolean }

/** Writes an archive; a file that is there already with another text stays unless `force` replaces it. */
export const writeExport = (
  files: readonly ExportedFile[],
  folder: string,
  { force, dryRun }: WriteOptions,
): ExportReport => {
  const states = files.map((file) => ({ file, state: stateOf(join(folder, file.path), file.content) }))
  const pathsIn = (state: 'new' | 'same' | 'other'): readonly string[] =>
    states.filter((one) => one.state === state).map(({ file }) => file.path)
  const chosen = states.filter(({ state }) => state === 'new' || (force && state === 'other'))
  if (!dryRun) for (const { file } of chosen) replaceFile(join(folder, file.path), file.content)
  return {
    written: chosen.map(({ file }) => file.path),
    replaced: force ? pathsIn('other') : [],
    standing: force ? [] : pathsIn('other'),
    same: pathsIn('same').length,
  }
}

const stateOf = (path: string, content: string | Uint8Array): 'new' | 'same' | 'other' => {
  if (!existsSync(path)) return 'new'
  return readFileSync(path).equals(Buffer.from(content)) ? 'same' : 'other'
}

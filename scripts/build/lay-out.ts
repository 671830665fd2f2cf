import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { say } from '@/config/language'

type Build = {
  /** The project's folder. */
  readonly project: string
  /** Where Next has built, relative to it. */
  readonly distDir: string
}

/** By this file a folder is known as one of ours, which may be replaced. */
const SERVER = 'server.js'

/**
 * Why a site cannot be laid out in a folder that is none of the project's, as a sentence; undefined where it can.
 * @param folder as it was written
 */
export const whyNotInto = (folder: string): string | undefined => {
  if (!existsSync(folder)) return undefined
  if (!statSync(folder).isDirectory())
    return say(`${folder} is a file. Name a folder.`, `${folder} 是文件，请写一个目录。`)
  if (readdirSync(folder).length === 0 || existsSync(join(folder, SERVER))) return undefined
  return say(
    `There are other files in ${folder}, which would be lost. Name a new folder, or an earlier one of these.`,
    `${folder} 中已有其他文件，会被覆盖。请写一个新目录，或之前生成的目录。`,
  )
}

/**
 * Brings together what a self-contained build leaves in several places: the server, the files that browsers load, and
 * those of public/. The folder is replaced in one step: a server that runs from it meets the old site or the new one.
 * @param folder absolute, or relative to where the command runs; checked by `whyNotInto`
 */
export const layOut = (folder: string, { project, distDir }: Build): void => {
  const target = resolve(folder)
  const made = join(dirname(target), `.${basename(target)}.${process.pid}.new`)
  const former = join(dirname(target), `.${basename(target)}.${process.pid}.old`)
  const from = (...parts: readonly string[]): string => join(project, ...parts)
  try {
    mkdirSync(dirname(target), { recursive: true })
    cpSync(from(distDir, 'standalone'), made, { recursive: true, verbatimSymlinks: true })
    cpSync(from(distDir, 'static'), join(made, distDir, 'static'), { recursive: true })
    // parts of public/ are there already: what is drawn into cards
    if (existsSync(from('public'))) cpSync(from('public'), join(made, 'public'), { recursive: true, force: true })
    if (existsSync(target)) renameSync(target, former)
    renameSync(made, target)
  } finally {
    for (const left of [made, former]) rmSync(left, { recursive: true, force: true })
  }
}

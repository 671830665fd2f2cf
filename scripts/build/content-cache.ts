import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { type ContentKind, listFiles, PLACES } from '@/lib/archive/folder'
import { projectDir } from '../run'
import { isWhole } from './is-whole'

const live = join(projectDir, '.contentlayer', '.cache')

/** Hosts such as Vercel keep `<dist>/cache` between builds. The lock file's hash keeps out what other versions left. */
const carried = (): string => {
  const lock = readFileSync(join(projectDir, 'package-lock.json'))
  return join(
    projectDir,
    env.distDir(),
    'cache',
    'contentlayer',
    createHash('sha256').update(lock).digest('hex').slice(0, 16),
  )
}

/**
 * Makes Contentlayer's cache of an earlier build count in a fresh checkout.
 * The cache knows files by their times, which a checkout sets anew; so each file gets a time that follows from its
 * content. Done by automatic builds only: a writer's files keep their own times.
 */
export const restoreContentCache = (contentDir: string): void => {
  if (!env.ci()) return
  if (!existsSync(live) && existsSync(carried())) cpSync(carried(), live, { recursive: true })
  for (const kind of Object.keys(PLACES) as ContentKind[])
    for (const file of listFiles(contentDir, kind)) stamp(join(contentDir, file))
}

/** Leaves the cache where the next automatic build finds it, in place of older ones. */
export const keepContentCache = (): void => {
  if (!env.ci() || !existsSync(live)) return
  rmSync(join(carried(), '..'), { recursive: true, force: true })
  const unfinished = `${carried()}.tmp`
  try {
    cpSync(live, unfinished, { recursive: true })
    renameSync(unfinished, carried())
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Drops what a run that was broken off has left: Contentlayer stops at a cache that is not whole. */
export const dropBrokenCache = (): void => {
  const cached = existsSync(live) ? readdirSync(live, { recursive: true, encoding: 'utf8' }) : []
  // beside the cache stands what tells Node how to load it
  for (const file of [...cached.map((path) => join(live, path)), join(live, '..', 'package.json')])
    if (file.endsWith('.json') && existsSync(file) && !isWhole(readFileSync(file))) rmSync(file)
}

/** Seconds since 1970 out of the first 40 bits of the content's hash: a time that only this content has. */
const stamp = (path: string): void => {
  const seconds = (createHash('sha256').update(readFileSync(path)).digest().readUIntBE(0, 6) % 2 ** 40) / 1000
  utimesSync(path, seconds, seconds)
}

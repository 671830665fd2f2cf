import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { projectDir } from '../run'

/** A file in the folder of a build that is whole. Next itself names a build before its pages are made. */
const mark = (): string => join(projectDir, env.distDir(), 'finished')

/** Whether the last build came to its end. */
export const isFinished = (): boolean => existsSync(mark())

/** Says that from here on the folder holds parts of two builds. */
export const unmarkFinished = (): void => rmSync(mark(), { force: true })

export const markFinished = (): void => writeFileSync(mark(), '')

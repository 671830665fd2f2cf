import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { replaceFile } from '@/lib/files/write'
import { finishPage } from '@/server/finish-page'
import { projectDir } from '../run'

/**
 * Takes Next's client out of the pages that a build has prepared, so that hosts which send these files themselves send
 * them finished. What is made anew while the site runs is finished by server/answers.ts.
 * @returns how many pages were finished
 */
export const finishPages = (): number => {
  const folder = join(projectDir, env.distDir(), 'server', 'app')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  for (const name of pages) {
    const file = join(folder, name)
    const page = readFileSync(file, 'utf8')
    const finished = finishPage(page)
    if (finished !== page) replaceFile(file, finished)
  }
  return pages.length
}

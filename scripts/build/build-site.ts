import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { readJson, revisionFile } from '@/lib/catalog/store'
import { replaceFile } from '@/lib/files/write'
import { finishPage } from '@/server/finish-page'
import { bins, projectDir, runNode, type Variables } from '../run'
import { makeClientScripts } from './client-scripts'
import { runContentStep } from './content-step'
import { markFinished, unmarkFinished } from './finished'
import { alone } from './lock'
import { buildVariables } from './memory'

/**
 * Takes Next's client out of the pages that a build has prepared, so that hosts which send these files themselves send
 * them finished. What is made anew while the site runs is finished by server/answers.ts.
 * @returns how many pages were finished
 */
const finishPages = (): number => {
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

/** Whether the content step has counted an event that people register for. */
const takesRegistrations = (): boolean => {
  const counted = readJson(revisionFile())
  return typeof counted === 'object' && counted !== null && 'registration' in counted
}

/**
 * Content first, then the site. The site is left as it was where the content is broken. Two builds into one folder come
 * one after the other.
 * @param variables of the environment, on top of our own
 * @param isStatic whether it will be files alone
 * @returns an exit code
 */
export const buildSite = (variables: Variables = {}, isStatic = false): Promise<number> =>
  alone(`site${env.distDir().replace(/[^\w-]+/g, '-')}`, () => build(variables, isStatic))

const build = async (variables: Variables, isStatic: boolean): Promise<number> => {
  const content = await runContentStep(isStatic)
  if (content !== 0) return content
  if (env.vercel() && env.databaseUrl() === '' && takesRegistrations()) {
    console.error(
      say(
        'An event has registration:, and a function on Vercel keeps no file: set DATABASE_URL and SECRET (docs/registration.md).',
        '有活动写了 registration:，而 Vercel 的函数不保存文件：请设置 DATABASE_URL 和 SECRET（docs/registration.md）。',
      ),
    )
    return 1
  }
  unmarkFinished()
  await makeClientScripts()
  const code = await runNode(bins.next(), ['build'], { ...buildVariables(), ...variables })
  if (code !== 0) return code
  finishPages()
  markFinished()
  return 0
}

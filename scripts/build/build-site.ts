import { env } from '@/config/env'
import { bins, runNode, type Variables } from '../run'
import { makeClientScripts } from './client-scripts'
import { runContentStep } from './content-step'
import { finishPages } from './finish-pages'
import { markFinished, unmarkFinished } from './finished'
import { frugalBuild } from './frugal'
import { alone } from './lock'

/**
 * Content first, then the site. The site is left as it was where the content is broken. Two builds into one folder come
 * one after the other.
 * @param variables of the environment, on top of our own
 * @returns an exit code
 */
export const buildSite = (variables: Variables = {}): Promise<number> =>
  alone(`site${env.distDir().replace(/[^\w-]+/g, '-')}`, () => build(variables))

const build = async (variables: Variables): Promise<number> => {
  const content = await runContentStep()
  if (content !== 0) return content
  unmarkFinished()
  await makeClientScripts()
  const code = await runNode(bins.next(), ['build'], { ...frugalBuild(), ...variables })
  if (code !== 0) return code
  finishPages()
  markFinished()
  return 0
}

import { bins, runNode } from '../run'
import { makeClientScripts } from './client-scripts'
import { runContentStep } from './content-step'
import { finishPages } from './finish-pages'
import { markFinished, unmarkFinished } from './finished'
import { frugalBuild } from './frugal'

/** Content first, then the site. The site is left as it was where the content is broken. @returns an exit code */
export const buildSite = async (): Promise<number> => {
  const content = await runContentStep()
  if (content !== 0) return content
  unmarkFinished()
  await makeClientScripts()
  const code = await runNode(bins.next(), ['build'], frugalBuild())
  if (code !== 0) return code
  finishPages()
  markFinished()
  return 0
}

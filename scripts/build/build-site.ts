import { bins, runNode } from '../run'
import { runContentStep } from './content-step'

/** Content first, then the site. The site is left as it was where the content is broken. @returns an exit code */
export const buildSite = async (): Promise<number> => {
  const content = await runContentStep()
  return content === 0 ? runNode(bins.next(), ['build']) : content
}

import { runContentStep } from './build/content-step'
import { bins, runNode } from './run'

/** `npm run build`: content first, then the site. The site is left as it was where the content is broken. */
const content = await runContentStep()
process.exitCode = content === 0 ? await runNode(bins.next(), ['build']) : content

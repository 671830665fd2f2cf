import { runContentStep } from './build/content-step'

/** `npm run content`: reads the content folder into the catalog, without building the site. */
process.exitCode = await runContentStep()

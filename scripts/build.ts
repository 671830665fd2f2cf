import { buildSite } from './build/build-site'

/** `npm run build`: builds the site from the content folder. */
process.exitCode = await buildSite()

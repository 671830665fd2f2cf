import { env } from '@/config/env'
import { buildSite } from './build/build-site'
import { serve } from './build/serve'

/** `npm start`: builds the site from the content folder and serves it. */
const built = await buildSite()
process.exitCode = built === 0 ? await serve(env.port()) : built

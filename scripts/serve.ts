import { env } from '@/config/env'
import { serve } from './build/serve'

/** `npm run serve`: serves what `npm run build` has built. */
process.exitCode = await serve(env.port())

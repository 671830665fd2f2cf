import { env } from '@/config/env'
import { openDataSchemaOutput } from '@/lib/outputs/open-data/open-data'
import { respond } from '@/lib/outputs/respond'

export const GET = (request: Request): Response => respond(request, openDataSchemaOutput(env.siteUrl()))

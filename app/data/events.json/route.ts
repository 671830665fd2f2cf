import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { openDataOutput } from '@/lib/outputs/open-data/open-data'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, openDataOutput(await listEvents(), env.siteUrl()))

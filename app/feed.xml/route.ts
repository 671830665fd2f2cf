import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { eventFeeds } from '@/lib/outputs/feeds/feeds'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, eventFeeds.atom(await listEvents(), env.siteUrl()))

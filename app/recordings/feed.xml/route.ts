import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { recordingFeeds } from '@/lib/outputs/feeds/feeds'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, recordingFeeds.atom(await listEvents(), env.siteUrl()))

import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { recordingFeedIn } from '@/lib/outputs/feeds/feeds'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, recordingFeedIn('atom', await listEvents(), env.siteUrl()))

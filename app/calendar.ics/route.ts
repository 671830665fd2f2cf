import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { archiveCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, archiveCalendar(await listEvents(), env.siteUrl()))

import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { listEvents } from '@/lib/catalog'
import { termCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly series: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).series)
  return respond(request, termCalendar('series', slug, await listEvents(), env.siteUrl()))
}

import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { openingCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const event = await findEvent(slugFrom((await params).slug))
  return respond(request, event && openingCalendar(event, env.siteUrl()))
}

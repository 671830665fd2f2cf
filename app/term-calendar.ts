import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { listEvents } from '@/lib/catalog'
import { termCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** Answers with the calendar of one topic, city or series. */
export const calendarOf =
  (slice: Parameters<typeof termCalendar>[0]) =>
  async (request: Request, { params }: Props): Promise<Response> => {
    const slug = slugFrom((await params).slug)
    return respond(request, termCalendar(slice, slug, await listEvents(), env.siteUrl()))
  }

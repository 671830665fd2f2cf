import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { yearCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly year: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const year = (await params).year.replace(/\.ics$/, '')
  return respond(request, yearCalendar(await listEvents(), year, env.siteUrl()))
}

import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { listEvents, listPeople } from '@/lib/catalog'
import { speakerCalendar } from '@/lib/outputs/calendar/calendar'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly name: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).name)
  const person = (await listPeople()).find((known) => known.slug === slug)
  return respond(request, speakerCalendar(person, await listEvents(), env.siteUrl()))
}

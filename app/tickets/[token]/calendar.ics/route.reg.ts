import { slugFrom } from '@/config/routes'
import { eventCalendar } from '@/lib/outputs/calendar/calendar'
import { asked, PRIVATE, refuse } from '@/lib/registration/answers'
import { findHeld } from '@/lib/registration/tickets'

type Props = { readonly params: Promise<{ readonly token: string }> }

export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const token = slugFrom((await params).token)
  return asked(async (context, now) => {
    const held = await findHeld(context, token, now)
    if (held === undefined) return refuse(404)
    const { body, type } = eventCalendar(held.registering.event, context.origin)
    return new Response(body, {
      headers: { ...PRIVATE, 'content-type': type, 'content-disposition': 'attachment; filename="event.ics"' },
    })
  })
}

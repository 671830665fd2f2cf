import { ticketStep } from '@/app/ticket-step'
import { routes } from '@/config/routes'
import { refuse, seeOther } from '@/lib/registration/answers'
import { rate } from '@/lib/registration/tickets'

export const POST = ticketStep(async (context, held, now, fields, token) =>
  (await rate(context, held, fields, now))
    ? seeOther(`${routes.ticketStep(token, 'feedback')}?said=thanks`)
    : refuse(422),
)

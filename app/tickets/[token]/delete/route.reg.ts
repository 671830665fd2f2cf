import { ticketStep } from '@/app/ticket-step'
import { deleteTicket } from '@/lib/registration/tickets'

export const POST = ticketStep(async (context, held, now) => {
  await deleteTicket(context, held, now)
  return true
})

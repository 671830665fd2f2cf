import { ticketStep } from '@/app/ticket-step'
import { sendAgain } from '@/lib/registration/store/seats'

export const POST = ticketStep(async (context, { guest }, now) => {
  await sendAgain(context.engine, guest, now)
  return true
})

import { ticketStep } from '@/app/ticket-step'
import { confirmTicket } from '@/lib/registration/tickets'

export const POST = ticketStep(confirmTicket)

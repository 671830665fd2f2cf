import { ticketStep } from '@/app/ticket-step'
import { returnTicket } from '@/lib/registration/tickets'

export const POST = ticketStep(returnTicket)

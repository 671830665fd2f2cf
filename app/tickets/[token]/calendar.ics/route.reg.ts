import { ticketFile } from '@/app/ticket-step'
import { eventCalendar } from '@/lib/outputs/calendar/calendar'
import { asFile } from '@/lib/registration/answers'

export const GET = ticketFile(({ origin }, { registering }) => {
  const { body, type } = eventCalendar(registering.event, origin)
  return asFile('event.ics', type, body)
})

import { formPage } from '@/app/registration-form-page'
import { ticketStep } from '@/app/ticket-step'
import { AnswersForm } from '@/components/registration/answers-form'
import { routes } from '@/config/routes'
import { changeAnswers } from '@/lib/registration/tickets'

export const POST = ticketStep(async (context, held, now, fields, token) => {
  const checked = await changeAnswers(context, held, fields, now)
  // the ticket shows how it stands: changed, or no longer to be changed
  if (checked === undefined || checked.errors.length === 0) return checked !== undefined
  const { errors, values } = checked
  const { event } = held.registering
  return formPage({
    path: routes.ticketStep(token, 'answers'),
    title: event.title,
    form: <AnswersForm event={event} token={token} view={{ values, errors }} />,
    status: 422,
  })
})

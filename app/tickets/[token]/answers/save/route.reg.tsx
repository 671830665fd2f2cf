import { formPage } from '@/app/registration-form-page'
import { ticketStep } from '@/app/ticket-step'
import { AnswersForm } from '@/components/registration/answers-form'
import { routes } from '@/config/routes'
import { changeAnswers } from '@/lib/registration/tickets'

export const POST = ticketStep(async (context, held, now, fields, token) => {
  const { errors, values } = await changeAnswers(context, held, fields, now)
  if (errors.length === 0) return true
  const { event } = held.registering
  return formPage({
    path: routes.ticketStep(token, 'answers'),
    title: event.title,
    form: <AnswersForm event={event} token={token} view={{ values, errors }} />,
    status: 422,
  })
})

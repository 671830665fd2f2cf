import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, FormView } from '@/lib/model'
import { fieldOf, NAME } from '@/lib/registration/fields'
import { QuestionField } from './form'

type Props = {
  readonly event: EventSummary
  readonly token: string
  readonly view: FormView
}

/** Name and answers, to be changed. */
export const AnswersForm = ({ event, token, view }: Props) => (
  <form className="route-form" data-registration="" method="post" action={routes.ticketStep(token, 'answers/save')}>
    {view.errors.map(({ field, reason }) => (
      <p key={field}>
        {field}: {reason}
      </p>
    ))}
    <label htmlFor="f-name">{registrationWords().name}</label>
    <input id="f-name" name={NAME} autoComplete="name" required defaultValue={view.values[NAME]?.[0]} />
    {event.registration?.questions.map((question) => (
      <QuestionField key={question.key} question={question} values={view.values[fieldOf(question)] ?? []} />
    ))}
    <button type="submit">OK</button>
  </form>
)

import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, FormView } from '@/lib/model'
import { fieldOf, NAME } from '@/lib/registration/fields'
import { QuestionField, TextField } from './form'

type Props = {
  readonly event: EventSummary
  readonly token: string
  readonly view: FormView
}

const words = registrationWords()

/** Name and answers, to be changed. */
export const AnswersForm = ({ event, token, view }: Props) => (
  <form className="route-form" data-registration="" method="post" action={routes.ticketStep(token, 'answers/save')}>
    <TextField number={1} name={NAME} ask={words.name} hint={words.nameHint} complete="name" view={view} />
    {event.registration?.questions.map((question, index) => (
      <QuestionField
        key={question.key}
        number={index + 2}
        question={question}
        values={view.values[fieldOf(question)] ?? []}
        error={view.errors.find(({ field }) => field === fieldOf(question))}
      />
    ))}
    <button type="submit" className="seat-button">
      <span>{words.ticket.save}</span>
    </button>
  </form>
)

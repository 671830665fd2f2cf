import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, FormView, Question } from '@/lib/model'
import { fieldOf, HONEYPOT, MAIL, NAME } from '@/lib/registration/fields'
import { phaseOf } from '@/lib/views/registration'

type Props = {
  readonly event: EventSummary
  /** What was sent and what is wrong with it, after a post. */
  readonly view?: FormView
  readonly now: number
}

/** The form that registers. It works without a script, and stands in a kept page: nothing in it belongs to one visitor. */
export const RegistrationForm = ({ event, view, now }: Props) => {
  const words = registrationWords()
  const policy = event.registration
  if (policy === undefined || (phaseOf(event, policy, now) !== 'open' && view === undefined)) return null
  const value = (field: string): string => view?.values[field]?.[0] ?? ''
  return (
    <form className="route-form" data-registration="" method="post" action={routes.eventRegister(event.slug)}>
      {view?.errors.map(({ field, reason }) => (
        <p key={field}>
          {field}: {reason}
        </p>
      ))}
      {view?.refusal === undefined ? null : <p>{view.refusal}</p>}
      {view?.away === true ? <p>away</p> : null}
      <label htmlFor="f-name">{words.name}</label>
      <input id="f-name" name={NAME} autoComplete="name" required defaultValue={value(NAME)} />
      <label htmlFor="f-mail">{words.mail}</label>
      <input id="f-mail" name={MAIL} type="email" autoComplete="email" required defaultValue={value(MAIL)} />
      <div hidden>
        <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
      </div>
      {policy.questions.map((question) => (
        <QuestionField key={question.key} question={question} values={view?.values[fieldOf(question)] ?? []} />
      ))}
      <button type="submit" className="seat-button">
        {words.submit}
      </button>
    </form>
  )
}

/** One question with what was answered. */
export const QuestionField = ({
  question,
  values,
}: {
  readonly question: Question
  readonly values: readonly string[]
}) => {
  const name = fieldOf(question)
  const { kind, options, required, ask } = question
  if (kind === 'text') return <TextField name={name} ask={ask} required={required} value={values[0] ?? ''} />
  if (kind === 'paragraph')
    return (
      <>
        <label htmlFor={`f-${name}`}>{ask}</label>
        <textarea id={`f-${name}`} name={name} rows={2} required={required} defaultValue={values[0]} />
      </>
    )
  if (kind === 'consent')
    return (
      <label className="choice consent">
        <input type="checkbox" name={name} value="yes" required defaultChecked={values.length > 0} />
        {ask}
      </label>
    )
  return (
    <fieldset>
      <legend>{ask}</legend>
      {options.map((option) => (
        <label key={option} className="choice">
          <input
            type={kind === 'choice' ? 'radio' : 'checkbox'}
            name={name}
            value={option}
            required={required && kind === 'choice'}
            defaultChecked={values.includes(option)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  )
}

type TextProps = { readonly name: string; readonly ask: string; readonly required: boolean; readonly value: string }

const TextField = ({ name, ask, required, value }: TextProps) => (
  <>
    <label htmlFor={`f-${name}`}>{ask}</label>
    <input id={`f-${name}`} name={name} required={required} defaultValue={value} />
  </>
)

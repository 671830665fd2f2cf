import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, FieldError as Fault, FormView, Question, SeatCounts } from '@/lib/model'
import { fieldOf, HONEYPOT, MAIL, NAME } from '@/lib/registration/fields'
import { keeperMail } from '@/lib/registration/keeper'
import { phaseOf } from '@/lib/views/registration'
import { QueueLine } from './drawings'
import { seatsSaid } from './saying'

type Props = {
  readonly event: EventSummary
  /** What was sent and what is wrong with it, after a post. */
  readonly view?: FormView
  /** How many are where, as far as this page knows. */
  readonly counts?: SeatCounts | undefined
  readonly now: number
}

const words = registrationWords()

/** The form that registers, as a route with a question a stop. Nothing in it belongs to one visitor, for it is kept. */
export const RegistrationForm = ({ event, view, counts = view?.counts, now }: Props) => {
  const policy = event.registration
  if (policy === undefined || (phaseOf(event, policy, now) !== 'open' && view === undefined)) return null
  const errors = view?.errors ?? []
  const said = seatsSaid({ event, policy, counts, now })
  const queue = said.isFull ? counts?.waiting : undefined
  return (
    <form
      className="route-form"
      data-registration=""
      method="post"
      action={routes.eventRegister(event.slug)}
      noValidate={view !== undefined}
    >
      {queue === undefined ? null : <QueueLine waiting={queue} />}
      <Told view={view} event={event} />
      <TextField number={1} name={NAME} ask={words.name} hint={words.nameHint} complete="name" view={view} />
      <TextField number={2} name={MAIL} ask={words.mail} hint={words.mailHint} complete="email" view={view} />
      <div hidden>
        <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
      </div>
      {policy.questions.map((question, index) => (
        <QuestionField
          key={question.key}
          number={index + 3}
          question={question}
          values={view?.values[fieldOf(question)] ?? []}
          error={errors.find(({ field }) => field === fieldOf(question))}
        />
      ))}
      <p className="form-answer">{words.kept(site.organizer.name, policy.keepDays, keeperMail())}</p>
      <button type="submit" className={`seat-button${said.isHollow ? ' hollow' : ''}`}>
        <span data-said="button">{said.button}</span>
        <small data-said="left">{said.left}</small>
      </button>
    </form>
  )
}

/** A form that comes back is deep in its page: the browser goes where it is said why, and so does a screen reader. */
const TOLD = { className: 'form-errors', role: 'alert', tabIndex: -1, autoFocus: true } as const

/** What came of the last post, on top: links to the fields that are wrong. */
const Told = ({ view, event }: { readonly view: FormView | undefined; readonly event: EventSummary }) => {
  const ask = (name: string): string =>
    name === NAME
      ? words.name
      : name === MAIL
        ? words.mail
        : (event.registration?.questions.find((question) => fieldOf(question) === name)?.ask ?? name)
  if (view === undefined) return null
  if (view.away === true || view.refusal !== undefined)
    return (
      <div className="field">
        <span className="field-stop bad" aria-hidden="true">
          !
        </span>
        <div {...TOLD}>{view.refusal === undefined ? words.room.away : words.refusals[view.refusal]}</div>
      </div>
    )
  if (view.errors.length === 0) return null
  return (
    <div className="field">
      <span className="field-stop bad" aria-hidden="true">
        {view.errors.length}
      </span>
      <div {...TOLD}>
        {words.errorHead(view.errors.length)}
        {view.errors.map(({ field }) => (
          <a key={field} href={`#f-${field}`}>
            {ask(field)}
          </a>
        ))}
      </div>
    </div>
  )
}

type TextProps = {
  readonly number: number
  readonly name: string
  readonly ask: string
  readonly hint: string
  readonly complete: 'name' | 'email'
  readonly view: Pick<FormView, 'values' | 'errors'> | undefined
}

/** Name or address. */
export const TextField = ({ number, name, ask, hint, complete, view }: TextProps) => {
  const error = view?.errors.find(({ field }) => field === name)
  return (
    <div className={`field${error === undefined ? '' : ' wrong'}`}>
      <FieldStop number={number} wrong={error !== undefined} />
      <label htmlFor={`f-${name}`}>{ask}</label>
      <input
        id={`f-${name}`}
        name={name}
        type={complete === 'email' ? 'email' : 'text'}
        autoComplete={complete}
        required
        defaultValue={view?.values[name]?.[0]}
        {...described(name, error)}
      />
      <FieldError name={name} error={error} />
      <p className="field-hint">{hint}</p>
    </div>
  )
}

const described = (name: string, error: Fault | undefined) =>
  error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `e-${name}` }

const FieldStop = ({ number, wrong }: { readonly number: number; readonly wrong: boolean }) => (
  <span className="field-stop" aria-hidden="true">
    {wrong ? '!' : number}
  </span>
)

const FieldError = ({ name, error }: { readonly name: string; readonly error: Fault | undefined }) =>
  error === undefined ? null : (
    <p className="field-error" id={`e-${name}`}>
      {words.errors[error.reason]}
    </p>
  )

type QuestionProps = {
  readonly number: number
  readonly question: Question
  readonly values: readonly string[]
  readonly error?: Fault | undefined
}

/** One question of the event's own, with what was answered. */
export const QuestionField = ({ number, question, values, error }: QuestionProps) => {
  const name = fieldOf(question)
  const { kind, options, required, ask } = question
  const className = `field${error === undefined ? '' : ' wrong'}`
  const optional = required ? null : <small>&nbsp;{words.optional}</small>
  if (kind === 'text' || kind === 'paragraph')
    return (
      <div className={className}>
        <FieldStop number={number} wrong={error !== undefined} />
        <label htmlFor={`f-${name}`}>
          {ask}
          {optional}
        </label>
        {kind === 'text' ? (
          <input
            id={`f-${name}`}
            name={name}
            required={required}
            defaultValue={values[0]}
            {...described(name, error)}
          />
        ) : (
          <textarea
            id={`f-${name}`}
            name={name}
            rows={3}
            required={required}
            defaultValue={values[0]}
            {...described(name, error)}
          />
        )}
        <FieldError name={name} error={error} />
      </div>
    )
  if (kind === 'consent')
    return (
      <div className={className}>
        <FieldStop number={number} wrong={error !== undefined} />
        <div className="choices">
          <label className="choice consent">
            <input
              id={`f-${name}`}
              type="checkbox"
              name={name}
              value="yes"
              required
              defaultChecked={values.length > 0}
              {...described(name, error)}
            />
            <span>{ask}</span>
          </label>
        </div>
        <FieldError name={name} error={error} />
      </div>
    )
  return (
    <fieldset className={className} id={`f-${name}`}>
      <legend>
        {ask}
        {optional}
      </legend>
      <FieldStop number={number} wrong={error !== undefined} />
      <div className="choices">
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
      </div>
      <FieldError name={name} error={error} />
    </fieldset>
  )
}

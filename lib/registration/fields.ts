import type { FieldError, FormView, Question, RegistrationPolicy } from '@/lib/model'
import type { Fields } from './requests'

/** The fields of the form that registers: their names, and what is wrong with what was typed into them. */

/** Names of the fields that every form has; questions follow as `q-` and their key. */
export const NAME = 'name'
export const MAIL = 'mail'
/** Nobody sees it; whoever fills it in is no person. Its name says neither name nor mail, which browsers fill in. */
export const HONEYPOT = 'subject'

export const fieldOf = ({ key }: Question): string => `q-${key}`

const LONGEST: Readonly<Record<Question['kind'] | 'name' | 'mail', number>> = {
  name: 100,
  mail: 254,
  text: 300,
  paragraph: 2000,
  choice: 300,
  choices: 300,
  consent: 10,
}

/** Controls other than those of a text of several lines, marks that turn the direction of what follows, and broken text. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u

/** What somebody sees: anything but spaces, marks on letters that are not there, and letters that are blank. */
const VISIBLE = /[^\s\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u

const tidy = (value: string): string => value.normalize('NFC').replace(/\r\n?/g, '\n').trim()

export type Checked = {
  readonly person: {
    readonly name: string
    readonly mail: string | undefined
    readonly language: string
    /** Answers by the words of their question; several choices on lines of their own. */
    readonly answers: Readonly<Record<string, string>>
  }
  readonly errors: readonly FieldError[]
  readonly values: FormView['values']
}

/**
 * Holds what was typed against what is asked.
 * @param withMail whether an address is asked for; a change of answers leaves it as it is
 */
export const checkFields = (fields: Fields, policy: RegistrationPolicy, language: string, withMail = true): Checked => {
  const errors: FieldError[] = []
  const values: Record<string, readonly string[]> = {}
  const answers = new Map<string, string>()
  const line = (field: string, kind: keyof typeof LONGEST, required: boolean): string => {
    const given = fields.get(field) ?? []
    const value = tidy(given[0] ?? '')
    // what is too long is not sent back: it was no mistake of typing
    values[field] = [value.slice(0, LONGEST[kind] + 100)]
    const fault = faultOf(value, kind, required, given.length)
    if (fault !== undefined) errors.push({ field, reason: fault })
    return value
  }
  const name = line(NAME, 'name', true)
  const mail = withMail ? line(MAIL, 'mail', true) : ''
  if (withMail && mail !== '' && !isAddress(mail) && !errors.some(({ field }) => field === MAIL))
    errors.push({ field: MAIL, reason: 'not-an-address' })
  for (const question of policy.questions) {
    const field = fieldOf(question)
    if (question.kind === 'text' || question.kind === 'paragraph') {
      const value = line(field, question.kind, question.required)
      if (value !== '') answers.set(question.ask, value)
      continue
    }
    const chosen = (fields.get(field) ?? []).map(tidy).filter(Boolean)
    values[field] = chosen.slice(0, 100).map((value) => value.slice(0, LONGEST.choice))
    const fault = faultOfChoice(chosen, question)
    if (fault !== undefined) errors.push({ field, reason: fault })
    else if (question.kind === 'consent') answers.set(question.ask, '✓')
    else if (chosen.length > 0)
      answers.set(question.ask, question.options.filter((each) => chosen.includes(each)).join('\n'))
  }
  const person = { name, mail: withMail ? mail : undefined, language, answers: Object.fromEntries(answers) }
  return { person, errors, values }
}

const faultOf = (
  value: string,
  kind: keyof typeof LONGEST,
  required: boolean,
  given: number,
): FieldError['reason'] | undefined => {
  if (given > 1) return 'not-text'
  if (value === '') return required ? 'missing' : undefined
  if (kind === 'name' && !VISIBLE.test(value)) return 'missing'
  if (value.length > LONGEST[kind]) return 'too-long'
  if (FORBIDDEN.test(value) || (kind !== 'paragraph' && /[\n\t]/.test(value))) return 'not-text'
  return undefined
}

/** The name of somebody who is added by hand, as it is kept; undefined where it is none. */
export const nameFrom = (typed: string): string | undefined => {
  const name = tidy(typed)
  return faultOf(name, 'name', true, 1) === undefined ? name : undefined
}

const faultOfChoice = (chosen: readonly string[], question: Question): FieldError['reason'] | undefined => {
  if (question.kind === 'consent') return chosen.length === 1 ? undefined : 'consent'
  if (chosen.length === 0) return question.required ? 'missing' : undefined
  if (question.kind === 'choice' && chosen.length > 1) return 'not-an-option'
  return chosen.every((each) => question.options.includes(each)) ? undefined : 'not-an-option'
}

/** One address that mail can be sent to (RFC 5321), without the spellings that nobody has and mail programs misread. */
export const isAddress = (mail: string): boolean =>
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?=.{4,190}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u.test(
    mail,
  ) &&
  !mail.startsWith('.') &&
  !mail.includes('..') &&
  !mail.includes('.@')

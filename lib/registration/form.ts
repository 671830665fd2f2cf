import { routes } from '@/config/routes'
import type { FieldError, FormView } from '@/lib/model'
import { phaseOf } from '@/lib/views/registration'
import type { Context, Registering } from './context'
import { checkFields, HONEYPOT } from './fields'
import { limitReached } from './limits'
import { type Fields, oneOf } from './requests'
import { countSeats } from './store/guests'
import { register } from './store/seats'
import { sentToken, ticketToken } from './ticket-token'

/** What a form is answered with: the address to go to, or the form once more with a status. */
export type Submitted =
  | { readonly kind: 'done'; readonly location: string }
  | { readonly kind: 'refused'; readonly status: 409 | 422 | 429; readonly view: FormView }

/**
 * Registers whoever has sent the form. Where mail proves an address, every answer is the same, whoever is registered.
 * @param network where it comes from, for limits
 */
export const submit = async (
  context: Context,
  registering: Registering,
  fields: Fields,
  language: string,
  network: string,
  now: number,
): Promise<Submitted> => {
  const { event, policy, terms } = registering
  const { person, errors, values } = checkFields(fields, policy, language)
  const refused = async (
    status: 409 | 422 | 429,
    why: Pick<FormView, 'refusal'> & { readonly errors?: readonly FieldError[] },
  ): Promise<Submitted> => ({
    kind: 'refused',
    status,
    view: { values, errors: [], ...why, counts: await countSeats(context.engine, terms) },
  })
  const phase = phaseOf(event, policy, now)
  if (phase !== 'open') return refused(409, { refusal: phase === 'past' ? 'closed' : phase })
  if (errors.length > 0) return refused(422, { errors })
  if (await limitReached(context, 'register', network, person.mail ?? '', now))
    return refused(429, { refusal: 'limited' })
  const sent: Submitted = { kind: 'done', location: routes.ticket(sentToken(context, event.slug, now)) }
  if ((oneOf(fields, HONEYPOT) ?? '') !== '') return sent
  const made = await register(context.engine, terms, person, now)
  if (made.kind === 'full') return refused(409, { refusal: 'full' })
  if (context.mails) return sent
  return { kind: 'done', location: routes.ticket(ticketToken(context, made.id, terms.deleteAt)) }
}

import { after } from 'next/server'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { asked, posted, refuse, seeOther } from '@/lib/registration/answers'
import type { Context } from '@/lib/registration/context'
import { limitReached } from '@/lib/registration/limits'
import { type Fields, networkOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'
import { findHeld, type Held } from '@/lib/registration/tickets'
import { shownAs } from './registration-form-page'

type Props = { readonly params: Promise<{ readonly token: string }> }

/** The ticket itself tells that there is none, that the database is away, or how it stands. */
const pagesOf = (token: string) => ({ 404: routes.ticket(token), 429: routes.ticket(token), 503: routes.ticket(token) })

type Step = (
  context: Context,
  held: Held,
  now: number,
  fields: Fields,
  token: string,
) => Promise<Response | boolean | undefined>

/**
 * A post to a ticket. Whoever holds its address may; a forged one meets 404 before anything is asked of the database.
 * @param run answers itself, or says whether it could be done: then the ticket is shown as it is now
 */
export const ticketStep =
  (run: Step) =>
  async (request: Request, { params }: Props): Promise<Response> => {
    const token = slugFrom((await params).token)
    const answer = await posted(request, async (fields, context, now) => {
      const held = await findHeld(context, token, now)
      if (held === undefined) return refuse(404)
      const network = networkOf(request.headers, env.trustedProxies())
      if (await limitReached(context, 'ticket', network, held.guest.id, now)) return refuse(429)
      const done = await run(context, held, now, fields, token)
      after(() => sendMails(SENT_AT_ONCE))
      return done instanceof Response ? done : seeOther(routes.ticket(token))
    })
    return shownAs(request, answer, pagesOf(token))
  }

const SENT_AT_ONCE = 20

/** A file about one ticket, for whoever holds its address. */
export const ticketFile =
  (make: (context: Context, held: Held) => Response | Promise<Response>) =>
  async (request: Request, { params }: Props): Promise<Response> => {
    const token = slugFrom((await params).token)
    const answer = await asked(async (context, now) => {
      const held = await findHeld(context, token, now)
      return held === undefined ? refuse(404) : make(context, held)
    })
    return shownAs(request, answer, pagesOf(token))
  }

import { after } from 'next/server'
import { formPage } from '@/app/registration-form-page'
import { FindTicket } from '@/components/registration/section'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { isFromPage, refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { isAddress } from '@/lib/registration/fields'
import { isRefusal, networkOf, oneOf, readForm } from '@/lib/registration/requests'
import { sendMails, withRegistration } from '@/lib/registration/serving'
import { sentToken } from '@/lib/registration/ticket-token'
import { sendTicketAgain } from '@/lib/registration/tickets'
import { phaseOf } from '@/lib/views/registration'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** The same answer whether or not the address has a ticket: a mail to it tells. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const event = await findEvent(slugFrom((await params).slug))
  if (event?.registration === undefined) return refuse(404)
  const fields = await readForm(request, [env.siteUrl()])
  if (isRefusal(fields)) return refuse(fields.status)
  const isOpen = phaseOf(event, event.registration, Date.now()) === 'open'
  const mail = (oneOf(fields, 'mail') ?? '').trim()
  const refused = (status: 422 | 429 | 503): Response | Promise<Response> =>
    isFromPage(request)
      ? formPage({
          path: routes.event(event.slug),
          title: event.title,
          form: <FindTicket slug={event.slug} isAlone={!isOpen} refused={{ status, mail: mail.slice(0, 254) }} />,
          part: 'find',
          status,
        })
      : refuse(status)
  if (!isAddress(mail)) return refused(422)
  const done = await withRegistration(async (context, now) => {
    const registering = findRegistering(context, event.slug)
    const network = networkOf(request.headers, env.trustedProxies())
    if (registering === undefined) return refuse(404)
    if (await sendTicketAgain(context, registering, mail, network, now)) return refused(429)
    after(() => sendMails(1))
    return seeOther(routes.ticket(sentToken(context, event.slug, now)))
  })
  return done === undefined ? refused(503) : done.value
}

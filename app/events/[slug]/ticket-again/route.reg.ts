import { after } from 'next/server'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { posted, refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { isAddress } from '@/lib/registration/fields'
import { networkOf, oneOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'
import { sentToken } from '@/lib/registration/ticket-token'
import { sendTicketAgain } from '@/lib/registration/tickets'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** The same answer whether or not the address has a ticket: a mail to it tells. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return posted(request, async (fields, context, now) => {
    const registering = findRegistering(context, slug)
    if (registering === undefined) return refuse(404)
    const mail = (oneOf(fields, 'mail') ?? '').trim()
    if (!isAddress(mail)) return refuse(422)
    const network = networkOf(request.headers, env.trustedProxies())
    if (await sendTicketAgain(context, registering, mail, network, now)) return refuse(429)
    after(() => sendMails(1))
    return seeOther(routes.ticket(sentToken(context, slug, now)))
  })
}

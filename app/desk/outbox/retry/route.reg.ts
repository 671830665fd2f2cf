import { after } from 'next/server'
import { deskPost } from '@/app/desk-session'
import { routes } from '@/config/routes'
import { refuse, seeOther } from '@/lib/registration/answers'
import { oneOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'
import { retryLetter } from '@/lib/registration/store/outbox'

/** Tries a mail again that could not be sent. */
export const POST = (request: Request): Promise<Response> =>
  deskPost(request, async (fields, context, _, now) => {
    const id = oneOf(fields, 'id')
    if (id === undefined) return refuse(422)
    await retryLetter(context.engine, id, now)
    after(() => sendMails(1))
    return seeOther(routes.desk())
  })

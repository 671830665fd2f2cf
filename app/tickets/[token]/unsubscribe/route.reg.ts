import { routes, slugFrom } from '@/config/routes'
import { isFromPage, PRIVATE, refuse, seeOther } from '@/lib/registration/answers'
import { withRegistration } from '@/lib/registration/serving'
import { unsubscribe } from '@/lib/registration/tickets'

type Props = { readonly params: Promise<{ readonly token: string }> }

/** The last line of a mail, opened in a browser: a page with a button, for mail scanners open links, too. */
export const GET = async (_: Request, { params }: Props): Promise<Response> =>
  seeOther(routes.ticket(slugFrom((await params).token)))

/** Mail programs post here on their own, without cookie or origin (RFC 8058): the token says everything. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const token = slugFrom((await params).token)
  const done = await withRegistration((context, now) => unsubscribe(context, token, now))
  if (done === undefined) return refuse(503)
  if (!done.value) return refuse(404)
  return isFromPage(request) ? seeOther(routes.ticket(token)) : new Response(null, { status: 204, headers: PRIVATE })
}

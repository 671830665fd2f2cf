import { slugFrom } from '@/config/routes'
import { PRIVATE, refuse } from '@/lib/registration/answers'
import { withRegistration } from '@/lib/registration/serving'
import { unsubscribe } from '@/lib/registration/tickets'

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Mail programs post here on their own, without cookie or origin (RFC 8058): the token says everything. */
export const POST = async (_: Request, { params }: Props): Promise<Response> => {
  const token = slugFrom((await params).token)
  const done = await withRegistration((context, now) => unsubscribe(context, token, now))
  if (done === undefined) return refuse(503)
  return done.value ? new Response(null, { status: 204, headers: PRIVATE }) : refuse(404)
}

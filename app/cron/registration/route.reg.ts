import { env } from '@/config/env'
import { PRIVATE, refuse } from '@/lib/registration/answers'
import { runUpkeep } from '@/lib/registration/serving'
import { isSameText } from '@/lib/registration/tokens'

/** The address that a scheduler asks: settles what is due and sends mails. Without a secret there is none. */
export const GET = async (request: Request): Promise<Response> => {
  const secret = env.cronSecret()
  const given = request.headers.get('authorization') ?? ''
  if (secret === '' || !isSameText(given, `Bearer ${secret}`)) return refuse(404)
  await runUpkeep(SENT_AT_ONCE)
  return new Response(null, { status: 204, headers: PRIVATE })
}

/** As many as go out within the time that a function may run. */
const SENT_AT_ONCE = 200

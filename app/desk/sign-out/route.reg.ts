import { cookieOf, sessionHere } from '@/app/desk-session'
import { routes } from '@/config/routes'
import { posted, seeOther } from '@/lib/registration/answers'
import { SESSION_COOKIE, signOut } from '@/lib/registration/desk/sign-in'

export const POST = (request: Request): Promise<Response> =>
  posted(request, async (_, context, now) => {
    const session = await sessionHere()
    if (session !== undefined) await signOut(context, session, now)
    return seeOther(routes.desk(), [cookieOf(SESSION_COOKIE, '', 0)])
  })

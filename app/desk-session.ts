import { cookies } from 'next/headers'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { asked, posted, refuse } from '@/lib/registration/answers'
import { type Context, findRegistering, type Registering } from '@/lib/registration/context'
import { BROWSER_COOKIE, type Organizer, organizerOf, SESSION_COOKIE } from '@/lib/registration/desk/sign-in'
import { type Fields, networkOf } from '@/lib/registration/requests'
import { shownAs } from './registration-form-page'

/** Who sits at the desk, by the cookie of the request. */
export const organizerHere = async (context: Context, now: number): Promise<Organizer | undefined> =>
  organizerOf(context, await sessionHere(), now)

export const sessionHere = async (): Promise<string | undefined> => (await cookies()).get(SESSION_COOKIE)?.value

/** The secret of the browser that asked for a link. */
export const browserHere = async (): Promise<string | undefined> => (await cookies()).get(BROWSER_COOKIE)?.value

/** A cookie of the desk: for this host, for no script, and with no request from elsewhere but a click on a link. */
export const cookieOf = (name: string, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`

export const networkHere = (request: Request): string => networkOf(request.headers, env.trustedProxies())

const PAGES = { 403: `${routes.desk()}?said=out`, 503: routes.desk() }

/** In a browser, whoever has been signed out meanwhile finds the sign-in in place of a line. */
export const shownAtDesk = (request: Request, answer: Response): Promise<Response> => shownAs(request, answer, PAGES)

/** A post by whoever sits at the desk; 403 for everybody else. */
export const deskPost = async (
  request: Request,
  run: (fields: Fields, context: Context, organizer: Organizer, now: number) => Promise<Response>,
): Promise<Response> => {
  const answer = await posted(request, async (fields, context, now) => {
    const organizer = await organizerHere(context, now)
    return organizer === undefined ? refuse(403) : run(fields, context, organizer, now)
  })
  return shownAtDesk(request, answer)
}

type OfEvent = { readonly params: Promise<{ readonly slug: string }> }

/** A file about one event for whoever sits at the desk; 403 for everybody else. */
export const deskFile =
  (make: (context: Context, registering: Registering, now: number) => Promise<Response>) =>
  async (request: Request, { params }: OfEvent): Promise<Response> => {
    const slug = slugFrom((await params).slug)
    const answer = await asked(async (context, now) => {
      if ((await organizerHere(context, now)) === undefined) return refuse(403)
      const registering = findRegistering(context, slug)
      return registering === undefined ? refuse(404) : make(context, registering, now)
    })
    return shownAtDesk(request, answer)
  }

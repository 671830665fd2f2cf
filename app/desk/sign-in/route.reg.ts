import { after } from 'next/server'
import { browserHere, cookieOf, networkHere } from '@/app/desk-session'
import { shownAs } from '@/app/registration-form-page'
import { routes } from '@/config/routes'
import { posted, refuse, seeOther } from '@/lib/registration/answers'
import {
  askForLink,
  BROWSER_COOKIE,
  type SessionCookie,
  signInByCode,
  signInByLink,
} from '@/lib/registration/desk/sign-in'
import { limitReached } from '@/lib/registration/limits'
import { oneOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'

/** An address asks for a link; the link's page or a typed code signs in. */
export const POST = async (request: Request): Promise<Response> => {
  const answer = await posted(request, async (fields, context, now) => {
    const [mail, link, code] = [oneOf(fields, 'mail'), oneOf(fields, 'link'), oneOf(fields, 'code')]
    const network = networkHere(request)
    if (mail !== undefined) {
      const browser = await askForLink(context, mail, network, now)
      if (browser === undefined) return refuse(429)
      after(() => sendMails(1))
      return seeOther(`${routes.desk()}?said=sent`, [cookieOf(BROWSER_COOKIE, browser, 900)])
    }
    if (link === undefined && code === undefined) return refuse(422)
    if (await limitReached(context, 'desk', network, '', now)) return refuse(429)
    const browser = await browserHere()
    const session =
      link === undefined
        ? await signInByCode(context, code ?? '', browser, now)
        : await signInByLink(context, link, browser, now)
    if (session !== undefined) return seeOther(routes.desk(), cookiesOf(session))
    // a browser without our cookie has not asked, or does not keep it: that is no wrong code
    return seeOther(`${routes.desk()}?said=${browser === undefined ? 'elsewhere' : 'wrong'}`)
  })
  return shownAs(request, answer, { 429: `${routes.desk()}?said=slow`, 503: routes.desk() })
}

const cookiesOf = ({ name, value, lasts }: SessionCookie): readonly string[] => [
  cookieOf(name, value, lasts / 1000),
  cookieOf(BROWSER_COOKIE, '', 0),
]

import { after } from 'next/server'
import { formPage } from '@/app/registration-form-page'
import { RegistrationForm } from '@/components/registration/form'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { site } from '@/config/site'
import { findEvent } from '@/lib/catalog'
import type { EventSummary, FormView } from '@/lib/model'
import { refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { submit } from '@/lib/registration/form'
import { isRefusal, networkOf, readForm } from '@/lib/registration/requests'
import { sendMails, withRegistration } from '@/lib/registration/serving'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** A reload after a refused form, or a shared address: the form is on the event's page. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const event = await findEvent(slugFrom((await params).slug))
  return event?.registration === undefined ? refuse(404) : seeOther(`${routes.event(event.slug)}#register`)
}

export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const event = await findEvent(slugFrom((await params).slug))
  if (event?.registration === undefined) return refuse(404)
  const fields = await readForm(request, [env.siteUrl()])
  if (isRefusal(fields)) return refuse(fields.status)
  const network = networkOf(request.headers, env.trustedProxies())
  const done = await withRegistration(async (context, now) => {
    const registering = findRegistering(context, event.slug)
    return registering && submit(context, registering, fields, site.language, network, now)
  })
  if (done === undefined) {
    const view = { values: Object.fromEntries(fields), errors: [], away: true }
    return shown(event, view, 503)
  }
  if (done.value === undefined) return refuse(404)
  if (done.value.kind === 'refused') {
    return shown(event, done.value.view, done.value.status)
  }
  after(() => sendMails(SENT_AT_ONCE))
  return seeOther(done.value.location)
}

const shown = (event: EventSummary, view: FormView, status: number): Promise<Response> =>
  formPage({
    path: routes.event(event.slug),
    title: event.title,
    form: <RegistrationForm event={event} view={view} now={Date.now()} />,
    status,
  })

/** More mails than one request makes; the rest goes with the next, or with the cron address. */
const SENT_AT_ONCE = 20

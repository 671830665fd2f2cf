import { after } from 'next/server'
import { deskPost } from '@/app/desk-session'
import { formPage } from '@/app/registration-form-page'
import { MailForm } from '@/components/registration/mail-form'
import { routes, slugFrom } from '@/config/routes'
import { refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { type Audience, audienceOf, mailAll } from '@/lib/registration/desk/mail-all'
import { oneOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'

type Props = { readonly params: Promise<{ readonly slug: string }> }

const isAudience = (text: string | undefined): text is Audience =>
  text === 'seats' || text === 'waiting' || text === 'all'

const LONGEST = 4000

/** A mail to all: first shown with how many it goes to, and sent where `send` is what was pressed. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return deskPost(request, async (fields, context, _, now) => {
    const registering = findRegistering(context, slug)
    const to = oneOf(fields, 'to')
    if (registering === undefined) return refuse(404)
    const text = (oneOf(fields, 'text') ?? '')
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '')
      .trim()
    if (!isAudience(to) || text.length > LONGEST) return refuse(422)
    const key = Number(oneOf(fields, 'key') ?? '')
    if (fields.has('send') && text !== '' && Number.isSafeInteger(key) && key > 0) {
      const count = await mailAll(context, slug, to, text, key, now)
      after(() => sendMails(SENT_AT_ONCE))
      return seeOther(`${routes.deskEvent(slug)}?said=mailed&count=${count}`)
    }
    const count = (await audienceOf(context, slug, to)).length
    return formPage({
      path: routes.deskEventStep(slug, 'mail'),
      title: registering.event.title,
      form: <MailForm event={registering.event} draft={{ to, text, count, key: now }} />,
      status: text === '' ? 422 : 200,
      cookie: request.headers.get('cookie') ?? undefined,
    })
  })
}

const SENT_AT_ONCE = 50

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AnswersForm } from '@/components/registration/answers-form'
import { formStyle } from '@/components/registration/styles'
import { TicketAway } from '@/components/registration/ticket'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { NAME } from '@/lib/registration/fields'
import { withRegistration } from '@/lib/registration/serving'
import { abilitiesOf, findHeld, valuesIn } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Name and answers, to be changed as long as they can be. */
const Answers = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const found = await withRegistration(async (context, now) => {
    const held = await findHeld(context, token, now)
    return held && { held, can: abilitiesOf(held, now) }
  })
  if (found === undefined) return <TicketAway />
  if (found.value === undefined) notFound()
  const { held, can } = found.value
  // the ticket says why: over, cancelled, given back, come
  if (!can.change) redirect(routes.ticket(token))
  const { event, policy } = held.registering
  const shown = held.twin ?? held.guest
  const values = { [NAME]: [shown.name], ...valuesIn(shown.answers, policy) }
  return (
    <PageShell section="events" className="ticket-page" hue={hueOf(await listEvents(), event)} still>
      <section className="registration no-form-head">
        <style>{formStyle}</style>
        <div className="registration-head">
          <h1>{registrationWords().ticket.change[0]}</h1>
          <p>
            <a href={routes.ticket(token)}>{event.title}</a>
          </p>
        </div>
        <AnswersForm event={event} token={token} view={{ values, errors: [] }} />
      </section>
    </PageShell>
  )
}

export default Answers

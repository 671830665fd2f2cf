import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { withRegistration } from '@/lib/registration/serving'
import { loadTicket } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** A ticket in whatever state it is. */
const Ticket = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const page = (await withRegistration((context, now) => loadTicket(context, token, now)))?.value ?? { kind: 'away' }
  if (page.kind === 'unknown') notFound()
  const event = page.kind === 'away' ? undefined : await findEvent(page.slug)
  return (
    <PageShell section="events" className="ticket-page" still>
      <h1>{event?.title}</h1>
      {page.kind === 'ticket' ? (
        <>
          <p data-state={page.ticket.state}>
            {page.ticket.name} {page.ticket.number} {page.ticket.state} {page.ticket.place}
          </p>
          {page.ticket.can.confirm ? <Press action={routes.ticketStep(token, 'confirm')} label="confirm" /> : null}
          {page.ticket.can.return ? <Press action={routes.ticketStep(token, 'return')} label="return" /> : null}
          <Press action={routes.ticketStep(token, 'delete')} label="delete" />
        </>
      ) : (
        <p data-state={page.kind}>{page.kind}</p>
      )}
    </PageShell>
  )
}

const Press = ({ action, label }: { readonly action: string; readonly label: string }) => (
  <form method="post" action={action}>
    <button type="submit">{label}</button>
  </form>
)

export default Ticket

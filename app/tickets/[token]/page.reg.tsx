import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TicketDrawing } from '@/components/registration/drawings'
import { Notices, Ticket, TicketAway, TicketPoster } from '@/components/registration/ticket'
import { PageShell } from '@/components/site/page-shell'
import { slugFrom } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { findEvent, listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import type { TicketPage } from '@/lib/model'
import { withRegistration } from '@/lib/registration/serving'
import { loadTicket } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** A ticket in whatever state it is. */
const TicketRoute = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const loaded = await withRegistration((context, now) => loadTicket(context, token, now))
  const page: TicketPage = loaded?.value ?? { kind: 'away' }
  if (page.kind === 'unknown') notFound()
  if (page.kind === 'away') return <TicketAway />
  const event = await findEvent(page.slug)
  if (event === undefined) notFound()
  const hue = hueOf(await listEvents(), event)
  const { ticket: words } = registrationWords()
  return (
    <PageShell section="events" className="ticket-page" hue={hue} still>
      {page.kind === 'ticket' ? (
        <Ticket event={event} hue={hue} ticket={page.ticket} />
      ) : page.kind === 'notices' ? (
        <Notices event={event} hue={hue} token={token} off={page.off} />
      ) : (
        <TicketPoster
          event={event}
          hue={hue}
          flag=""
          head={words.sentHead}
          note={words.sentNote}
          drawing={
            <TicketDrawing slug={event.slug} plate="empty" words={['@']} label={words.sentHead} certain={false} />
          }
        />
      )}
    </PageShell>
  )
}

export default TicketRoute

import type { Metadata } from 'next'
import { organizerHere } from '@/app/desk-session'
import { DeskEvents, DeskFrame, SignIn } from '@/components/registration/desk'
import { PageShell } from '@/components/site/page-shell'
import { site } from '@/config/site'
import { registrationWords } from '@/i18n/registration'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { loadDesk } from '@/lib/registration/desk/pages'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The desk: events that take registrations; whoever is not signed in finds one field. */
const Desk = async ({ searchParams }: Props) => {
  const { said } = await searchParams
  const home = await withRegistration(async (context, now) => {
    const organizer = await organizerHere(context, now)
    return organizer && loadDesk(context, organizer, now)
  })
  const events = await listEvents()
  const words = registrationWords().desk
  return (
    <PageShell className="desk" still>
      {home === undefined ? (
        <DeskFrame title={words.title}>
          <p className="desk-said">{words.away}</p>
        </DeskFrame>
      ) : home.value === undefined ? (
        <SignIn said={said} />
      ) : (
        <DeskEvents home={home.value} events={events} hueOf={(event) => hueOf(events, event)} zone={site.timeZone} />
      )}
    </PageShell>
  )
}

export default Desk

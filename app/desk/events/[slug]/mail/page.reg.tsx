import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { organizerHere } from '@/app/desk-session'
import { MailForm } from '@/components/registration/mail-form'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { findRegistering } from '@/lib/registration/context'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** A mail to all guests of an event. */
const DeskMail = async ({ params }: Props) => {
  const slug = slugFrom((await params).slug)
  const loaded = await withRegistration(async (context, now) =>
    (await organizerHere(context, now)) === undefined ? ('nobody' as const) : findRegistering(context, slug),
  )
  if (loaded?.value === 'nobody') redirect(routes.desk())
  if (loaded === undefined) return <PageShell className="desk">away</PageShell>
  if (loaded.value === undefined) notFound()
  return (
    <PageShell className="desk" still>
      <MailForm event={loaded.value.event} />
    </PageShell>
  )
}

export default DeskMail

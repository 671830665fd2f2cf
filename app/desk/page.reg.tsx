import type { Metadata } from 'next'
import { organizerHere } from '@/app/desk-session'
import { PageShell } from '@/components/site/page-shell'
import { routes } from '@/config/routes'
import { loadDesk } from '@/lib/registration/desk'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The desk: events that take registrations; whoever is not signed in finds one field. */
const Desk = async () => {
  const home = await withRegistration(async (context, now) => {
    const organizer = await organizerHere(context, now)
    return organizer && loadDesk(context, organizer, now)
  })
  if (home === undefined) return <PageShell className="desk">away</PageShell>
  if (home.value === undefined)
    return (
      <PageShell className="desk" still>
        <form method="post" action={routes.deskStep('sign-in')}>
          <input name="mail" type="email" autoComplete="email" required aria-label="mail" />
          <button type="submit">send link</button>
        </form>
        <form method="post" action={routes.deskStep('sign-in')}>
          <input name="code" inputMode="numeric" required aria-label="code" />
          <button type="submit">code</button>
        </form>
      </PageShell>
    )
  return (
    <PageShell className="desk" still>
      <h1>{home.value.who}</h1>
      {home.value.events.map(({ slug, counts }) => (
        <p key={slug}>
          <a href={routes.deskEvent(slug)}>{slug}</a> {counts.taken} {counts.waiting} {counts.came}
        </p>
      ))}
      <form method="post" action={routes.deskStep('sign-out')}>
        <button type="submit">sign out</button>
      </form>
    </PageShell>
  )
}

export default Desk

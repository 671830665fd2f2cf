import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/registration/desk'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { type Context, findRegistering, type Registering } from '@/lib/registration/context'
import { withRegistration } from '@/lib/registration/serving'
import { organizerHere } from './desk-session'

/**
 * A page of the desk about one event: whoever is not signed in is led to the sign-in, and a database that is away is said.
 * @param load what the page shows
 */
export const deskPage = async <T,>(
  params: Promise<{ readonly slug: string }>,
  load: (context: Context, registering: Registering, now: number) => Promise<T>,
  show: (loaded: T, registering: Registering) => ReactNode,
) => {
  const slug = slugFrom((await params).slug)
  const loaded = await withRegistration(async (context, now) => {
    if ((await organizerHere(context, now)) === undefined) return 'nobody' as const
    const registering = findRegistering(context, slug)
    return registering && { registering, shown: await load(context, registering, now) }
  })
  if (loaded?.value === 'nobody') redirect(routes.desk())
  if (loaded !== undefined && loaded.value === undefined) notFound()
  const words = registrationWords().desk
  return (
    <PageShell className="desk" still>
      {loaded?.value === undefined ? (
        <DeskFrame title={words.title}>
          <p className="desk-said">{words.away}</p>
        </DeskFrame>
      ) : (
        show(loaded.value.shown, loaded.value.registering)
      )}
    </PageShell>
  )
}

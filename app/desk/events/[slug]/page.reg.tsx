import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { organizerHere } from '@/app/desk-session'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { findRegistering } from '@/lib/registration/context'
import { loadDeskEvent } from '@/lib/registration/desk'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Everybody of one event. */
const DeskEventPage = async ({ params, searchParams }: Props) => {
  const slug = slugFrom((await params).slug)
  const { q } = await searchParams
  const loaded = await withRegistration(async (context, now) => {
    if ((await organizerHere(context, now)) === undefined) return 'nobody' as const
    const registering = findRegistering(context, slug)
    return registering && loadDeskEvent(context, registering, typeof q === 'string' ? q : '', now)
  })
  if (loaded?.value === 'nobody') redirect(routes.desk())
  if (loaded === undefined) return <PageShell className="desk">away</PageShell>
  if (loaded.value === undefined) notFound()
  return (
    <PageShell className="desk" still>
      {loaded.value.guests.map(({ id, name, state, number }) => (
        <form key={id} method="post" action={routes.deskEventStep(slug, 'guests')}>
          {name} {number} {state}
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="do" value={state === 'asking' ? 'approve' : state === 'came' ? 'undo' : 'came'}>
            do
          </button>
        </form>
      ))}
    </PageShell>
  )
}

export default DeskEventPage

import type { Metadata } from 'next'
import { deskPage } from '@/app/desk-page'
import { DeskGuests, saidWords } from '@/components/registration/desk'
import { deskViewFrom } from '@/config/routes'
import { loadDeskEvent } from '@/lib/registration/desk/pages'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Everybody of one event. */
const DeskEventRoute = async ({ params, searchParams }: Props) => {
  const asked = await searchParams
  return deskPage(
    params,
    (context, registering, now) => loadDeskEvent(context, registering, deskViewFrom(asked), now),
    (page, { event }) => <DeskGuests event={event} page={page} said={saidWords(asked.said)} />,
  )
}

export default DeskEventRoute

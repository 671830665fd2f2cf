import type { Metadata } from 'next'
import { deskPage } from '@/app/desk-page'
import { Door } from '@/components/registration/door'
import type { ScanOutcome } from '@/lib/model'
import { loadDoor } from '@/lib/registration/desk/door'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const OUTCOMES: readonly ScanOutcome['outcome'][] = [
  'in',
  'again',
  'unknown',
  'elsewhere',
  'waiting',
  'asking',
  'returned',
  'declined',
  'lapsed',
]

/** Check-in at the door. */
const DoorRoute = async ({ params, searchParams }: Props) => {
  const { said, id } = await searchParams
  const outcome = OUTCOMES.find((each) => each === said)
  return deskPage(
    params,
    (context, registering, now) => loadDoor(context, registering, now),
    (list, { event }) => (
      <Door
        event={event}
        list={list}
        last={outcome && { outcome, guest: list.guests.find((guest) => guest.id === id) }}
      />
    ),
  )
}

export default DoorRoute

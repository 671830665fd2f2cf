import { seatsSaid } from '@/components/registration/saying'
import { slugFrom } from '@/config/routes'
import type { SeatsAnswer } from '@/lib/model'
import { refuse } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { withRegistration } from '@/lib/registration/serving'
import { countSeats } from '@/lib/registration/store/guests'
import { settle } from '@/lib/registration/store/queue'
import { phaseOf } from '@/lib/views/registration'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** How many seats are left: the same for everybody, and a quarter of a minute old at most. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  const counted = await withRegistration(async (context, now): Promise<SeatsAnswer | undefined> => {
    const registering = findRegistering(context, slug)
    if (registering === undefined) return undefined
    const { event, policy, terms } = registering
    await settle(context.engine, terms, now)
    const counts = await countSeats(context.engine, terms)
    const { capacity, taken, waiting } = counts
    return {
      phase: phaseOf(event, policy, now),
      capacity: capacity ?? null,
      taken,
      free: capacity === undefined ? null : Math.max(0, capacity - taken),
      waiting,
      at: new Date(now).toISOString(),
      said: seatsSaid({ event, policy, counts, now }),
    }
  })
  if (counted === undefined) return refuse(503)
  if (counted.value === undefined) return refuse(404)
  return Response.json(counted.value, { headers: { 'cache-control': 'public, max-age=15, s-maxage=15' } })
}

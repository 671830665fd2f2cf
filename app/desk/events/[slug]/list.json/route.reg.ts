import { organizerHere } from '@/app/desk-session'
import { slugFrom } from '@/config/routes'
import { asked, PRIVATE, refuse } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { loadDoor } from '@/lib/registration/desk'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** What a phone at the door takes along. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return asked(async (context, now) => {
    if ((await organizerHere(context, now)) === undefined) return refuse(403)
    const registering = findRegistering(context, slug)
    if (registering === undefined) return refuse(404)
    return Response.json(await loadDoor(context, registering, now), { headers: PRIVATE })
  })
}

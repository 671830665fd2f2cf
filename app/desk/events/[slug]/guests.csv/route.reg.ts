import { organizerHere } from '@/app/desk-session'
import { slugFrom } from '@/config/routes'
import { asked, PRIVATE, refuse } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { guestListCsv } from '@/lib/registration/guest-list'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** Everybody of an event for a spreadsheet. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return asked(async (context, now) => {
    if ((await organizerHere(context, now)) === undefined) return refuse(403)
    const registering = findRegistering(context, slug)
    if (registering === undefined) return refuse(404)
    return new Response(await guestListCsv(context, registering), {
      headers: {
        ...PRIVATE,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="guests.csv"',
      },
    })
  })
}

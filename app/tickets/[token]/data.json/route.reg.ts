import { slugFrom } from '@/config/routes'
import { asked, PRIVATE, refuse } from '@/lib/registration/answers'
import { dataOf, findHeld } from '@/lib/registration/tickets'

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Everything that is kept about whoever holds the ticket. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const token = slugFrom((await params).token)
  return asked(async (context, now) => {
    const held = await findHeld(context, token, now)
    if (held === undefined) return refuse(404)
    const body = `${JSON.stringify(await dataOf(context, held), null, 2)}\n`
    return new Response(body, {
      headers: {
        ...PRIVATE,
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="about-me.json"',
      },
    })
  })
}

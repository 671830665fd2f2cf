import { deskPost } from '@/app/desk-session'
import { routes, slugFrom } from '@/config/routes'
import { PRIVATE, refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { codeFor, scanCode } from '@/lib/registration/desk/door'
import { findGuests } from '@/lib/registration/desk/guests'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** More than a phone keeps while its network is away; the rest comes with the next. */
const MOST = 100

/**
 * What was scanned: `code` and `at`, each as often as there are scans, in order, and `by`, which phone it was. Answers
 * with what the door says to each; a form without a script (`form=1`) is led back to the door.
 */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return deskPost(request, async (fields, context, { who }, now) => {
    const registering = findRegistering(context, slug)
    if (registering === undefined) return refuse(404)
    const given = (fields.get('code') ?? []).slice(0, MOST)
    // at a keyboard a name is as good as a number, where only one person has it
    const codes = fields.has('form')
      ? await Promise.all(given.map((typed) => codeFor(context, registering, typed)))
      : given
    const moments = fields.get('at') ?? []
    const phone = (fields.get('by')?.[0] ?? '').replace(/[^\w-]/g, '').slice(0, 20)
    if (codes.length === 0) return refuse(422)
    const outcomes = []
    for (const [index, code] of codes.entries()) {
      const at = Number(moments[index] ?? now)
      const by = phone === '' ? who : `${who} ${phone}`
      outcomes.push(await scanCode(context, registering, code, Number.isFinite(at) ? at : now, by, now))
    }
    if (fields.has('form')) {
      const [first] = outcomes
      const meant =
        first?.outcome === 'unknown' ? await findGuests(context, registering.event.slug, first.code) : undefined
      // several of that name: the list shows them
      if (first !== undefined && meant !== undefined && meant.length > 0)
        return seeOther(routes.deskEvent(slug, { query: first.code.slice(0, 100) }))
      return seeOther(
        `${routes.deskEventStep(slug, 'door')}?said=${first?.outcome ?? 'unknown'}${first?.guest === undefined ? '' : `&id=${first.guest.id}`}`,
      )
    }
    return Response.json(outcomes, { headers: PRIVATE })
  })
}

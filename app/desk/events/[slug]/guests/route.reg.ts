import { after } from 'next/server'
import { deskPost } from '@/app/desk-session'
import { deskViewFrom, guestAnchor, routes, slugFrom } from '@/config/routes'
import { site } from '@/config/site'
import { refuse, seeOther } from '@/lib/registration/answers'
import { findRegistering } from '@/lib/registration/context'
import { addGuest, doAtDesk } from '@/lib/registration/desk/door'
import { isAddress, nameFrom } from '@/lib/registration/fields'
import { oneOf } from '@/lib/registration/requests'
import { sendMails } from '@/lib/registration/serving'
import type { Step } from '@/lib/registration/store/seats'

type Props = { readonly params: Promise<{ readonly slug: string }> }

const STEPS: Readonly<Record<string, Step>> = {
  approve: 'approve',
  decline: 'decline',
  seat: 'seat',
  came: 'came',
  undo: 'undo',
  return: 'return',
}

/**
 * Something done with one guest (`do` and `id`), or somebody added at the door (`do=add`, `name`, `mail`). Fields named as
 * the query of the list say which part of it to lead back to.
 */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).slug)
  return deskPost(request, async (fields, context, { who }, now) => {
    const registering = findRegistering(context, slug)
    if (registering === undefined) return refuse(404)
    const what = oneOf(fields, 'do') ?? ''
    const isAtDoor = oneOf(fields, 'back') === 'door'
    const back = isAtDoor
      ? routes.deskEventStep(slug, 'door')
      : routes.deskEvent(
          slug,
          deskViewFrom(Object.fromEntries([...fields].map(([name, [value = '']]) => [name, value]))),
        )
    const said = (word: string, id = ''): Response => {
      const person = id === '' ? '' : isAtDoor ? `&id=${id}` : `#${guestAnchor(id)}`
      return seeOther(`${back}${back.includes('?') ? '&' : '?'}said=${word}${person}`)
    }
    after(() => sendMails(SENT_AT_ONCE))
    if (what === 'add') {
      const [name, mail] = [nameFrom(oneOf(fields, 'name') ?? ''), (oneOf(fields, 'mail') ?? '').trim()]
      if (name === undefined || (mail !== '' && !isAddress(mail))) return said('not-added')
      const person = { name, mail: mail === '' ? undefined : mail, language: site.language, answers: {} }
      return said('added', await addGuest(context, registering, person, who, now))
    }
    const step = STEPS[what]
    const id = oneOf(fields, 'id')
    if (step === undefined || id === undefined) return refuse(422)
    const guest = await doAtDesk(context, registering, id, step, who, now)
    return guest === undefined ? said('not-done') : said(what, guest.id)
  })
}

const SENT_AT_ONCE = 20

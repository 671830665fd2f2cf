import { organizerHere, shownAtDesk } from '@/app/desk-session'
import { slugFrom } from '@/config/routes'
import { asFile, asked, refuse } from '@/lib/registration/answers'
import { readKeptMail } from '@/lib/registration/desk/pages'

type Props = { readonly params: Promise<{ readonly letter: string }> }

/** A mail that lies as a file, to be opened in a mail program. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const letter = slugFrom((await params).letter)
  const answer = await asked(async (context, now) => {
    if ((await organizerHere(context, now)) === undefined) return refuse(403)
    const mail = await readKeptMail(context, letter)
    return mail === undefined ? refuse(404) : asFile(`${letter}.eml`, 'message/rfc822', mail)
  })
  return shownAtDesk(request, answer)
}

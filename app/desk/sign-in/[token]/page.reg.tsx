import type { Metadata } from 'next'
import { DeskFrame } from '@/components/registration/desk'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { isLinkGood } from '@/lib/registration/desk/sign-in'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Where the mailed link leads. Opening it does nothing: mail scanners do that, too. */
const SignIn = async ({ params }: Props) => {
  const link = slugFrom((await params).token)
  const asked = await withRegistration((context, now) => isLinkGood(context, link, now))
  const good = asked?.value === true
  const words = registrationWords().desk
  return (
    <PageShell className="desk" still>
      <DeskFrame title={words.title} note={asked === undefined ? words.away : good ? words.goInNote : words.usedUp}>
        <div className="columns desk-tools">
          {good ? (
            <form className="tool" method="post" action={routes.deskStep('sign-in')}>
              <input type="hidden" name="link" value={link} />
              <button type="submit" className="plain-button plain-button-main">
                {words.goIn}
              </button>
            </form>
          ) : (
            <a className="tool" href={routes.desk()}>
              {words.signIn}
            </a>
          )}
        </div>
      </DeskFrame>
    </PageShell>
  )
}

export default SignIn

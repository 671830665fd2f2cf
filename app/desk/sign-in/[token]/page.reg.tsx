import type { Metadata } from 'next'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { isLinkGood } from '@/lib/registration/desk'
import { withRegistration } from '@/lib/registration/serving'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Where the mailed link leads. Opening it does nothing: mail scanners do that, too. */
const SignIn = async ({ params }: Props) => {
  const link = slugFrom((await params).token)
  const good = (await withRegistration((context, now) => isLinkGood(context, link, now)))?.value === true
  return (
    <PageShell className="desk" still>
      {good ? (
        <form method="post" action={routes.deskStep('sign-in')}>
          <input type="hidden" name="link" value={link} />
          <button type="submit">go in</button>
        </form>
      ) : (
        <p>used up</p>
      )}
    </PageShell>
  )
}

export default SignIn

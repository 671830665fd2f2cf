import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { withRegistration } from '@/lib/registration/serving'
import { findHeld, loadRatings } from '@/lib/registration/tickets'
import { takesFeedback } from '@/lib/views/registration'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** How each talk was: 1 to 5, and words. */
const Feedback = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const loaded = (
    await withRegistration(async (context, now) => {
      const held = await findHeld(context, token, now)
      return (
        held && { held, ratings: await loadRatings(context, held), open: takesFeedback(held.registering.event, now) }
      )
    })
  )?.value
  if (loaded === undefined) notFound()
  const { held, ratings, open } = loaded
  return (
    <PageShell section="events" still>
      <form method="post" action={routes.ticketStep(token, 'feedback/save')} data-open={open}>
        {held.registering.event.talks.map(({ slug, title }, index) => {
          const own = ratings.find(({ talk }) => talk === slug)
          return (
            <fieldset key={slug}>
              <legend>{title}</legend>
              {[1, 2, 3, 4, 5].map((score) => (
                <label key={score}>
                  <input type="radio" name={`score-${index + 1}`} value={score} defaultChecked={own?.score === score} />
                  {score}
                </label>
              ))}
              <textarea name={`words-${index + 1}`} defaultValue={own?.words} aria-label={title} />
            </fieldset>
          )
        })}
        <button type="submit">OK</button>
      </form>
    </PageShell>
  )
}

export default Feedback

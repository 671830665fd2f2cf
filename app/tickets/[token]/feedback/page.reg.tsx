import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formStyle } from '@/components/registration/styles'
import { TicketAway } from '@/components/registration/ticket'
import { PageShell } from '@/components/site/page-shell'
import { routes, slugFrom } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import type { Rating } from '@/lib/model'
import { withRegistration } from '@/lib/registration/serving'
import { findHeld, loadRatings, mayRate } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

const words = registrationWords().ticket

type Props = {
  readonly params: Promise<{ readonly token: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** How each talk was: 1 to 5, and words. */
const Feedback = async ({ params, searchParams }: Props) => {
  const { said } = await searchParams
  const token = slugFrom((await params).token)
  const loaded = await withRegistration(async (context, now) => {
    const held = await findHeld(context, token, now)
    return held && { held, ratings: await loadRatings(context, held), open: await mayRate(context, held, now) }
  })
  if (loaded === undefined) return <TicketAway />
  if (loaded.value === undefined) notFound()
  const { held, ratings, open } = loaded.value
  const { event } = held.registering
  return (
    <PageShell section="events" className="ticket-page" hue={hueOf(await listEvents(), event)} still>
      <section className="registration no-form-head">
        <style>{formStyle}</style>
        <div className="registration-head">
          <h1>{words.rateHead}</h1>
          <p>
            <a href={routes.ticket(token)}>{event.title}</a>
          </p>
          <p role="status">{said === 'thanks' ? words.thanks : open ? words.rateNote : words.ratesClosed}</p>
        </div>
        {open ? (
          <form className="route-form" method="post" action={routes.ticketStep(token, 'feedback/save')}>
            {event.talks.map((talk, index) => (
              <Judged
                key={talk.slug}
                title={talk.title}
                number={index + 1}
                rating={ratings.find(({ talk: slug }) => slug === talk.slug)}
              />
            ))}
            <button type="submit" className="seat-button">
              <span>{words.save}</span>
            </button>
          </form>
        ) : null}
      </section>
    </PageShell>
  )
}

type JudgedProps = { readonly title: string; readonly number: number; readonly rating: Rating | undefined }

/** One talk: a score, and words. */
const Judged = ({ title, number, rating }: JudgedProps) => (
  <fieldset className="field">
    <legend>{title}</legend>
    <span className="field-stop" aria-hidden="true">
      {number}
    </span>
    <div className="scale">
      {[1, 2, 3, 4, 5].map((score) => (
        <label key={score}>
          <input
            type="radio"
            name={`score-${number}`}
            value={score}
            defaultChecked={rating?.score === score}
            aria-label={words.score(score)}
          />
          <span>{score}</span>
        </label>
      ))}
    </div>
    <p className="scale-ends" aria-hidden="true">
      <span>{words.scale[0]}</span>
      <span>{words.scale[1]}</span>
    </p>
    <div className="choices">
      <label className="choice">
        <input type="radio" name={`score-${number}`} value="" defaultChecked={rating?.score === undefined} />
        {words.noScore}
      </label>
    </div>
    <div className="in-words">
      <label htmlFor={`words-${number}`}>{words.words}</label>
    </div>
    <textarea id={`words-${number}`} name={`words-${number}`} rows={3} maxLength={2000} defaultValue={rating?.words} />
  </fieldset>
)

export default Feedback

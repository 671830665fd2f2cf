import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, TalkRatings } from '@/lib/model'

const words = registrationWords()

type Props = { readonly event: EventSummary; readonly ratings: TalkRatings }

const SCORES = [1, 2, 3, 4, 5] as const

/** One talk: how often each score was given, on the line, and what was written. */
export const TalkJudged = ({ event, ratings }: Props) => {
  const count = ratings.counts.reduce((sum, times) => sum + times, 0)
  const sum = SCORES.reduce((all, score) => all + score * (ratings.counts[score - 1] ?? 0), 0)
  return (
    <div className="tool">
      <h2>{event.talks.find(({ slug }) => slug === ratings.talk)?.title ?? ratings.talk}</h2>
      <p>{count === 0 ? words.desk.notJudged : words.desk.judged(count, (sum / count).toFixed(1))}</p>
      <ol className="scores">
        {SCORES.map((score) => {
          const times = ratings.counts[score - 1] ?? 0
          return (
            <li key={score}>
              <b className={times > 0 ? 'given' : undefined}>{times}</b>
              <small>{words.ticket.score(score)}</small>
            </li>
          )
        })}
      </ol>
      {[...new Set(ratings.words)].map((text) => (
        <blockquote key={text} className="said-of">
          {text}
          <Times count={ratings.words.filter((other) => other === text).length} />
        </blockquote>
      ))}
      {ratings.speakerToken === undefined ? null : (
        <p>
          <a className="plain-button" href={routes.talkFeedback(ratings.speakerToken)}>
            {words.desk.forSpeaker}
          </a>
        </p>
      )}
    </div>
  )
}

/** How many have written the same. */
const Times = ({ count }: { readonly count: number }) => (count > 1 ? <small>{` ×${count}`}</small> : null)

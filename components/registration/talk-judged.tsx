import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { EventSummary, TalkRatings } from '@/lib/model'

const words = registrationWords()

type Props = { readonly event: EventSummary; readonly ratings: TalkRatings }

/** One talk: how often each score was given, and what was written. */
export const TalkJudged = ({ event, ratings }: Props) => (
  <div className="tool">
    <h2>{event.talks.find(({ slug }) => slug === ratings.talk)?.title ?? ratings.talk}</h2>
    <dl className="answers">
      {[5, 4, 3, 2, 1].map((score) => (
        <div key={score}>
          <dt>{words.ticket.score(score)}</dt>
          <dd>{ratings.counts[score - 1]}</dd>
        </div>
      ))}
    </dl>
    {ratings.words.map((text) => (
      <blockquote key={text} className="preview">
        {text}
      </blockquote>
    ))}
    {ratings.speakerToken === undefined ? null : (
      <p>
        <a href={routes.talkFeedback(ratings.speakerToken)}>{words.desk.forSpeaker}</a>
      </p>
    )}
  </div>
)

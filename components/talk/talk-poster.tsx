import './subject-page.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { stopOf, talkNumbers } from '@/lib/mesh'
import type { EventSummary, Mention, Talk } from '@/lib/model'
import { timeOfTalk } from '@/lib/model/event-time'
import { type Action, Actions } from '../event/actions'
import { drawEvent, toneOf, whereIs } from '../event/event-words'
import { EventDate } from '../ui/event-date'
import { hueStyle, MeshPair } from '../ui/mesh'
import { glyphOf } from '../ui/monogram'
import { inLanguage } from '../ui/rich-text'
import { isLongTitle, TitleText } from '../ui/title-text'

type TalkSpeakersProps = { readonly speakers: readonly Mention[] }

/** Who gives a talk, large, each with their post below; several in a smaller size. */
const TalkSpeakers = ({ speakers }: TalkSpeakersProps) => (
  <div>
    {speakers.map(({ slug, name, alias, role }) => (
      <div key={slug} className="subject-person">
        <p className={speakers.length > 1 ? 'subject-name subject-several' : 'subject-name'}>
          <a href={routes.speaker(slug)}>{name}</a>
        </p>
        {role === undefined && alias === undefined ? null : (
          <p className="poster-when">{[alias, role].filter(Boolean).join(' · ')}</p>
        )}
      </div>
    ))}
  </div>
)

type TalkPosterProps = {
  readonly event: EventSummary
  readonly talk: Talk
  readonly hue: number
  /** Recording of the whole event, where the talk has none of its own. */
  readonly whole?: string | undefined
}

/** A talk as a poster: the event's own mesh with this talk's stop grown, and the person's glyph in it. */
export const TalkPoster = ({ event, talk, hue, whole }: TalkPosterProps) => {
  const numbers = talkNumbers(event.talks)
  const number = numbers.get(talk.slug)
  const stop = stopOf(event, talk)
  const focus = stop === undefined ? {} : { focus: { stop, glyph: glyphOf(talk.speakers[0]?.name ?? '') } }
  return (
    <header className={`poster subject ${toneOf(event, undefined)}`} style={hueStyle(hue)}>
      <div className="poster-above">
        <p className="poster-meta">
          {event.series === undefined ? (
            <span>{event.place.label}</span>
          ) : (
            <a href={routes.series(event.series.slug)}>{event.series.name}</a>
          )}
          {number === undefined ? (
            <span>{messages.talk.kinds[talk.kind]}</span>
          ) : (
            <span className="phrase">{messages.talk.position(number, numbers.size)}</span>
          )}
        </p>
        <h1 className={isLongTitle(talk.title, 34) ? 'long' : undefined} {...inLanguage(event.language)}>
          <TitleText>{talk.title}</TitleText>
        </h1>
      </div>
      <div className="mesh">
        <MeshPair draw={(format) => drawEvent(event, { format, ...focus })} />
      </div>
      <div className="poster-below">
        <TalkSpeakers speakers={talk.speakers} />
        <Facts event={event} talk={talk} />
        <Actions actions={actionsOf(talk, whole)} />
      </div>
    </header>
  )
}

const Facts = ({ event, talk }: { readonly event: EventSummary; readonly talk: Talk }) => {
  const where = whereIs(event, true)
  const city = event.place.kind === 'venue' ? event.place.city : undefined
  return (
    <dl className="poster-facts">
      <div>
        <dt>
          <EventDate time={timeOfTalk(event, talk)} as="dotted" />
        </dt>
        <dd>
          {talk.start === undefined ? (
            <EventDate time={event.time} as="weekdayClock" />
          ) : (
            <>
              <time dateTime={talk.start.iso}>{talk.start.clock}</time>{' '}
              <EventDate time={timeOfTalk(event, talk)} as="zone" />
            </>
          )}
        </dd>
      </div>
      {where.main === '' ? null : (
        <div>
          <dt>{city === undefined ? where.main : <a href={routes.city(city.slug)}>{city.name}</a>}</dt>
          <dd>{city === undefined || where.main === city.name ? where.detail : where.main}</dd>
        </div>
      )}
      {event.tags.length === 0 ? null : (
        <div className="poster-third">
          <dt>{messages.event.tags}</dt>
          <dd>
            <ul className="facts-terms">
              {event.tags.slice(0, 3).map((tag) => (
                <li key={tag.slug}>
                  <a href={routes.tag(tag.slug)}>{tag.name}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}

const actionsOf = ({ deck, video }: Talk, whole: string | undefined): readonly Action[] => [
  ...(deck === undefined ? [] : [{ label: messages.talk.slides, href: deck.url, out: true }]),
  ...((video ?? whole) === undefined ? [] : [{ label: messages.talk.recording, href: '#recording' }]),
]

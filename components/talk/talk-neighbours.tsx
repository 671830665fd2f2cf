import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { stopOf } from '@/lib/mesh'
import type { EventSummary, Talk } from '@/lib/model'
import { drawEvent, placeWords } from '../event/event-words'
import { dayWords } from '../ui/event-date'
import { hueStyle, MeshPair } from '../ui/mesh'
import { glyphOf } from '../ui/monogram'
import { TitleText } from '../ui/title-text'

type TalkFrameProps = {
  readonly event: EventSummary
  /** The talk whose stop is grown; without one the whole event, its colours turned round. */
  readonly talk?: Talk
  readonly hue: number
  readonly which: string
  readonly caption: ReactNode
}

/** A talk, or the event it belongs to, as one frame of a line of three. */
const TalkFrame = ({ event, talk, hue, which, caption }: TalkFrameProps) => {
  const stop = talk === undefined ? undefined : stopOf(event, talk)
  const focus = stop === undefined ? {} : { focus: { stop, glyph: glyphOf(talk?.speakers[0]?.name ?? '') } }
  return (
    <li className={talk === undefined ? 'frame tone this' : 'frame tone'} style={hueStyle(hue)}>
      <a href={talk === undefined ? routes.event(event.slug) : routes.talk(event.slug, talk.slug)}>
        <span className="mesh">
          <MeshPair draw={(format) => drawEvent(event, { format, labels: [], detail: 'linked', ...focus })} />
        </span>
        <span className="frame-caption">
          <b>
            <span className="frame-which">{which}</span>
            {caption}
          </b>
        </span>
      </a>
    </li>
  )
}

type TalkNeighboursProps = { readonly event: EventSummary; readonly talk: Talk; readonly hue: number }

const words = messages.talk

/** The talk before, the whole event, and the talk after, on one line. */
export const TalkNeighbours = ({ event, talk, hue }: TalkNeighboursProps) => {
  const talks = event.talks.filter(({ kind }) => kind !== 'break')
  const at = talks.findIndex(({ slug }) => slug === talk.slug)
  const [previous, next] = [talks[at - 1], talks[at + 1]]
  const day = dayWords(event.time.start.date, 'numeral')
  return (
    <nav aria-label={words.sameEvent}>
      <ul className="neighbours">
        {previous && (
          <TalkFrame
            event={event}
            talk={previous}
            hue={hue}
            which={words.previous}
            caption={<TitleText>{previous.title}</TitleText>}
          />
        )}
        <TalkFrame event={event} hue={hue} which={words.whole} caption={`${day} ${placeWords(event, true)}`} />
        {next && (
          <TalkFrame
            event={event}
            talk={next}
            hue={hue}
            which={words.next}
            caption={<TitleText>{next.title}</TitleText>}
          />
        )}
      </ul>
    </nav>
  )
}

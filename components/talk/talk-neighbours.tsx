import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'
import { placeWords } from '../event/event-words'
import { dayWords } from '../ui/date-words'
import { TitleText } from '../ui/title-text'
import { TalkFrame } from './talk-frame'

type Props = { readonly event: EventSummary; readonly talk: Talk; readonly hue: number }

const words = messages.talk

/** The talk before, the whole event, and the talk after, on one line. */
export const TalkNeighbours = ({ event, talk, hue }: Props) => {
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
        <TalkFrame event={event} hue={hue} which={words.whole} caption={`${day} ${placeWords(event)}`} />
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

import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventRecord, Talk } from '@/lib/model'
import type { Avatars } from '@/lib/views/avatars'
import { foreignLanguage } from '../ui/foreign-language'
import { RichText } from '../ui/rich-text'
import { TitleText } from '../ui/title-text'
import { Bio } from './bio'
import { Materials } from './materials'
import { SpeakerLine } from './speaker-line'

type Props = {
  readonly event: Pick<EventRecord, 'slug' | 'language'>
  readonly talk: Talk
  /** Its number in the programme; openings and breaks have none and stand back. */
  readonly number?: number | undefined
  readonly avatars: Avatars
}

/** One stop of the programme: when, what, who, what about, and what is left of it. */
export const TalkItem = ({ event, talk, number, avatars }: Props) => (
  <li className={number === undefined ? 'talk minor' : 'talk'} id={talk.slug}>
    <div className="talk-mark">
      {talk.start === undefined ? null : <time dateTime={talk.start.iso}>{talk.start.clock}</time>}
      <span className="number">{number}</span>
    </div>
    <h3 lang={foreignLanguage(event.language)}>
      {talk.kind === 'break' ? (
        talk.title
      ) : (
        <a href={routes.talk(event.slug, talk.slug)}>
          <TitleText>{talk.title === '' ? messages.talk.untitled : talk.title}</TitleText>
        </a>
      )}
    </h3>
    {talk.speakers.length === 0 ? null : (
      <div className="speakers">
        {talk.speakers.map((speaker) => (
          <SpeakerLine key={speaker.slug} speaker={speaker} avatar={avatars.get(speaker.slug)} />
        ))}
      </div>
    )}
    {talk.abstract === undefined ? null : <RichText text={talk.abstract} language={event.language} top={4} />}
    {talk.takeaways === undefined ? null : (
      <>
        <h4 className="takeaways">{messages.talk.takeaways}</h4>
        <RichText text={talk.takeaways} language={event.language} top={5} />
      </>
    )}
    <Bio speakers={talk.speakers} language={event.language} />
    <Materials talk={talk} />
  </li>
)

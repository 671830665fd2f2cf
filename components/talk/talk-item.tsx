import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventRecord, Mention, Person, Talk } from '@/lib/model'
import type { Avatars } from '@/lib/views/speakers'
import { placeOfTalk } from '@/lib/views/talks'
import { Monogram } from '../ui/monogram'
import { inLanguage, RichText } from '../ui/rich-text'
import { siteOf } from '../ui/site-of'
import { TitleText } from '../ui/title-text'

type BioProps = {
  readonly speakers: readonly Mention[]
  readonly language: string
}

/** What the programme says about the people of one talk; each by name where there are several. */
export const Bio = ({ speakers, language }: BioProps) =>
  speakers.map(({ slug, name, bio }) =>
    bio === undefined ? null : (
      <div key={slug} className="talk-bio">
        <b>{speakers.length > 1 ? name : messages.talk.bio}</b>
        <RichText text={bio} language={language} top={4} className="bio-text" />
      </div>
    ),
  )

type SpeakerLineProps = {
  readonly speaker: Mention
  readonly avatar?: Person['avatar'] | undefined
}

/** Somebody who gives a talk: face, name, nickname, and post at the time. */
const SpeakerLine = ({ speaker, avatar }: SpeakerLineProps) => (
  <div className="speaker">
    <Monogram name={speaker.name} avatar={avatar} />
    <p>
      <a href={routes.speaker(speaker.slug)}>{speaker.name}</a>
      {speaker.alias === undefined ? null : <span className="speaker-alias">{speaker.alias}</span>}
      {speaker.role === undefined ? null : <span className="person-role">{speaker.role}</span>}
    </p>
  </div>
)

type MaterialsProps = { readonly talk: Pick<Talk, 'deck' | 'video'> }

/** A talk's slides and recording; nothing where there are none. */
export const Materials = ({ talk: { deck, video } }: MaterialsProps) =>
  deck === undefined && video === undefined ? null : (
    <div className="materials">
      {deck === undefined ? null : (
        <a href={deck.url} rel="noopener noreferrer">
          <b className="link-out">{messages.talk.slides}</b>
          <small>{deck.name}</small>
        </a>
      )}
      {video === undefined ? null : (
        <a href={video} rel="noopener noreferrer">
          <b className="link-out">{messages.talk.recording}</b>
          <small>{siteOf(video)}</small>
        </a>
      )}
    </div>
  )

/** Room, track, level and language of a talk, as written. */
const TalkPlace = ({ talk, language }: { readonly talk: Talk; readonly language: string }) => {
  const facts = placeOfTalk(talk)
  return facts.length === 0 ? null : (
    <p className="person-role" {...inLanguage(language)}>
      {facts.join(' · ')}
    </p>
  )
}

type TalkItemProps = {
  readonly event: Pick<EventRecord, 'slug' | 'language'>
  readonly talk: Talk
  /** Its number in the programme; openings and breaks have none and stand back. */
  readonly number?: number | undefined
  readonly avatars: Avatars
}

/** One stop of the programme: when, what, who, what about, and what is left of it. */
export const TalkItem = ({ event, talk, number, avatars }: TalkItemProps) => (
  <li className={number === undefined ? 'talk talk-minor' : 'talk'} id={talk.slug}>
    <div className="talk-mark">
      {talk.start === undefined ? null : <time dateTime={talk.start.iso}>{talk.start.clock}</time>}
      <span className="talk-number">{number}</span>
    </div>
    <h3 {...inLanguage(event.language)}>
      {talk.kind === 'break' ? (
        talk.title
      ) : (
        <a href={routes.talk(event.slug, talk.slug)}>
          <TitleText>{talk.title === '' ? messages.talk.untitled : talk.title}</TitleText>
        </a>
      )}
    </h3>
    <TalkPlace talk={talk} language={event.language} />
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

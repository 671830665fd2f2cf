import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf, stopOf } from '@/lib/mesh'
import type { EventSummary, Talk } from '@/lib/model'
import { type Given, talksBySame, talksLike } from '@/lib/views/related'
import type { Recording } from '@/lib/views/talks'
import { drawEvent, placeWords, toneOf } from '../event/event-words'
import { EditionName } from '../event/frame'
import { RowDate } from '../event/rows'
import { Section } from '../site/section'
import { hueStyle, MeshDrawing } from '../ui/mesh'
import { Names } from '../ui/names'
import { inLanguage } from '../ui/rich-text'
import { Phrases, TitleText } from '../ui/title-text'

type TalkRowProps = {
  readonly event: EventSummary
  readonly talk: Talk
  readonly hue: number
}

/** A talk in a list: its event's line with its own stop grown, the day, the title, who, and at which event. */
const TalkRow = ({ event, talk, hue }: TalkRowProps) => {
  const stop = stopOf(event, talk)
  return (
    <li className={`row ${toneOf(event, undefined)}`} style={hueStyle(hue)}>
      <span className="mesh">
        <MeshDrawing
          drawing={drawEvent(event, {
            detail: 'line',
            labels: [],
            ...(stop !== undefined && { focus: { stop, glyph: '' } }),
          })}
        />
      </span>
      <RowDate event={event} withYear />
      <p className="row-title" {...inLanguage(event.language)}>
        <a href={routes.pageOfTalk(event.slug, talk)}>
          <TitleText>{talk.title}</TitleText>
        </a>
      </p>
      <p className="row-detail">
        <Names names={talk.speakers.map(({ name }) => name)} most={3} />
      </p>
      <p className="row-detail">
        {placeWords(event, true)}
        {placeWords(event, true) === '' ? '' : messages.lists.comma}
        <EditionName event={event} />
      </p>
    </li>
  )
}

type TalkListProps = {
  readonly id: string
  readonly title: ReactNode
  readonly talks: readonly Given[]
  readonly archive: readonly EventSummary[]
}

/** Talks of several events one below the other; no section where there are none. */
const TalkList = ({ id, title, talks, archive }: TalkListProps) =>
  talks.length === 0 ? null : (
    <Section id={id} title={title}>
      <ul className="rows with-mesh columns-matter">
        {talks.map(({ event, talk }) => (
          <TalkRow key={`${event.slug}/${talk.slug}`} event={event} talk={talk} hue={hueOf(archive, event)} />
        ))}
      </ul>
    </Section>
  )

type MoreTalksProps = Given & { readonly archive: readonly EventSummary[] }

const words = messages.talk

/** Where to go from a talk: what its people said elsewhere, then what others said about the same. */
export const MoreTalks = ({ event, talk, archive }: MoreTalksProps) => {
  const bySame = talksBySame(archive, { event, talk })
  const [speaker, ...others] = talk.speakers
  const alone = speaker !== undefined && others.length === 0
  const known = new Set(bySame.map((given) => given.talk))
  return (
    <>
      <TalkList
        id="more"
        title={alone ? <Phrases parts={words.alsoBy(speaker.name)} /> : words.alsoByThem}
        talks={bySame.slice(0, 8)}
        archive={archive}
      />
      <TalkList
        id="topic"
        title={words.sameTopic}
        talks={talksLike(archive, { event, talk }, 6, known)}
        archive={archive}
      />
    </>
  )
}

type RecordingRowsProps = {
  readonly recordings: readonly Recording[]
  readonly archive: readonly EventSummary[]
}

/** Talks to watch, one below the other; the date stands once for each event. */
export const RecordingRows = ({ recordings, archive }: RecordingRowsProps) => (
  <ol className="rows columns-matter">
    {recordings.map(({ event, talk }, at) => (
      <li
        key={`${event.slug}/${talk.slug}`}
        className={recordings[at - 1]?.event === event ? 'row tone row-again' : 'row tone'}
        style={hueStyle(hueOf(archive, event))}
      >
        <RowDate event={event} withYear />
        <p className="row-title">
          <a href={routes.pageOfTalk(event.slug, talk)}>
            <TitleText>{talk.title}</TitleText>
          </a>
        </p>
        <p className="row-detail row-strong">
          <Names names={talk.speakers.map(({ name }) => name)} most={3} />
        </p>
        <p className="row-detail">
          <EditionName event={event} short />
          {placeWords(event, true) === '' ? '' : messages.lists.comma}
          {placeWords(event, true)}
        </p>
      </li>
    ))}
  </ol>
)

import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import { talkNumbers } from '@/lib/mesh'
import type { Block, EventRecord, EventSummary, Talk, RichText as Text, WallTime } from '@/lib/model'
import type { Avatars } from '@/lib/views/speakers'
import { isTalk } from '@/lib/views/talks'
import { PersonCard } from '../speaker/person-card'
import { Bio, Materials, TalkItem } from '../talk/talk-item'
import { inLanguage, RichText } from '../ui/rich-text'

type ProgrammeProps = {
  readonly event: EventRecord
  readonly avatars: Avatars
}

/** The body in its written order: talks along the rail, and whatever is no talk where it stood. */
export const Programme = ({ event, avatars }: ProgrammeProps) => {
  const [only] = event.talks
  if (only?.isEvent) return <OneTalk event={event} talk={only} />
  const { before, along, after } = arrange(event.body)
  const numbers = talkNumbers(event.talks)
  const { time } = event
  return (
    <>
      {before.map((text) => (
        <RichText key={text.html} text={text} language={event.language} className="prose programme-rest" />
      ))}
      {along.length === 0 ? null : (
        <>
          {time.kind === 'timed' ? <RailEnd at={time.start} /> : null}
          <ol className="programme">
            {along.map((block) => {
              if (block.kind === 'rest')
                return (
                  <li key={block.content.html} className="talk-rest">
                    <RichText text={block.content} language={event.language} />
                  </li>
                )
              const talk = event.talks.find(({ slug }) => slug === block.slug)
              return talk === undefined ? null : (
                <TalkItem key={talk.slug} event={event} talk={talk} number={numbers.get(talk.slug)} avatars={avatars} />
              )
            })}
          </ol>
          {time.kind === 'timed' && time.end !== undefined && time.end.epoch > time.start.epoch ? (
            <RailEnd at={time.end} />
          ) : null}
        </>
      )}
      {after.map((text) => (
        <RichText key={text.html} text={text} language={event.language} className="prose programme-rest" />
      ))}
    </>
  )
}

/** The body of an event that is its talk: prose, what is told of its people, and what is left of it. */
const OneTalk = ({ event, talk }: { readonly event: EventRecord; readonly talk: Talk }) => (
  <>
    {event.body.map((block) => {
      const text = block.kind === 'rest' ? block.content : talk.abstract
      return text === undefined ? null : (
        <RichText key={text.html} text={text} language={event.language} className="prose programme-rest" />
      )
    })}
    {talk.takeaways === undefined ? null : (
      <>
        <h3 className="takeaways">{messages.talk.takeaways}</h3>
        <RichText text={talk.takeaways} language={event.language} className="prose programme-rest" />
      </>
    )}
    <Bio speakers={talk.speakers} language={event.language} />
    <Materials talk={talk} />
  </>
)

const RailEnd = ({ at }: { readonly at: WallTime }) => (
  <p className="rail-end">
    <time dateTime={at.iso}>{at.clock}</time>
  </p>
)

/** What comes before the first talk, from the first to the last, and after it. */
const arrange = (body: readonly Block[]) => {
  const first = body.findIndex(({ kind }) => kind === 'talk')
  const last = body.findLastIndex(({ kind }) => kind === 'talk')
  const restOf = (blocks: readonly Block[]): readonly Text[] =>
    blocks.flatMap((block) => (block.kind === 'rest' ? [block.content] : []))
  if (first < 0) return { before: restOf(body), along: [], after: [] }
  return {
    before: restOf(body.slice(0, first)),
    along: body.slice(first, last + 1),
    after: restOf(body.slice(last + 1)),
  }
}

type EventBodyProps = {
  readonly event: EventRecord
  readonly avatars: Avatars
  /** The facts, which stay in sight beside both parts. */
  readonly children: ReactNode
}

const words = messages.event

/** An event that is its one talk has no programme besides. */
const hasProgramme = ({ talks }: EventRecord): boolean => talks.some(({ isEvent }) => !isEvent)

/** What an event is about and what happens in it, with the facts beside. */
export const EventBody = ({ event, avatars, children }: EventBodyProps) => {
  const hasIntroduction = event.summary !== undefined || event.abstract !== undefined
  return (
    <div className="section columns parts">
      {hasIntroduction ? <Introduction event={event} /> : null}
      {event.body.length === 0 ? null : (
        <section className="columns-part" aria-labelledby="programme">
          <div className="section-head columns-stays">
            <h2 id="programme">{hasProgramme(event) ? words.programme : words.details}</h2>
            <p>
              {hasProgramme(event) ? words.programmeSize(event.talks.filter(isTalk).length, event.speakers.length) : ''}
            </p>
          </div>
          <div className="columns-text">
            <Programme event={event} avatars={avatars} />
          </div>
        </section>
      )}
      {children}
    </div>
  )
}

const Introduction = ({ event }: { readonly event: EventRecord }) => (
  <section className="columns-part" aria-labelledby="introduction">
    <div className="section-head columns-stays">
      <h2 id="introduction">{words.introduction}</h2>
    </div>
    <div className="columns-text introduction">
      {event.summary === undefined ? null : (
        <p className="columns-lead" {...inLanguage(event.language)}>
          {event.summary}
        </p>
      )}
      {event.abstract === undefined ? null : <RichText text={event.abstract} language={event.language} />}
    </div>
  </section>
)

type PeopleProps = {
  readonly speakers: EventSummary['speakers']
  readonly avatars: Avatars
}

/** Everybody who was on stage, once each, along the route. */
export const People = ({ speakers, avatars }: PeopleProps) =>
  speakers.length === 0 ? null : (
    <section className="section people-section columns" aria-labelledby="people">
      <div className="section-head">
        <h2 id="people">{messages.event.people}</h2>
      </div>
      <ul className="people columns-matter">
        {speakers.map((speaker) => (
          <li key={speaker.slug} className="person">
            <PersonCard person={speaker} avatar={avatars.get(speaker.slug)} />
          </li>
        ))}
      </ul>
    </section>
  )

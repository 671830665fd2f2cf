import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Mention, Talk, RichText as Text } from '@/lib/model'
import { timeOfTalk } from '@/lib/model/event-time'
import type { Avatars } from '@/lib/views/speakers'
import { Section } from '../site/section'
import { PersonCard } from '../speaker/person-card'
import { EventDate } from '../ui/event-date'
import { Fact } from '../ui/fact'
import { inLanguage, RichText } from '../ui/rich-text'

type WhoProps = {
  readonly speakers: readonly Mention[]
  readonly language: string
  readonly avatars: Avatars
}

/** The people of a talk on the route, each with what was said about them. */
export const Who = ({ speakers, language, avatars }: WhoProps) =>
  speakers.length === 0 ? null : (
    <Section id="people" title={messages.talk.people} className="overflow-x-clip">
      <div className="columns-matter">
        {speakers.map((speaker) => (
          <div key={speaker.slug} className="subject-who">
            <div className="person">
              <PersonCard person={speaker} avatar={avatars.get(speaker.slug)} />
            </div>
            {speaker.bio && <RichText text={speaker.bio} language={language} />}
          </div>
        ))}
      </div>
    </Section>
  )

type TalkAboutProps = { readonly event: EventSummary; readonly talk: Talk }

const words = messages.talk

/** What a talk is about and what one takes home, with its facts beside. */
export const TalkAbout = ({ event, talk }: TalkAboutProps) => (
  <div className="section columns parts">
    {talk.abstract && (
      <Part id="abstract" title={words.abstract}>
        <Prose text={talk.abstract} language={event.language} />
      </Part>
    )}
    {talk.takeaways && (
      <Part id="takeaways" title={words.takeaways}>
        <Prose text={talk.takeaways} language={event.language} />
      </Part>
    )}
    <aside className="columns-aside columns-stays" aria-label={words.information}>
      <dl className="facts">
        <Fact name={words.event}>
          <a href={routes.event(event.slug)}>{event.title}</a>
        </Fact>
        <Fact name={words.date}>
          <EventDate time={timeOfTalk(event, talk)} as="days" />
        </Fact>
        {talk.start && (
          <Fact name={words.time}>
            <time dateTime={talk.start.iso}>{talk.start.clock}</time>
            {talk.end && (
              <>
                –<time dateTime={talk.end.iso}>{talk.end.clock}</time>
              </>
            )}
            <span className="block-line text-muted">
              <EventDate time={timeOfTalk(event, talk)} as="zone" />
            </span>
          </Fact>
        )}
        {(['room', 'track', 'level', 'language'] as const).map((field) =>
          talk[field] === undefined ? null : (
            <Fact key={field} name={words[field]}>
              <span {...inLanguage(event.language)}>{talk[field]}</span>
            </Fact>
          ),
        )}
        {event.series && (
          <Fact name={messages.event.series}>
            <a href={routes.series(event.series.slug)}>{event.series.name}</a>
          </Fact>
        )}
        {event.tags.length > 0 && (
          <Fact name={messages.event.tags}>
            <ul className="facts-terms">
              {event.tags.map((tag) => (
                <li key={tag.slug}>
                  <a href={routes.tag(tag.slug)}>{tag.name}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </aside>
  </div>
)

const Prose = ({ text, language }: { readonly text: Text; readonly language: string }) => (
  <RichText text={text} language={language} />
)

type PartProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

const Part = ({ id, title, children }: PartProps) => (
  <section className="columns-part" aria-labelledby={id}>
    <div className="section-head columns-stays">
      <h2 id={id}>{title}</h2>
    </div>
    <div className="columns-text">{children}</div>
  </section>
)

import type { ComponentProps, ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventRecord, Project } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { cityOf } from '@/lib/views/by-term'
import { takesPlace } from '@/lib/views/timeline'
import { Fact } from '../ui/fact'
import { CalendarMenu } from './calendar-menu'
import { placeWords } from './event-words'
import { LinkList } from './link-list'
import { WhenFacts } from './when-facts'

type Named = { readonly name: string; readonly href: string }

type Props = {
  readonly event: EventRecord
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where the event can be put into a calendar. */
  readonly calendars: ComponentProps<typeof CalendarMenu>
  readonly projects?: readonly Pick<Project, 'slug' | 'title'>[] | undefined
  readonly children?: ReactNode
}

const words = messages.event

/** Everything that can be said about an event in a word, with the way on from there. */
export const EventFacts = ({ event, now, calendars, projects = [], children }: Props) => {
  const canJoin = takesPlace(event) && stateOf(event, now) !== 'past'
  const city = cityOf(event)
  return (
    <aside className="aside stays" aria-label={words.information}>
      {children}
      <dl className="facts">
        <WhenFacts event={event} />
        {event.host === undefined ? null : <Fact name={words.host}>{event.host}</Fact>}
        {city === undefined ? (
          <Fact name={words.place}>{placeWords(event)}</Fact>
        ) : (
          <Fact name={words.city}>
            <a href={routes.city(city.slug)}>{city.name}</a>
          </Fact>
        )}
        {event.series === undefined ? null : (
          <Fact name={words.series}>
            <a href={routes.series(event.series.slug)}>{event.series.name}</a>
          </Fact>
        )}
        <Terms name={words.tags} terms={event.tags.map((tag) => ({ name: tag.name, href: routes.tag(tag.slug) }))} />
        <Terms
          name={words.projects}
          terms={projects.map(({ title, slug }) => ({ name: title, href: routes.project(slug) }))}
        />
        <Translations event={event} />
        {canJoin ? null : <Terms name={words.calendar} terms={[{ name: 'calendar.ics', href: calendars.file }]} />}
      </dl>
      {canJoin ? <CalendarMenu {...calendars} /> : null}
      <LinkList event={event} />
    </aside>
  )
}

/** The same event in other languages, each named in its own. */
const Translations = ({ event: { translations = [] } }: Pick<Props, 'event'>) =>
  translations.length === 0 ? null : (
    <Fact name={words.translations}>
      <ul className="terms">
        {translations.map(({ language, slug }) => (
          <li key={slug}>
            <a href={routes.event(slug)} hrefLang={language} lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  )

const Terms = ({ name, terms }: { readonly name: string; readonly terms: readonly Named[] }) =>
  terms.length === 0 ? null : (
    <Fact name={name}>
      <ul className="terms">
        {terms.map((term) => (
          <li key={term.href}>
            <a href={term.href}>{term.name}</a>
          </li>
        ))}
      </ul>
    </Fact>
  )

import { Fragment } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { yearOf } from '@/lib/views/order'
import { type Appearance, companionsIn } from '@/lib/views/speakers'
import { isTalk } from '@/lib/views/talks'
import { placeWords } from '../event/event-words'
import { EditionName } from '../event/frame'
import { Materials } from '../talk/talk-item'
import { dayWords } from '../ui/event-date'
import { hueStyle } from '../ui/mesh'
import { inLanguage } from '../ui/rich-text'
import { TitleText } from '../ui/title-text'

type AppearanceItemProps = {
  readonly appearance: Appearance
  readonly hue: number
  /** The year stands beside the first stop of each year only. */
  readonly withYear: boolean
}

const words = messages.speakers

/** One stop of a life of talks: when and where, the talk, the post at the time, who else, and what is left of it. */
const AppearanceItem = ({ appearance, hue, withYear }: AppearanceItemProps) => {
  const { event, talk } = appearance
  return (
    <li className={talk === undefined ? 'talk tone talk-listed' : 'talk tone'} style={hueStyle(hue)}>
      <div className="talk-mark">
        {withYear && <time>{yearOf(event)}</time>}
        <span className="talk-number" />
      </div>
      <p className="talk-when">
        {dayWords(event.time.start.date, 'numeral')} {placeWords(event, true)}
        {messages.lists.comma}
        <a href={routes.event(event.slug)}>
          <EditionName event={event} />
        </a>
      </p>
      <h3 {...(talk && inLanguage(event.language))}>
        <Title appearance={appearance} />
      </h3>
      <p className="person-role">{talk === undefined ? words.untitledNote : <Role appearance={appearance} />}</p>
      {talk && <Materials talk={talk} />}
    </li>
  )
}

const Title = ({ appearance: { event, talk } }: Pick<AppearanceItemProps, 'appearance'>) => {
  if (talk === undefined) return <span className="text-muted">{words.untitled}</span>
  const title = <TitleText>{talk.title}</TitleText>
  return isTalk(talk) ? <a href={routes.pageOfTalk(event.slug, talk)}>{title}</a> : title
}

const Role = ({ appearance }: Pick<AppearanceItemProps, 'appearance'>) => {
  const companions = companionsIn(appearance)
  return (
    <>
      {appearance.mention.role}
      {companions.length > 0 && (
        <>
          {appearance.mention.role !== undefined && messages.lists.comma}
          {words.withOthers[0]}
          {companions.map(({ name, slug }, at) => (
            <Fragment key={slug}>
              {at > 0 && messages.lists.and}
              <a href={routes.speaker(slug)}>{name}</a>
            </Fragment>
          ))}
          {words.withOthers[1]}
        </>
      )}
    </>
  )
}

type AppearanceListProps = {
  /** The latest first. */
  readonly appearances: readonly Appearance[]
  readonly archive: readonly EventSummary[]
}

/** A life of talks along the route, the stops in the colours of their series. */
export const AppearanceList = ({ appearances, archive }: AppearanceListProps) => (
  <ol className="programme appearance-years columns-text">
    {appearances.map((appearance, at) => {
      const { event, talk } = appearance
      const before = appearances[at - 1]
      return (
        <AppearanceItem
          key={`${event.slug}/${talk?.slug ?? ''}`}
          appearance={appearance}
          hue={hueOf(archive, event)}
          withYear={before === undefined || yearOf(before.event) !== yearOf(event)}
        />
      )
    })}
  </ol>
)

import { Fragment } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Appearance } from '@/lib/views/appearances'
import { companionsIn } from '@/lib/views/co-speakers'
import { isTalk } from '@/lib/views/counts'
import { yearOf } from '@/lib/views/order'
import { EditionName } from '../event/edition-name'
import { placeWords } from '../event/event-words'
import { Materials } from '../talk/materials'
import { dayWords } from '../ui/date-words'
import { foreignLanguage } from '../ui/foreign-language'
import { hueStyle } from '../ui/hue-style'
import { TitleText } from '../ui/title-text'

type Props = {
  readonly appearance: Appearance
  readonly hue: number
  /** The year stands beside the first stop of each year only. */
  readonly withYear: boolean
}

const words = messages.speakers

/** One stop of a life of talks: when and where, the talk, the post at the time, who else, and what is left of it. */
export const AppearanceItem = ({ appearance, hue, withYear }: Props) => {
  const { event, talk } = appearance
  return (
    <li className={talk === undefined ? 'talk tone listed' : 'talk tone'} style={hueStyle(hue)}>
      <div className="talk-mark">
        {withYear && <time>{yearOf(event)}</time>}
        <span className="number" />
      </div>
      <p className="talk-when">
        {dayWords(event.time.start.date, 'numeral')} {placeWords(event)}
        {messages.lists.comma}
        <a href={routes.event(event.slug)}>
          <EditionName event={event} />
        </a>
      </p>
      <h3 lang={talk && foreignLanguage(event.language)}>
        <Title appearance={appearance} />
      </h3>
      <p className="role">{talk === undefined ? words.untitledNote : <Role appearance={appearance} />}</p>
      {talk && <Materials talk={talk} />}
    </li>
  )
}

const Title = ({ appearance: { event, talk } }: Pick<Props, 'appearance'>) => {
  if (talk === undefined) return <span className="text-muted">{words.untitled}</span>
  const title = <TitleText>{talk.title}</TitleText>
  return isTalk(talk) ? <a href={routes.talk(event.slug, talk.slug)}>{title}</a> : title
}

const Role = ({ appearance }: Pick<Props, 'appearance'>) => {
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

import type { ReactNode } from 'react'
import type { EventSummary } from '@/lib/model'
import { stateOf } from '@/lib/model/event-time'
import { foreignLanguage } from '../ui/foreign-language'
import { hueStyle } from '../ui/hue-style'
import { isLongTitle } from '../ui/split-title'
import { TitleText } from '../ui/title-text'
import { Actions } from './actions'
import { chooseActions } from './choose-actions'
import { toneOf } from './look'
import { Numeral } from './numeral'
import { PosterFacts } from './poster-facts'
import { PosterMeta } from './poster-meta'
import { PosterPicture } from './poster-picture'

type Props = {
  readonly event: EventSummary
  /** Degrees of the series' hue. */
  readonly hue: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** Editions of the series, where they are known. */
  readonly total?: number | undefined
  /** The next event that takes place. */
  readonly next?: EventSummary | undefined
  /** On another page than the event's own: where the title leads, and what stands in the place of the series. */
  readonly elsewhere?: { readonly href: string; readonly lead?: string }
  readonly children?: ReactNode
}

/** An event as a poster, in whatever state it is: date, drawing or photo, when, where, who, and what to do now. */
export const Poster = ({ event, hue, now, total, next, elsewhere, children }: Props) => {
  const state = stateOf(event, now)
  const page = elsewhere?.href ?? ''
  const programme = event.talks.length > 0 ? `${page}#programme` : undefined
  const venue = event.place.kind === 'venue' ? `${page}#venue` : undefined
  const photo = event.image !== undefined && !event.image.previewOnly
  return (
    <header className={`poster ${toneOf(event, state)}${photo ? ' with-photo' : ''}`} style={hueStyle(hue)}>
      <div className="poster-above">
        <PosterMeta event={event} state={state} now={now} total={total} lead={elsewhere?.lead} />
        <Numeral event={event} />
      </div>
      <PosterPicture event={event} state={state} now={now} />
      <div className="poster-below">
        <Title event={event} href={elsewhere?.href} />
        <PosterFacts event={event} state={state} now={now} venue={elsewhere === undefined ? venue : undefined} />
        <Actions actions={chooseActions(event, { state, programme, venue, next })} />
      </div>
      {children}
    </header>
  )
}

const Title = ({ event, href }: { readonly event: EventSummary; readonly href: string | undefined }) => {
  const look = { className: isLongTitle(event.title) ? 'long' : undefined, lang: foreignLanguage(event.language) }
  const text = <TitleText>{event.title}</TitleText>
  if (href !== undefined) {
    return (
      <h2 {...look}>
        <a href={href}>{text}</a>
      </h2>
    )
  }
  return (
    <div>
      <h1 {...look}>{text}</h1>
      {event.host === undefined ? null : <p className="poster-when">{event.host}</p>}
    </div>
  )
}

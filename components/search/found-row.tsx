import { Fragment, type ReactNode } from 'react'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import type { EventEntry } from '@/lib/search/entries'
import type { Marked } from '@/lib/search/match'
import type { Hit } from '@/lib/search/search'
import { hueStyle, MeshDrawing } from '../ui/mesh'

type MarkedTextProps = { readonly stretches: readonly Marked[] }

/** A text with what answers the query marked in it. */
export const MarkedText = ({ stretches }: MarkedTextProps) =>
  stretches.map(({ text, match }, at) =>
    match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in order
      <mark key={at}>{text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in order
      <Fragment key={at}>{text}</Fragment>
    ),
  )

type ReasonTextProps = {
  readonly because: NonNullable<Hit['because']>
  /** What the reason is called where the usual word does not fit. */
  readonly name?: string
}

/** Why something was found: 讲师 敖小剑, 讲题含 服务网格. Of a talk's title only what matches, it would not fit. */
export const ReasonText = ({ because: { reason, text }, name = messages.search.reasons[reason] }: ReasonTextProps) => (
  <>
    {name} <MarkedText stretches={reason === 'talk' ? text.filter(({ match }) => match) : text} />
  </>
)

type FoundRowProps = {
  readonly event: Pick<EventEntry, 'slug' | 'date' | 'day' | 'hue'>
  /** How many stops its line has, and which of them stands for this row. */
  readonly stops: number
  readonly stop?: number
  readonly href: string
  readonly title: ReactNode
  readonly detail: ReactNode
  readonly more: ReactNode
}

/** A row about an event of which only the index is known: its line, its day, its name and two facts. */
export const FoundRow = ({ event, stops, stop = -1, href, title, detail, more }: FoundRowProps) => (
  <li className="row tone" style={hueStyle(event.hue)}>
    <span className="mesh">
      <MeshDrawing
        drawing={drawMesh(event.slug, stops, { detail: 'line', ...(stop >= 0 && { focus: { stop, glyph: '' } }) })}
      />
    </span>
    <time dateTime={event.date}>
      <span className="in-year">{event.date.slice(0, 4)}</span>
      {event.day}
    </time>
    <p className="row-title">
      <a href={href}>{title}</a>
    </p>
    <p className="row-detail">{detail}</p>
    <p className="row-detail">{more}</p>
  </li>
)

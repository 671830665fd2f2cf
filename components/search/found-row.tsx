import type { ReactNode } from 'react'
import { drawMesh } from '@/lib/mesh'
import type { EventEntry } from '@/lib/search/entries'
import { hueStyle } from '../ui/hue-style'
import { MeshDrawing } from '../ui/mesh-drawing'

type Props = {
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
export const FoundRow = ({ event, stops, stop = -1, href, title, detail, more }: Props) => (
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
    <p className="title">
      <a href={href}>{title}</a>
    </p>
    <p className="detail">{detail}</p>
    <p className="detail">{more}</p>
  </li>
)

import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { EventFrame } from './event-frame'
import '../site/lists.css'

type Props = {
  /** What the plate at the head of the line says, such as a year. */
  readonly title: string
  readonly caption: string
  readonly label: string
  /** In the order of the line, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** Of more events than these, the latest are drawn; the plate leads to all of them. */
  readonly most?: number
  readonly href: string
}

/** A line of posters behind a plate: one year, or one series. */
export const Sheet = ({ title, caption, label, events, archive, most = 20, href }: Props) => (
  <ol className="sheet" aria-label={label}>
    <li className="year">
      <a className="plate" href={href}>
        <b className="numeral">{title}</b>
        <span className="caption">{caption}</span>
      </a>
    </li>
    {events.slice(-most).map((event) => (
      <EventFrame key={event.slug} event={event} hue={hueOf(archive, event)} />
    ))}
  </ol>
)

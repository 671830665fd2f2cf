import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { hueStyle } from '../ui/hue-style'

type Props = {
  readonly row: string
  readonly year: string
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** Where all of them are listed. */
  readonly href: string
}

/** Dots that a cell has room for; of more, one dot and the number. */
const roomy = 3

/** The events of one year in one row: one leads to itself, several to their list. */
export const MatrixCell = ({ row, year, events, archive, href }: Props) => {
  const [first] = events
  if (first === undefined)
    return (
      <td>
        <span className="sr-only">{messages.lists.none}</span>
      </td>
    )
  const series = events.map((event) => event.series?.name ?? event.title).join(messages.lists.and)
  const dots = events.length > roomy ? [first] : events
  return (
    <td>
      <a href={events.length === 1 ? routes.event(first.slug) : href}>
        <span className="sr-only">{messages.terms.cell(row, year, events.length, series)}</span>
        {dots.map((event) => (
          <i key={event.slug} className="dot tone" style={hueStyle(hueOf(archive, event))} />
        ))}
        {events.length > roomy && <b aria-hidden="true">{events.length}</b>}
      </a>
    </td>
  )
}

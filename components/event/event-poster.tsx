import { encode } from 'uqr'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { editionCount } from '@/lib/views/terms'
import { nextEvent } from '@/lib/views/timeline'
import { Poster } from './poster'

type PrintCodeProps = {
  /** Full address of the page. */
  readonly address: string
}

/** A QR code that leads from the printed programme back to the page. Screens don't show it. */
export const PrintCode = ({ address }: PrintCodeProps) => {
  const { data, size } = encode(address, { ecc: 'L', border: 0 })
  return (
    <svg
      className="qr print-only"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={messages.event.scan}
    >
      <path d={data.map(rowPath).join('')} stroke="#000" />
    </svg>
  )
}

/** The dark modules of one row as strokes through their middle: runs of dark, gaps of light. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = ''
  let end = 0
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const light = row.indexOf(false, x)
    const width = (light < 0 ? row.length : light) - x
    path += `${path === '' ? `M${x} ${y}.5` : `m${x - end} 0`}h${width}`
    end = x + width
    x = end
  }
  return path
}

type EventPosterProps = {
  readonly event: EventSummary
  readonly archive: readonly EventSummary[]
  readonly now: number
}

/** The poster that an event's own page opens with, and the code that its printed programme carries. */
export const EventPoster = ({ event, archive, now }: EventPosterProps) => (
  <Poster
    event={event}
    hue={hueOf(archive, event)}
    now={now}
    total={editionCount(archive, event)}
    next={nextEvent(archive, now)}
  >
    <PrintCode address={`${env.siteUrl()}${routes.event(event.slug)}`} />
  </Poster>
)

import { encode } from 'uqr'
import { drawSeats, drawTicket, pointWorth } from '@/lib/mesh/seats'

type RoomProps = {
  readonly slug: string
  /** Seats; undefined without a limit, where there are no rings. */
  readonly capacity: number | undefined
  readonly taken: number
  /** What stands in the stop. */
  readonly stop: string
  readonly isFull?: boolean
  readonly passes?: boolean
}

/** A room, a point a seat, in both formats. Its numbers stand beside it in words. */
export const RoomDrawing = ({ slug, capacity, taken, stop, isFull = false, passes = false }: RoomProps) => {
  const worth = pointWorth(Math.max(capacity ?? taken, 1))
  const solid = Math.ceil(taken / worth)
  const seats = Math.max(Math.ceil((capacity ?? taken) / worth), solid, 1)
  return (
    <div className="mesh">
      {(['square', 'band'] as const).map((format) => {
        const drawing = drawSeats(slug, seats, solid, format, passes)
        const size = (drawing.stop?.radius ?? 0) * ([...stop].length > 2 ? 0.72 : 1.05)
        return (
          <svg key={format} className={`seat-map ${format}`} viewBox={drawing.viewBox} aria-hidden="true">
            {drawing.ties === '' ? null : <path className="ties" d={drawing.ties} />}
            {drawing.taken === '' ? null : <path d={drawing.taken} strokeWidth={drawing.dot} />}
            {drawing.free === '' || capacity === undefined ? null : (
              <>
                <path d={drawing.free} strokeWidth={drawing.dot} />
                <path className="hole" d={drawing.free} strokeWidth={drawing.hole} />
              </>
            )}
            <path className="route" d={drawing.route} />
            {drawing.stop === undefined || stop === '' ? null : (
              <>
                <circle
                  className={isFull ? 'full' : undefined}
                  cx={drawing.stop.x}
                  cy={drawing.stop.y}
                  r={drawing.stop.radius}
                />
                <text
                  className={isFull ? 'on-full' : undefined}
                  x={drawing.stop.x}
                  y={drawing.stop.y}
                  dy=".36em"
                  fontSize={size}
                >
                  {stop}
                </text>
              </>
            )}
          </svg>
        )
      })}
    </div>
  )
}

/** A code as path data, one unit a module. */
const codePath = (text: string): { readonly path: string; readonly size: number } => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data
    .map((row, y) =>
      row
        .map((dark, x) => (dark && row[x - 1] !== true ? { x, length: runFrom(row, x) } : undefined))
        .map((run) => (run === undefined ? '' : `M${run.x} ${y}h${run.length}v1h${-run.length}z`))
        .join(''),
    )
    .join('')
  return { path, size }
}

const runFrom = (row: readonly boolean[], from: number): number => {
  let to = from
  while (row[to] === true) to++
  return to - from
}

type TicketProps = {
  readonly slug: string
  /** `code`: to be scanned; `word`: a plate that says something; `empty`: dotted, not yet a seat; `none`: no plate. */
  readonly plate: 'code' | 'done' | 'word' | 'empty' | 'none'
  readonly code?: string | undefined
  readonly words?: readonly string[]
  /** Whether what follows is certain. */
  readonly certain: boolean
  /** What it shows, for whoever does not see it. */
  readonly label: string
}

/** The ticket: a quiet net, the line, and one plate on it. The code is dark on light by day and night. */
export const TicketDrawing = ({ slug, plate, code, words = [], certain, label }: TicketProps) => {
  const drawing = drawTicket(slug, plate !== 'none')
  const end = drawing.from + drawing.size
  const qr = plate === 'code' && code !== undefined ? codePath(code) : undefined
  const scale = qr === undefined ? 1 : (drawing.size * 0.78) / qr.size
  const inset = drawing.from + drawing.size * 0.11
  return (
    <svg className="seat-map ticket-art" viewBox="0 0 240 240" role="img" aria-label={label}>
      <path className="ties" d={drawing.ties} />
      <path d={drawing.dots} strokeWidth={drawing.dot} />
      {plate === 'none' ? (
        <path className="route" d="M-3e3 120H3e3" />
      ) : (
        <>
          <path className="route" d={`M-3e3 120H${drawing.from}`} />
          <path className={certain ? 'route' : 'route to-come'} d={`M${end} 120H${certain ? '3e3' : 900}`} />
          <rect
            className={`ticket-plate${plate === 'done' ? ' done' : plate === 'empty' ? ' empty' : ''}`}
            x={drawing.from}
            y={drawing.from}
            width={drawing.size}
            height={drawing.size}
          />
        </>
      )}
      {qr === undefined ? null : (
        <path
          className="code"
          transform={`translate(${inset.toFixed(1)} ${inset.toFixed(1)}) scale(${scale.toFixed(4)})`}
          d={qr.path}
          shapeRendering="crispEdges"
        />
      )}
      {words.map((word, index) => (
        <text
          key={word}
          className={plate === 'done' ? 'plate-word inverse' : 'plate-word'}
          x="120"
          y={120 + (index - (words.length - 1) / 2) * 34}
          dy=".36em"
          fontSize={[...word].length > 7 ? 17 : [...word].length > 4 ? 24 : 44}
        >
          {word}
        </text>
      ))}
    </svg>
  )
}

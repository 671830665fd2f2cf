import { encode } from 'uqr'
import { drawQueue, drawRoom, drawTicket } from '@/lib/mesh/seats'

type RoomProps = {
  readonly slug: string
  /** Seats; undefined without a limit, where there are no rings. */
  readonly capacity: number | undefined
  readonly taken: number
  /** What stands in the stop. */
  readonly stop: string
  readonly isFull?: boolean
  readonly passes?: boolean
  /** Whether nobody knows which seats are taken: points, and a route that is not certain. */
  readonly isUnknown?: boolean
}

/** A room, a point a seat, in both formats. Its numbers stand beside it in words; components/browser/seats.ts goes on with it. */
export const RoomDrawing = ({
  slug,
  capacity,
  taken,
  stop,
  isFull = false,
  passes = false,
  isUnknown = false,
}: RoomProps) => (
  <div className="mesh">
    {(['square', 'band'] as const).map((format) => {
      const drawing = drawRoom(slug, capacity, taken, format, passes)
      const [before, after] = isUnknown ? drawing.halves : [drawing.route, '']
      return (
        <svg key={format} className={`seat-map mesh-${format}`} viewBox={drawing.viewBox} aria-hidden="true">
          <path className="ties" d={drawing.ties} />
          <path className="taken" d={drawing.taken} strokeWidth={drawing.dot} />
          {capacity === undefined ? null : isUnknown ? (
            <path className="unknown" d={drawing.free} strokeWidth={drawing.hole / 2} />
          ) : (
            <>
              <path className="free" d={drawing.free} strokeWidth={drawing.dot} />
              <path className="free hole" d={drawing.free} strokeWidth={drawing.hole} />
            </>
          )}
          <path className="route" d={before} />
          {after === '' ? null : <path className="route to-come" d={after} />}
          {drawing.stop === undefined || stop === '' ? null : (
            <>
              <circle
                className={isFull ? 'full' : ''}
                cx={drawing.stop.x}
                cy={drawing.stop.y}
                r={drawing.stop.radius}
              />
              <text
                className={isFull ? 'on-full' : ''}
                x={drawing.stop.x}
                y={drawing.stop.y}
                dy=".36em"
                fontSize={drawing.stop.radius * ([...stop].length > 2 ? 0.72 : 1.05)}
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

/** More people on a line than can be told apart. */
const MOST_ON_LINE = 14

/** Those who wait, on the line, and then the place that comes next. */
export const QueueLine = ({ waiting }: { readonly waiting: number }) => {
  const beads = Math.min(waiting, MOST_ON_LINE)
  const gap = Math.min(38, 530 / Math.max(1, beads))
  const end = 36 + beads * gap
  return (
    <div className="queue-line">
      <svg className="seat-map" viewBox="0 0 620 56" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        <path className="route" d={`M-3e3 28H${end}`} />
        <path d={Array.from({ length: beads }, (_, index) => `M${20 + index * gap} 28h0`).join('')} strokeWidth="18" />
        <circle cx={end} cy="28" r="24" />
        <text x={end} y="28" dy=".36em" fontSize="22">
          {waiting + 1}
        </text>
      </svg>
    </div>
  )
}

type QueueProps = { readonly slug: string; readonly place: number; readonly label: string }

/** A place in the queue: those before are beads on the line, and the stop is yours. */
export const QueueDrawing = ({ slug, place, label }: QueueProps) => {
  const { ties, dots, dot, route, beads, stop } = drawQueue(slug, place - 1)
  const text = String(place)
  return (
    <svg className="seat-map ticket-art" viewBox="0 0 240 240" role="img" aria-label={label}>
      <path className="ties" d={ties} />
      <path d={dots} strokeWidth={dot} />
      <path className="route" d={route} />
      <path className="route to-come" d={`M${stop[0]} ${stop[1]}H900`} />
      {beads.map(([x, y]) => (
        <circle key={x} className="full" cx={x} cy={y} r="6" />
      ))}
      <circle cx={stop[0]} cy={stop[1]} r="27" />
      <text x={stop[0]} y={stop[1]} dy=".36em" fontSize={text.length > 2 ? 20 : 30}>
        {text}
      </text>
    </svg>
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

/** As large as the plate allows; Han characters are twice as wide. */
const sizeOf = (word: string, lines: number): number => {
  const columns = [...word].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1.75 : 1), 0)
  return Math.min(lines > 1 ? 42 : 76, 170 / Math.max(columns, 1.75))
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
          y={120 + (index - (words.length - 1) / 2) * 40}
          dy=".36em"
          fontSize={sizeOf(word, words.length)}
        >
          {word}
        </text>
      ))}
    </svg>
  )
}

import type { Drawing, Stop } from '@/lib/mesh'
import type { Plates } from './color'

type Props = {
  readonly drawing: Drawing
  readonly plates: Plates
  /** In pixels; the height follows from the drawing. */
  readonly width: number
  /** Share of the usual widths of strokes. */
  readonly strokes: number
}

const pen = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** The mesh of a card. What draws the card knows no text inside SVG, so the labels stand above the drawing. */
export const MeshPlate = ({ drawing, plates, width, strokes }: Props) => {
  const { lattice, links, points, route, stops, dense, idle } = drawing
  const scale = width / drawing.width
  const height = drawing.height * scale
  const px = (pixels: number): number => (pixels * strokes) / scale
  return (
    <div style={{ position: 'relative', display: 'flex', width, height }}>
      <svg width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="presentation">
        <g stroke={plates.print} {...pen}>
          {lattice && (
            <path d={lattice.d} strokeWidth={lattice.width} strokeDasharray={`0 ${lattice.gap}`} strokeOpacity={0.55} />
          )}
          {links && <path d={links} strokeWidth={px(1.25)} />}
          {points && <path d={points.d} strokeWidth={points.width} />}
          <path d={route} strokeWidth={px(10)} strokeLinecap="butt" />
          {stops.map(({ x, y, radius }) => (
            <circle
              key={`${x} ${y}`}
              cx={x}
              cy={y}
              r={radius}
              fill={idle ? plates.ground : plates.stop}
              strokeWidth={px(dense ? 4 : 5)}
            />
          ))}
        </g>
      </svg>
      {stops.map((stop) => (
        <Label key={`${stop.x} ${stop.y}`} stop={stop} scale={scale} color={plates.print} />
      ))}
    </div>
  )
}

type LabelProps = { readonly stop: Stop; readonly scale: number; readonly color: string }

const Label = ({ stop: { x, y, radius, label, labelSize }, scale, color }: LabelProps) => (
  <div
    style={{
      position: 'absolute',
      left: (x - radius) * scale,
      top: (y - radius) * scale,
      width: 2 * radius * scale,
      height: 2 * radius * scale,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      fontSize: labelSize * scale,
      color,
    }}
  >
    {label}
  </div>
)

import { oklchHex } from '@/config/hue'
import type { Drawing, Stop } from '@/lib/mesh'
import type { CardContent } from './content'
import { type Layout, measures, photoGap, type SetCard, type Size } from './layout'

/** The plates a card is printed with. */
export type Plates = { readonly ground: string; readonly print: string; readonly stop: string }

const ink = oklchHex(0.185, 0.012, 270)
const paper = oklchHex(0.972, 0.003, 95)

/** Yellow is only yellow when lit: as in the site's own tones. */
const lift = (hue: number): number => Math.max(0, Math.cos(((hue - 95) * Math.PI) / 180) * 2 - 1)

/**
 * The plates of a series or a person; without colour where an event is cancelled.
 * @param hue degrees of the OKLCH circle
 */
export const platesOf = (hue: number, off = false): Plates => ({
  ground: off ? oklchHex(0.86, 0.004, 95) : oklchHex(0.72 + 0.09 * lift(hue), 0.17, hue),
  print: ink,
  stop: paper,
})

type MeshPlateProps = {
  readonly drawing: Drawing
  readonly plates: Plates
  /** In pixels; the height follows from the drawing. */
  readonly width: number
  /** Share of the usual widths of strokes. */
  readonly strokes: number
}

const pen = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** The mesh of a card. What draws the card knows no text inside SVG, so the labels stand above the drawing. */
export const MeshPlate = ({ drawing, plates, width, strokes }: MeshPlateProps) => {
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

type PictureProps = { readonly content: CardContent; readonly plates: Plates; readonly layout: Layout }

/** What stands beside a card's words: the mesh, or a photo in its place. */
const Picture = ({ content: { photo, draw }, plates, layout }: PictureProps) => {
  const { mesh, format, scale } = layout
  if (photo === undefined)
    return <MeshPlate drawing={draw(format)} plates={plates} width={mesh.width} strokes={scale} />
  const [width, height] = [mesh.width - photoGap(layout), mesh.height]
  const { transform, lies, focus } = upright(photo.orientation ?? 1, photo)
  const [along, across] = lies ? [height, width] : [width, height]
  return (
    <div
      style={{ display: 'flex', position: 'relative', overflow: 'hidden', width, height, marginLeft: photoGap(layout) }}
    >
      {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture, next/image knows pages only */}
      <img
        src={photo.src}
        alt=""
        width={along}
        height={across}
        style={{
          position: 'absolute',
          left: (width - along) / 2,
          top: (height - across) / 2,
          objectFit: 'cover',
          objectPosition: `${focus.x}% ${focus.y}%`,
          ...(transform === undefined ? {} : { transform }),
        }}
      />
    </div>
  )
}

type Point = { readonly x: number; readonly y: number }
type Turn = { readonly transform?: string; readonly lies: boolean; readonly focus: Point }

/**
 * How a stored picture is turned so that it stands upright; browsers do that by themselves, the renderer of cards does not.
 * @param orientation as Exif counts them, 1 to 8; from 5 on, width and height change places
 * @param focus in percent of the upright picture; returned in percent of the stored one
 */
const upright = (orientation: number, { x, y }: Point): Turn => {
  const [right, below] = [100 - x, 100 - y]
  switch (orientation) {
    case 2:
      return { transform: 'scaleX(-1)', lies: false, focus: { x: right, y } }
    case 3:
      return { transform: 'rotate(180deg)', lies: false, focus: { x: right, y: below } }
    case 4:
      return { transform: 'scaleY(-1)', lies: false, focus: { x, y: below } }
    case 5:
      return { transform: 'scaleX(-1) rotate(90deg)', lies: true, focus: { x: y, y: x } }
    case 6:
      return { transform: 'rotate(90deg)', lies: true, focus: { x: y, y: right } }
    case 7:
      return { transform: 'scaleY(-1) rotate(90deg)', lies: true, focus: { x: below, y: right } }
    case 8:
      return { transform: 'rotate(-90deg)', lies: true, focus: { x: below, y: x } }
    default:
      return { lies: false, focus: { x, y } }
  }
}

type CardProps = {
  readonly content: CardContent
  readonly words: SetCard
  readonly layout: Layout
  readonly size: Size
}

const line = 10
const column = {
  position: 'absolute',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
} as const

/** A share card: the date or the title above the line, all else below it, the mesh or a photo beside. */
export const Card = ({ content, words, layout, size }: CardProps) => {
  const { scale, above, below, mesh, format } = layout
  const plates = platesOf(content.hue, content.off)
  const at = (pixels: number): number => pixels * scale
  return (
    <div
      style={{
        position: 'relative',
        display: 'flex',
        ...size,
        background: plates.ground,
        color: plates.print,
        fontFamily: 'Card',
        fontWeight: 700,
        overflow: 'hidden',
      }}
    >
      {format === 'square' && (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: (size.height - at(line)) / 2,
            width: mesh.left + (content.photo === undefined ? 1 : photoGap(layout)),
            height: at(line),
            background: plates.print,
          }}
        />
      )}
      <div style={{ ...column, ...above, paddingTop: at(measures.above), paddingBottom: at(measures.gap) }}>
        <Lead words={words} flag={content.flag} plates={plates} scale={scale} />
        <Headline content={content} words={words} />
      </div>
      <div style={{ ...column, ...below, paddingTop: at(measures.below), paddingBottom: at(measures.below) }}>
        <div style={{ display: 'flex', fontSize: words.title.size, lineHeight: measures.leading }}>
          {words.title.text}
        </div>
        <Facts words={words} scale={scale} />
      </div>
      <div style={{ position: 'absolute', display: 'flex', ...mesh }}>
        <Picture content={content} plates={plates} layout={layout} />
      </div>
    </div>
  )
}

type PartProps = { readonly words: SetCard; readonly scale: number }

const Lead = ({
  words,
  flag,
  plates,
  scale,
}: PartProps & { readonly flag: boolean | undefined; readonly plates: Plates }) => (
  <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: measures.lead * scale, lineHeight: 1.4 }}>
    <div style={{ display: 'flex' }}>{words.lead}</div>
    <div
      style={{
        display: 'flex',
        ...(flag ? { padding: `0 ${12 * scale}px`, background: plates.print, color: plates.ground } : {}),
      }}
    >
      {words.note}
    </div>
  </div>
)

const Headline = ({ content, words: { headline } }: Pick<PartProps, 'words'> & { readonly content: CardContent }) => {
  const isFigures = content.headlineKind === 'figures'
  return (
    <div
      style={{
        display: 'flex',
        fontSize: headline.size,
        lineHeight: isFigures ? 1 : measures.leading,
        whiteSpace: isFigures ? 'nowrap' : 'normal',
        ...(isFigures ? { letterSpacing: headline.size * -0.04, marginLeft: headline.size * -0.04 } : {}),
        textDecoration: content.off && isFigures ? 'line-through' : 'none',
      }}
    >
      {headline.text}
    </div>
  )
}

const Facts = ({ words: { facts }, scale }: PartProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', fontSize: measures.fact * scale, lineHeight: 1.45 }}>
    {facts.map((fact) => (
      <div key={fact} style={{ display: 'flex' }}>
        {fact}
      </div>
    ))}
  </div>
)

import type { CardContent } from './card-content'
import type { Plates } from './color'
import { type Layout, photoGap } from './layout'
import { MeshPlate } from './mesh-plate'

type Props = { readonly content: CardContent; readonly plates: Plates; readonly layout: Layout }

/** What stands beside a card's words: the mesh, or a photo in its place. */
export const Picture = ({ content: { photo, draw }, plates, layout }: Props) => {
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

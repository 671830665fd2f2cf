import type { CardContent } from './card-content'
import type { Plates } from './color'
import type { Layout } from './layout'
import { MeshPlate } from './mesh-plate'

type Props = { readonly content: CardContent; readonly plates: Plates; readonly layout: Layout }

/** What stands beside a card's words: the mesh, or a photo in its place. */
export const Picture = ({ content: { photo, draw }, plates, layout: { mesh, format, scale } }: Props) =>
  photo === undefined ? (
    <MeshPlate drawing={draw(format)} plates={plates} width={mesh.width} strokes={scale} />
  ) : (
    // biome-ignore lint/performance/noImgElement: this is drawn into a picture, next/image knows pages only
    <img
      src={photo.src}
      alt=""
      width={mesh.width}
      height={mesh.height}
      style={{ objectFit: 'cover', objectPosition: `${photo.x}% ${photo.y}%` }}
    />
  )

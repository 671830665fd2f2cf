import type { Plates } from '@/lib/mesh/color'
import type { CardContent } from './card-content'
import { type Layout, photoGap } from './layout'
import { MeshPlate } from './mesh-plate'

type Props = { readonly content: CardContent; readonly plates: Plates; readonly layout: Layout }

/** What stands beside a card's words: the mesh, or a photo in its place. */
export const Picture = ({ content: { photo, draw }, plates, layout }: Props) => {
  const { mesh, format, scale } = layout
  return photo === undefined ? (
    <MeshPlate drawing={draw(format)} plates={plates} width={mesh.width} strokes={scale} />
  ) : (
    // biome-ignore lint/performance/noImgElement: this is drawn into a picture, next/image knows pages only
    <img
      src={photo.src}
      alt=""
      width={mesh.width - photoGap(layout)}
      height={mesh.height}
      style={{ marginLeft: photoGap(layout), objectFit: 'cover', objectPosition: `${photo.x}% ${photo.y}%` }}
    />
  )
}

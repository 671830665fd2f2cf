import { type Detail, drawMesh, type Format } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { LocalPicture } from '../ui/local-picture'
import { MeshDrawing } from '../ui/mesh-drawing'

type Props = {
  readonly event: Pick<EventSummary, 'slug' | 'speakers' | 'status' | 'image'>
  readonly detail: Detail
  readonly format?: Format
  /** `square` or `band` where both are given. */
  readonly className?: string
}

/** An event's face in a list: its photo where it has one, else its mesh. Decoration; the words stand beside it. */
export const EventThumbnail = ({ event, detail, format = 'square', className }: Props) => {
  const { image, slug, speakers, status } = event
  if (image === undefined)
    return (
      <MeshDrawing
        drawing={drawMesh(slug, speakers.length, { detail, format, idle: status === 'cancelled' })}
        {...(className !== undefined && { className })}
      />
    )
  return (
    <span
      className={className === undefined ? 'photo' : `photo ${className}`}
      style={{ '--focus': `${image.focus.x}% ${image.focus.y}%` }}
    >
      <LocalPicture picture={image} alt="" sizes="(min-width: 64rem) 20vw, 50vw" />
    </span>
  )
}

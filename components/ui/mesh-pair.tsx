import type { Drawing, Format } from '@/lib/mesh'
import { MeshDrawing } from './mesh-drawing'

type Props = {
  /** Draws one format; an event's mesh and a person's portrait both fit. */
  readonly draw: (format: Format) => Drawing
}

/** Both formats of one drawing; the style sheet shows the one that fits the place. */
export const MeshPair = ({ draw }: Props) => (
  <>
    <MeshDrawing className="square" drawing={draw('square')} />
    <MeshDrawing className="band" drawing={draw('band')} />
  </>
)

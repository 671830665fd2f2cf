import { type Drawing, meshMarkup } from '@/lib/mesh'

type Props = {
  readonly drawing: Drawing
  /** `square` or `band` where both are given and the width of the page chooses. */
  readonly className?: string | undefined
}

/** A drawing as inline SVG: decoration, so that a screen reader passes over it; what it shows is said in words. */
export const MeshDrawing = ({ drawing, className }: Props) => (
  <svg
    className={['mesh-drawing', className, drawing.dense && 'dense'].filter(Boolean).join(' ')}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: meshMarkup(drawing) }}
  />
)

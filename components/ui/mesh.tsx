import type { CSSProperties } from 'react'
import { type Drawing, type Format, meshMarkup } from '@/lib/mesh'

/**
 * The style attribute that gives an element its tone; the class `tone` must stand beside it.
 *
 * @param hue - degrees of the OKLCH circle; the surrounding tone where it is left out
 */
export const hueStyle = (hue: number | undefined): CSSProperties | undefined =>
  hue === undefined ? undefined : { '--hue': hue }

type MeshDrawingProps = {
  readonly drawing: Drawing
  /** `square` or `band` where both are given and the width of the page chooses. */
  readonly className?: string | undefined
}

/** A drawing as inline SVG: decoration, so that a screen reader passes over it; what it shows is said in words. */
export const MeshDrawing = ({ drawing, className }: MeshDrawingProps) => (
  <svg
    className={['mesh-drawing', className, drawing.dense && 'mesh-dense'].filter(Boolean).join(' ')}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: meshMarkup(drawing) }}
  />
)

type MeshPairProps = {
  /** Draws one format; an event's mesh and a person's portrait both fit. */
  readonly draw: (format: Format) => Drawing
}

/** Both formats of one drawing; the style sheet shows the one that fits the place. */
export const MeshPair = ({ draw }: MeshPairProps) => (
  <>
    <MeshDrawing className="mesh-square" drawing={draw('square')} />
    <MeshDrawing className="mesh-band" drawing={draw('band')} />
  </>
)

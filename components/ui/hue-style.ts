import type { CSSProperties } from 'react'

/**
 * The style attribute that gives an element its tone; the class `tone` must stand beside it.
 *
 * @param hue - degrees of the OKLCH circle; the surrounding tone where it is left out
 */
export const hueStyle = (hue: number | undefined): CSSProperties | undefined =>
  hue === undefined ? undefined : { '--hue': hue }

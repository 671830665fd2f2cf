/** What a stop says about a programme that is under way. */
export type StopMark = 'past' | 'now' | 'next' | 'self'

/** A node of the drawing, in its units. */
export type Stop = {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** A talk's number, a person's glyph or a year; '' for none. */
  readonly label: string
  readonly labelSize: number
  readonly mark?: StopMark
}

/** Path data and the width of its stroke, in units of the drawing. */
type Strokes = { readonly d: string; readonly width: number }

/**
 * A drawing as data, for whatever shows it: inline SVG, a share card, print. All numbers are in units of the view box
 * `0 0 width height`. Links and route are drawn with strokes that don't scale; the others scale with the drawing.
 */
export type Drawing = {
  readonly width: number
  readonly height: number
  /** Rows to be dashed `0 gap` with round caps. */
  readonly lattice?: Strokes & { readonly gap: number }
  readonly links?: string
  /** Strokes without length, for round caps. */
  readonly points?: Strokes
  /** Runs far past both edges. */
  readonly route: string
  readonly stops: readonly Stop[]
  /** Over eight speakers: rings and, in rows, the route are thinner. */
  readonly dense: boolean
  /** The route runs past every stop: nothing takes place. */
  readonly idle: boolean
}

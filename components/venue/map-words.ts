/** The words of the map that moves; a component in the browser gets them handed over. */
export type MapWords = {
  /** What the map shows. */
  readonly name: string
  readonly move: string
  readonly opening: string
  readonly reset: string
  readonly failed: string
  readonly hint: string
  /** The same for those without keys. */
  readonly hintTouch: string
  readonly zoomIn: string
  readonly zoomOut: string
}

/** A spot in a file. Lines and columns are 1-based. */
export type Spot = { readonly file: string; readonly line: number; readonly column: number }

/** Something an organizer should know about a file, at the place where it stands. */
export type Problem = Spot & {
  /** Front-matter path such as `image.focal_point`, or `body`. */
  readonly field: string
  /** An error stops the build, a warning is likely a mistake, a note tells how something was read. */
  readonly level: 'error' | 'warning' | 'note'
  /** The rule's name in kebab-case, for configuration and for machines. */
  readonly rule: string
  /** What is wrong, as a sentence. */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
  /** The other places that a problem between files concerns. */
  readonly related?: readonly Spot[]
}

/** A file that an import will write, relative to the content folder. */
export type PlannedFile = {
  readonly path: string
  readonly content: string | Uint8Array
  /** Where it comes from, for the report. */
  readonly from: string
}

/** What the report says about one source: kept as it was, changed, left out on purpose, or not readable. */
export type ImportNote = {
  readonly kind: 'kept' | 'changed' | 'left-out' | 'unreadable'
  readonly from: string
  /** Why, as a sentence; empty for what is merely kept. */
  readonly message: string
}

/** What an import would do; nothing has been written yet. */
export type ImportPlan = {
  readonly files: readonly PlannedFile[]
  readonly notes: readonly ImportNote[]
}

/** Text of a planned file; pictures have none. */
export const textOf = ({ content }: PlannedFile): string | undefined =>
  typeof content === 'string' ? content : undefined

/** A file that an import will write, relative to the content folder. */
export type PlannedFile = {
  readonly path: string
  /** What it will hold; pictures and downloads are named by where they lie, and copied one at a time. */
  readonly content: string | { readonly copyOf: string }
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

/** What an import would do; nothing has been written yet. Every source has a note. */
export type ImportPlan = {
  readonly files: readonly PlannedFile[]
  readonly notes: readonly ImportNote[]
}

/** What the old site says of itself, for config/site.ts. */
export type SiteFacts = {
  readonly generator: string
  readonly title?: string
  /** One line about the community. */
  readonly description?: string
  /** Where the site lived, without a trailing slash. */
  readonly url?: string
  readonly zone?: string
  readonly language?: string
}

/** Text of a planned file; pictures have none. */
export const textOf = ({ content }: PlannedFile): string | undefined =>
  typeof content === 'string' ? content : undefined

import type { Drawing, Format } from '@/lib/mesh'

/** What a share card shows, before it is set in type. */
export type CardContent = {
  /** Degrees of the OKLCH circle. */
  readonly hue: number
  /** Cancelled: the colour leaves, and the headline is crossed out. */
  readonly off?: boolean
  readonly draw: (format: Format) => Drawing
  /** A photo in the drawing's place, as a data URL, the point that crops keep, in percent, and how Exif says it is turned. */
  readonly photo?: { readonly src: string; readonly x: number; readonly y: number; readonly orientation?: number }
  /** The first line: what this belongs to, and a word on the right; a flag is set in inverted plates. */
  readonly lead: string
  readonly note?: string
  readonly flag?: boolean
  /** Above the line: figures or a name on one line, as large as fits; a title on several. */
  readonly headline: string
  readonly headlineKind: 'figures' | 'name' | 'title'
  /** Below the line. */
  readonly title?: string
  /** Last, one line each. */
  readonly facts: readonly string[]
}

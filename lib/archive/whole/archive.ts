import type { Chapter, EventRecord, FreePage, Listing, Partner, Person, Problem, Venue } from '@/lib/model'
import type { BodyReading } from '@/lib/programme'
import type { EventFrontMatter } from '../event/schema'
import type { Locator } from '../front-matter'

/** A file of the content folder as its author sees it. */
export type Page = {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string
  /** The whole text with `\n` as its line end. */
  readonly text: string
  /** Where a front-matter path stands. */
  readonly locate: Locator
}

/** An event that became a page: what its front matter says, what was read from its body, and the record of both. */
export type EventFile = Page & {
  readonly slug: string
  readonly data: EventFrontMatter
  readonly record: EventRecord
  readonly reading: BodyReading
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number
}

export type PersonFile = Page & { readonly record: Person }

/** What an event file claims as its address, whether or not the rest of it can be read. */
export type Claim = { readonly file: string; readonly slug: string; readonly aliases: readonly string[] }

/** A content folder, read whole. */
export type Archive = {
  /** Every file that something reads. */
  readonly pages: readonly Page[]
  readonly events: readonly EventFile[]
  readonly people: readonly PersonFile[]
  readonly venues: readonly Venue[]
  /** Stored listings of slides repositories. */
  readonly listings: readonly Listing[]
  readonly freePages: readonly FreePage[]
  readonly chapters: readonly Chapter[]
  readonly partners: readonly Partner[]
  readonly claims: readonly Claim[]
  /** Names that `projects:` and `slides:` may use. */
  readonly projects: ReadonlySet<string>
  readonly decks: ReadonlySet<string>
  /** Paths of all files in the folder, pictures and strays included. */
  readonly files: ReadonlySet<string>
  /** Files beside pages that the site does not serve, or cannot show, by their path in composed letters: why, and what to do. */
  readonly unserved: ReadonlyMap<string, { readonly message: string; readonly hint: string }>
  /** Files that look like events and lie where none are looked for. */
  readonly strays: readonly string[]
  /** What is wrong with single files. */
  readonly problems: readonly Problem[]
  /** Whether any file cannot become what it should be: then no site may be built. */
  readonly broken: boolean
}

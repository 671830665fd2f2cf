import type { Block, Problem, RichText, TalkKind, WallTime } from '@/lib/model'

/** What the front matter and the file tell the reader of a body beforehand. */
export type BodyContext = {
  /** Names of the `authors` list, and of people with a profile: whoever is in it is a person. */
  readonly authors: readonly string[]
  /** Those whom the front matter says to speak: where the event is its only talk, whose it is. */
  readonly speakers?: readonly Pick<PersonReading, 'name' | 'alias' | 'role'>[]
  /** People with a page of their own; they raise a score, as authors do, but make no event a talk. */
  readonly known?: readonly string[]
  /** Line of the file on which the body's first line stands, 1-based. */
  readonly firstLine: number
  /** Path for problems, relative to the content folder. */
  readonly file: string
  /** The event's own title and host: what a body repeats of them is no talk, and an event may be its only talk. */
  readonly title?: string
  readonly host?: string
  /** The event's abstract, where the front matter gives one, as Markdown. */
  readonly abstract?: string
  /** Start of the event: gives times such as 13:30 in the body their day and offset. */
  readonly start?: WallTime
  /** End of the event: no talk is put outside of the two. */
  readonly end?: WallTime
  /** BCP 47 language of the prose: its vocabulary is asked first. */
  readonly language?: string
  /** Public address of the folder that holds images beside the page, without a trailing slash. */
  readonly assetBase?: string
}

/** A person as the body names them, before they are connected to a profile. */
export type PersonReading = {
  readonly name: string
  readonly alias?: string
  readonly role?: string
  readonly bio?: RichText
}

export type TalkReading = {
  readonly slug: string
  readonly title: string
  readonly kind: TalkKind
  readonly speakers: readonly PersonReading[]
  readonly abstract?: RichText
  readonly takeaways?: RichText
  readonly video?: string
  readonly slides?: string
  readonly start?: WallTime
  readonly end?: WallTime
  /** Hall or room, as written: `A 厅`, `Room 101`. */
  readonly room?: string
  /** Track or stream, as written: `微服务专场`, `Track 2`. */
  readonly track?: string
  /** Level, as written: `入门`, `Advanced`. */
  readonly level?: string
  /** Language of the talk, as written. */
  readonly language?: string
  readonly tags?: readonly string[]
  /** The event is this talk: it has no page beside the event's. */
  readonly isEvent?: true
  readonly line: number
}

/**
 * What a stretch of the body became. `label` is structure: a word that says what follows, a separator, a heading that
 * holds talks. It is not shown; everything else is.
 */
export type PartName =
  | 'title'
  | 'speaker'
  | 'bio'
  | 'abstract'
  | 'takeaways'
  | 'time'
  | 'place'
  | 'video'
  | 'slides'
  | 'label'
  | 'rest'

/** Where a stretch of the body went, for `check --explain`. */
export type Placement = {
  readonly line: number
  readonly endLine: number
  readonly part: PartName
  /** Slug of the talk, where it belongs to one. */
  readonly talk?: string
  readonly text: string
  /** Why, as a sentence for organizers. */
  readonly reason: string
}

/** A line that might be a talk, a person or a time and was left as prose; `remedy` says what would settle it. */
export type Doubt = { readonly line: number; readonly text: string; readonly remedy: string }

/** A body read as a careful editor would. Every text node of it is in exactly one part. */
export type BodyReading = {
  readonly talks: readonly TalkReading[]
  /** Everybody the body names as a speaker, once each, in order; people without a talk included. */
  readonly people: readonly PersonReading[]
  /** Talks and rest in their written order. */
  readonly body: readonly Block[]
  readonly placements: readonly Placement[]
  readonly doubts: readonly Doubt[]
  readonly problems: readonly Problem[]
}

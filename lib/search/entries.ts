/** What can be found, in the order in which groups of equal merit are shown. */
export const kinds = ['talk', 'person', 'event', 'tag', 'series', 'city', 'venue'] as const

export type Kind = (typeof kinds)[number]

export type EventEntry = {
  readonly slug: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** The day without its year, as the site writes it. */
  readonly day: string
  /** Degrees of its series' hue. */
  readonly hue: number
  readonly city?: string
  readonly online?: true
  readonly venue?: string
  readonly street?: string
  readonly series?: { readonly slug: string; readonly name: string; readonly number?: number }
  readonly tags: readonly string[]
  /** Slugs of people, in the order of the programme. */
  readonly speakers: readonly string[]
  readonly recordings: boolean
  readonly decks: boolean
}

export type TalkEntry = {
  readonly slug: string
  readonly title: string
  /** Place of its event in the index. */
  readonly event: number
  readonly speakers: readonly string[]
}

export type PersonEntry = {
  readonly slug: string
  readonly name: string
  readonly also: readonly string[]
  /** What finds them without being a name: the name of a profile's file, often in pinyin. */
  readonly keys: readonly string[]
  /** Posts, the latest first. */
  readonly roles: readonly string[]
  readonly talks: readonly string[]
  readonly events: number
  /** First and last year on stage, `YYYY`. */
  readonly years: readonly [string, string]
}

export type TermEntry = {
  readonly slug: string
  readonly name: string
  readonly also: readonly string[]
  readonly events: number
  readonly years: readonly [string, string]
}

export type VenueEntry = TermEntry & { readonly address: string }

/** Everything that search needs, and nothing more: small enough to be sent to a browser. */
export type SearchIndex = {
  readonly events: readonly EventEntry[]
  readonly talks: readonly TalkEntry[]
  readonly people: readonly PersonEntry[]
  readonly tags: readonly TermEntry[]
  readonly series: readonly TermEntry[]
  readonly cities: readonly TermEntry[]
  readonly venues: readonly VenueEntry[]
}

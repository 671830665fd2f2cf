/** What foreign data tells of an event, before it becomes a file. */
export type EventFacts = {
  readonly title: string
  /** As front matter writes it: wall time with offset, or `YYYY-MM-DD` where it takes the whole day. */
  readonly start: string
  readonly end?: string
  readonly allDay: boolean
  /** IANA name, where the source gives one. */
  readonly zone?: string
  readonly url?: string
  /** Name of a place, or an address in one line. */
  readonly place?: string
  readonly address?: {
    readonly street?: string
    readonly city?: string
    readonly region?: string
    readonly postcode?: string
    readonly country?: string
    readonly latitude?: number
    readonly longitude?: number
  }
  readonly online: boolean
  /** It has a place, and can be watched from elsewhere too. */
  readonly hybrid?: true
  readonly status?: 'cancelled' | 'postponed' | 'rescheduled'
  readonly previousStart?: string
  readonly speakers: readonly string[]
  readonly tags: readonly string[]
  readonly language?: string
  /** One line. */
  readonly summary?: string
  /** Markdown. */
  readonly body?: string
  readonly talks: readonly TalkFacts[]
  readonly video?: string
  readonly slides?: string
  /** Other files and pages of it. */
  readonly links?: readonly { readonly name: string; readonly url: string }[]
  readonly organizers?: readonly string[]
  /** What it tells of its speakers, for profiles of their own. */
  readonly people?: readonly PersonFacts[]
  readonly partners?: readonly string[]
  /** As the source writes it, with its currency. */
  readonly price?: string
  readonly capacity?: string
  /** Its picture, as the source names it. */
  readonly picture?: string
  /** What it shows. */
  readonly pictureAlt?: string
  /** What nobody knows the meaning of. */
  readonly rest?: Readonly<Record<string, unknown>>
}

export type TalkFacts = {
  readonly title: string
  readonly speakers: readonly string[]
  readonly abstract?: string
  readonly start?: string
  readonly end?: string
  readonly video?: string
  readonly slides?: string
  readonly room?: string
  readonly track?: string
  readonly language?: string
  readonly kind?: 'break'
}

/** What foreign data tells of a person. */
export type PersonFacts = {
  readonly name: string
  readonly role?: string
  /** Markdown. */
  readonly bio?: string
  readonly links?: readonly { readonly name: string; readonly url: string }[]
  /** Their portrait, as the source names it. */
  readonly picture?: string
}

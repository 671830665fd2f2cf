/** One entry of a feed, before it takes on a format. Times are RFC 3339 in UTC, addresses are full. */
export type FeedEntry = {
  /** Permanent: the address of the page that the entry announces. */
  readonly id: string
  readonly title: string
  readonly published: string
  readonly updated: string
  readonly summary: string
  readonly html: string
  readonly authors: readonly { readonly name: string; readonly url: string }[]
  readonly tags: readonly string[]
  readonly image: string
}

/** Orders entries by publication, the newest first; those of one moment by id, so that the order is always the same. */
export const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.published === a.published ? (a.id < b.id ? -1 : 1) : b.published < a.published ? -1 : 1

/** How many entries a feed holds. Readers keep what they have seen. */
export const feedSize = 100

/** An address served by another page, in the syntax of Next's `rewrites`. */
type Rewrite = {
  readonly source: string
  readonly has?: { readonly type: 'query'; readonly key: string }[]
  readonly destination: string
}

/**
 * `/events` alone is prepared once and served as a file; with a filter it is made for the request by another page.
 * Reading the query in one page would make both wait.
 */
const archiveViews: readonly Rewrite[] = ['year', 'city', 'series', 'tag', 'page'].map((key) => ({
  source: '/events',
  has: [{ type: 'query', key }],
  destination: '/archive',
}))

/** So is `/search` alone, and an answer to a query. */
const answers: Rewrite = { source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/answers' }

/** An event's Markdown stands at the event's own address with `.md` behind it, which no folder of routes can spell. */
const markdown: Rewrite = { source: '/events/:slug([^/]+)\\.md', destination: '/events/:slug/event.md' }

/** To be given to Next as `beforeFiles`. */
export const rewrites: readonly Rewrite[] = [...archiveViews, answers, markdown]

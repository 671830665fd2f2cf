import { preparedCount } from '../config/prepared'
import { routes } from '../config/routes'

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
  source: routes.events(),
  has: [{ type: 'query', key }],
  destination: '/archive',
}))

/** So is `/recordings` alone, and with a filter. */
const recorded: readonly Rewrite[] = ['year', 'tag', 'series', 'city', 'page'].map((key) => ({
  source: routes.recordings(),
  has: [{ type: 'query', key }],
  destination: '/recorded',
}))

/** So is `/search` alone, and an answer to a query. */
const answers: Rewrite = { source: routes.search(), has: [{ type: 'query', key: 'q' }], destination: '/answers' }

/** An event's Markdown stands at the event's own address with `.md` behind it, which no folder of routes can spell. */
const markdown: Rewrite = { source: '/events/:slug([^/]+)\\.md', destination: '/events/:slug/event.md' }

/** To be given to Next as `beforeFiles`. */
export const rewrites: readonly Rewrite[] = [...archiveViews, ...recorded, answers, markdown]

/**
 * To be given to Next as `fallback`: what a large archive has not prepared with its build is made when it is asked for.
 * In a usual one every page is prepared, and an address without a page is met by the not-found page.
 * @param events how many there are
 */
export const earlierPages = (events: number): readonly Rewrite[] =>
  preparedCount(events) === events
    ? []
    : ['/events/:slug', '/events/:slug/:talk', '/speakers/:name'].map((source) => ({
        source,
        destination: `/earlier${source}`,
      }))

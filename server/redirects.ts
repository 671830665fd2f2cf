import type { Redirect } from '../lib/catalog/former-addresses'

const moved = (source: string, destination: string): Redirect => ({ source, destination, permanent: true })

/** Sections of a Hugo site and where they live now. */
const sections = {
  event: 'events',
  talk: 'events',
  author: 'speakers',
  authors: 'speakers',
  tag: 'tags',
} as const

/** Pages and lists of a Hugo section, with and without its trailing slash, in one step. */
const hugoPages: readonly Redirect[] = Object.entries(sections).flatMap(([from, to]) => [
  moved(`/${from}/index.xml`, '/rss.xml'),
  moved(`/${from}{/}?`, `/${to}`),
  moved(`/${from}/:slug{/}?`, `/${to}/:slug`),
])

/**
 * Every old address and its new one, first match first. The last one takes the slash off every other address; Next's
 * own does that before all others and would make two steps of it, so `skipTrailingSlashRedirect` must be on.
 */
export const redirects: readonly Redirect[] = [
  moved('/index.xml', '/rss.xml'),
  ...hugoPages,
  moved('/:path+/', '/:path+'),
]

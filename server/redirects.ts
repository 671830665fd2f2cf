import { routes } from '../config/routes'
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
  moved(`/${from}/index.xml`, routes.rss()),
  moved(`/${from}{/}?`, `/${to}`),
  moved(`/${from}/:slug{/}?`, `/${to}/:slug`),
])

/**
 * Pages as files, as other generators have them: `/events/autumn.html`, `/talk/autumn/index.html`. `server/receive.ts` lets
 * only those by that are pages without their ending.
 */
export const pagesAsFiles: readonly Redirect[] = [
  moved('/index.html', routes.home()),
  ...Object.entries({ ...sections, '(?!media|_next)[^/]+': undefined }).flatMap(([from, to]) => {
    const [source, target] = to === undefined ? [`/:section(${from})`, '/:section'] : [`/${from}`, `/${to}`]
    return [
      ...(to === undefined ? [moved(`${source}.html`, target)] : []),
      moved(`${source}/index.html`, target),
      moved(`${source}/:slug/index.html`, `${target}/:slug`),
      moved(`${source}/:slug.html`, `${target}/:slug`),
    ]
  }),
  moved('/:section((?!media|_next)[^/]+)/:below+/index.html', '/:section/:below+'),
]

/**
 * Every old address and its new one, first match first. The last one takes the slash off every other address; Next's
 * own does that before all others and would make two steps of it, so `skipTrailingSlashRedirect` must be on.
 */
export const redirects: readonly Redirect[] = [
  moved('/index.xml', routes.rss()),
  ...pagesAsFiles,
  ...hugoPages,
  moved('/:path+/', '/:path+'),
]

import { routes } from '@/config/routes'
import { type Chapter, type EventSummary, straightAddress, type Talk } from '@/lib/model'

/**
 * The full address of something of this site, or an address of elsewhere as it is.
 * @param origin scheme and host without a trailing slash
 * @param path a path of config/routes, or a full URL
 */
export const absoluteUrl = (origin: string, path: string): string => {
  const straight = straightAddress(path)
  return straight.startsWith('/') ? `${origin}${straight}` : straight
}

/**
 * A link that machines may follow, in its normal form; undefined for anything but http and https.
 * @param base what a relative address is relative to
 */
export const webUrl = (url: string, base?: string): string | undefined => {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined
  return parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed.href : undefined
}

/** The page of a city, a series or a topic that a file tells of. */
export const chapterPath = ({ kind, slug }: Pick<Chapter, 'kind' | 'slug'>): string =>
  ({ city: routes.city, series: routes.series, tag: routes.tag })[kind](slug)

/** Whether a part of the programme has a page of its own: all but breaks, and a talk that is its event. */
export const hasPage = ({ kind, isEvent }: Talk): boolean => kind !== 'break' && !isEvent

/** Full address of a talk's page, which is its event's where the event is the talk; undefined for a break. */
export const talkPage = (event: Pick<EventSummary, 'slug'>, talk: Talk, origin: string): string | undefined =>
  talk.kind === 'break' ? undefined : absoluteUrl(origin, routes.pageOfTalk(event.slug, talk))

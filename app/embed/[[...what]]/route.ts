import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { embedPage } from '@/lib/outputs/embed'
import { byCity, bySeries } from '@/lib/views/terms'
import { timelineOf } from '@/lib/views/timeline'

type Props = { readonly params: Promise<{ readonly what?: readonly string[] }> }

/** As many as a frame has room for. */
const MOST = 5

type Shown = { readonly title: string; readonly path: string; readonly events: readonly EventSummary[] }

const words = messages.community.share

const find = (archive: readonly EventSummary[], [section, slug = '']: readonly string[]): Shown | undefined => {
  const coming = (events: readonly EventSummary[]) => timelineOf(events, Date.now()).coming.slice(0, MOST)
  if (section === undefined) return { title: words.upcoming, path: routes.events(), events: coming(archive) }
  if (section === 'events') {
    const event = archive.find((one) => one.slug === slug)
    return event && { title: event.title, path: routes.event(slug), events: [event] }
  }
  const entry =
    section === 'cities' ? byCity(archive).find(slug) : section === 'series' ? bySeries(archive).find(slug) : undefined
  if (entry === undefined) return undefined
  const path = section === 'cities' ? routes.city(slug) : routes.series(slug)
  return { title: entry.term.name, path, events: coming(entry.events) }
}

/** The only pages that other sites may frame. */
export const GET = async (_: Request, { params }: Props): Promise<Response> => {
  const [archive, what] = [await listEvents(), ((await params).what ?? []).map(slugFrom)]
  const shown = what.length > 2 ? undefined : find(archive, what)
  if (shown === undefined)
    return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const events = shown.events.map((event) => ({ event, hue: hueOf(archive, event) }))
  return new Response(embedPage({ ...shown, events }, env.siteUrl()), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400',
    },
  })
}

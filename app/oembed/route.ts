import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { site } from '@/config/site'
import { listEvents } from '@/lib/catalog'
import { framedFor, oembedAnswer } from '@/lib/outputs/embed'
import { respond, types } from '@/lib/outputs/respond'
import { byCity, bySeries } from '@/lib/views/terms'

/** Pixels that whoever asks has room for. */
const roomOf = (query: URLSearchParams, name: string): number => {
  const room = Number(query.get(name))
  return Number.isFinite(room) && room > 0 ? room : Number.MAX_SAFE_INTEGER
}

/** oEmbed: how a page of this site can stand on another one. JSON only, as most ask for it. */
export const GET = async (request: Request): Promise<Response> => {
  const query = new URL(request.url).searchParams
  const format = query.get('format') ?? 'json'
  if (format !== 'json') return new Response('Only json\n', { status: 501 })
  const framed = framedFor(query.get('url') ?? '', env.siteUrl())
  const title = framed === undefined ? undefined : await titleOf(framed)
  if (framed === undefined || title === undefined) return respond(request, undefined)
  const most = { width: roomOf(query, 'maxwidth'), height: roomOf(query, 'maxheight') }
  return respond(request, { body: oembedAnswer({ title, framed }, most, env.siteUrl()), type: types.json })
}

/** What stands behind a framed page; undefined where nothing does. */
const titleOf = async (framed: string): Promise<string | undefined> => {
  const [, , section, part] = framed.split('/')
  if (section === undefined || part === undefined) return site.name
  const [events, slug] = [await listEvents(), slugFrom(part)]
  if (section === 'events') return events.find((event) => event.slug === slug)?.title
  return (section === 'cities' ? byCity(events) : bySeries(events)).find(slug)?.term.name
}

import { join } from 'node:path'
import type { CardContent } from '@/components/card-image/content'
import { drawCard, drawSheet } from '@/components/card-image/draw-card'
import { sizeFor } from '@/components/card-image/layout'
import type { SheetContent } from '@/components/card-image/sheets'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { isFresh, tagOf } from '@/lib/outputs/respond'
import { phaseOf } from '@/lib/views/registration'
import { keepFiles } from '@/server/kept-files'
import { LaneError } from '@/server/lane'

/** Cards change with their content only; previews keep them longer than that anyway. */
const caching = 'public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800'

const drawingOf = keepFiles({
  folder: join(/* turbopackIgnore: true */ process.cwd(), env.distDir(), 'cache', 'cards'),
  bytes: 512 * 2 ** 20,
  inMemory: 50,
  waiting: 50,
})

/**
 * The answer to a request for a share card; it is not drawn again for whoever has it, nor drawn for HEAD; 404 where
 * there is none, 503 where too many are being drawn.
 */
export const sendCard = async (request: Request, content: CardContent | undefined): Promise<Response> => {
  if (content === undefined) return new Response('Not found\n', { status: 404 })
  const size = sizeFor(new URL(request.url).searchParams.get('shape'))
  const tag = tagOf(JSON.stringify([content, content.draw('square'), size]))
  return sendDrawing(request, tag, () => drawCard(content, size))
}

type OfEvent = { readonly params: Promise<{ readonly slug: string }> }

/** Answers requests for the poster or the sheet of an event; 404 where there is none. */
export const sendSheet =
  (kind: SheetContent['kind']) =>
  async (request: Request, { params }: OfEvent): Promise<Response> => {
    const [slug, events] = [slugFrom((await params).slug), await listEvents()]
    const event = events.find((one) => one.slug === slug)
    if (event === undefined) return new Response('Not found\n', { status: 404 })
    const address = `${env.siteUrl()}${routes.event(slug)}`
    const phase = event.registration === undefined ? 'closed' : phaseOf(event, event.registration, Date.now())
    const registers = phase === 'open' || phase === 'not-open'
    const content: SheetContent = { kind, event, hue: hueOf(events, event), address, registers }
    return sendDrawing(request, tagOf(JSON.stringify(content)), () => drawSheet(content))
  }

const sendDrawing = async (request: Request, etag: string, draw: () => Response): Promise<Response> => {
  const headers = { 'cache-control': caching, etag }
  if (isFresh(request, etag)) return new Response(null, { status: 304, headers })
  const whole = { headers: { ...headers, 'content-type': 'image/png' } }
  if (request.method === 'HEAD') return new Response(null, whole)
  try {
    return new Response(await drawingOf(etag, async () => Buffer.from(await draw().arrayBuffer())), whole)
  } catch (error) {
    if (!(error instanceof LaneError)) throw error
    return new Response('Too many cards are being drawn\n', { status: 503, headers: { 'retry-after': '10' } })
  }
}

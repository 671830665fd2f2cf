import type { CardContent } from '@/components/card-image/content'
import { drawCard, drawSheet, keepCards } from '@/components/card-image/draw-card'
import { sizeFor } from '@/components/card-image/layout'
import type { SheetContent } from '@/components/card-image/sheets'
import { isFresh, tagOf } from '@/lib/outputs/respond'

/** Cards change with their content only; previews keep them longer than that anyway. */
const caching = 'public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800'

const cardOf = keepCards(200)

/** The answer to a request for a share card; it is not drawn again for whoever has it, 404 where there is none. */
export const sendCard = async (request: Request, content: CardContent | undefined): Promise<Response> => {
  if (content === undefined) return new Response('Not found\n', { status: 404 })
  const size = sizeFor(new URL(request.url).searchParams.get('shape'))
  const headers = { 'cache-control': caching, etag: tagOf(JSON.stringify([content, content.draw('square'), size])) }
  if (isFresh(request, headers.etag)) return new Response(null, { status: 304, headers })
  const bytes = await cardOf(headers.etag, () => drawCard(content, size).arrayBuffer())
  return new Response(bytes, { headers: { ...headers, 'content-type': 'image/png' } })
}

const sheetOf = keepCards(20)

/** The answer to a request for a poster or a sheet of an event; 404 where there is none. */
export const sendSheet = async (request: Request, content: SheetContent | undefined): Promise<Response> => {
  if (content === undefined) return new Response('Not found\n', { status: 404 })
  const headers = { 'cache-control': caching, etag: tagOf(JSON.stringify(content)) }
  if (isFresh(request, headers.etag)) return new Response(null, { status: 304, headers })
  const bytes = await sheetOf(headers.etag, () => drawSheet(content).arrayBuffer())
  return new Response(bytes, { headers: { ...headers, 'content-type': 'image/png' } })
}

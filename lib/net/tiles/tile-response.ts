import { env } from '@/config/env'
import { siteAddress, userAgent } from '@/config/user-agent'
import { fetchTile, type TileAnswer } from './fetch-tile'
import { createTileStore } from './tile-store'

const week = 7 * 24 * 60 * 60

/** One transparent pixel, which a cell stretches over a tile. */
const transparent = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNgYAAAAAMAASsJTYQAAAAASUVORK5CYII='),
  (character) => character.charCodeAt(0),
)

const guarded = { 'x-content-type-options': 'nosniff' }

/**
 * Turns an answer into a response.
 *
 * A picture may be kept for a week everywhere, as OpenStreetMap asks, and for another while a new one is fetched. A
 * missing tile is an empty picture with status 200: to the page that is a blank square, while an error status would be
 * a line in every visitor's console and a mark against the page. It is kept for a minute only and names its reason.
 */
export const tileResponse = (answer: TileAnswer): Response =>
  answer.kind === 'picture'
    ? new Response(answer.bytes, {
        headers: {
          ...guarded,
          'content-type': answer.type,
          'cache-control': `public, max-age=${week}, s-maxage=${week}, stale-while-revalidate=${week}`,
        },
      })
    : new Response(transparent, {
        headers: {
          ...guarded,
          'content-type': 'image/png',
          'cache-control': 'public, max-age=60',
          'x-tile-missing': answer.reason,
        },
      })

/** The answer to whoever asks for a tile that no map of this site shows. */
export const noSuchTile = (): Response =>
  new Response(null, { status: 404, headers: { ...guarded, 'cache-control': 'public, max-age=3600' } })

/** The answer to whoever asks whether there is a tile, and not for it: nobody is asked, so that nothing more is known. */
const tileHead = (): Response => new Response(null, { headers: { ...guarded, 'cache-control': 'no-store' } })

const tileAt = createTileStore({
  load: (url) => fetchTile(url, { userAgent: userAgent(), referer: siteAddress() }),
  // a clock that nobody sets: what waits for a minute would wait for an hour else
  now: () => performance.now(),
  fresh: 7 * 24 * 60 * 60 * 1000,
  size: 1000,
  lanes: 4,
  queue: 200,
  wait: 2000,
  perMinute: env.map().perMinute,
})

/**
 * Answers with a tile of the configured source. Whether the site shows that tile at all is the caller's to decide.
 *
 * @param request ends the wait when whoever asked has left; HEAD is answered without asking anybody
 * @param address of the picture at the source; undefined where the source has none
 */
export const serveTile = async (request: Request, address: string | undefined): Promise<Response> => {
  if (address === undefined) return noSuchTile()
  if (request.method === 'HEAD') return tileHead()
  return tileResponse(await tileAt(address, request.signal))
}

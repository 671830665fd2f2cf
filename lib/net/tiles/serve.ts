import { env } from '@/config/env'
import { siteAddress, userAgent } from '@/config/user-agent'
import { fillTemplate, readTileSource, type Tile } from '@/lib/places/tiles'
import { fetchTile } from './fetch-tile'
import { noSuchTile, tileHead, tileResponse } from './tile-response'
import { createTileStore } from './tile-store'

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
 * @param layer 0 is the lowest picture of a tile; sources with names on a layer of their own have a second.
 */
export const serveTile = async (request: Request, tile: Tile, layer: number): Promise<Response> => {
  const template = readTileSource(env.map())?.layers[layer]
  if (template === undefined) return noSuchTile()
  if (request.method === 'HEAD') return tileHead()
  return tileResponse(await tileAt(fillTemplate(template, tile), request.signal))
}

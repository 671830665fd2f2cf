import { env } from '@/config/env'
import { siteAddress, userAgent } from '@/config/user-agent'
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
 * @param address of the picture at the source; undefined where the source has none
 */
export const serveTile = async (request: Request, address: string | undefined): Promise<Response> => {
  if (address === undefined) return noSuchTile()
  if (request.method === 'HEAD') return tileHead()
  return tileResponse(await tileAt(address, request.signal))
}

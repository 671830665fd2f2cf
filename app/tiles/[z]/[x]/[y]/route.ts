import { env } from '@/config/env'
import { listEvents, listVenues } from '@/lib/catalog'
import { noSuchTile, serveTile } from '@/lib/net/tiles/tile-response'
import { mapPoints } from '@/lib/places/mosaic'
import { fillTemplate, isTileNear, readTile, readTileSource } from '@/lib/places/tiles'

type Context = { readonly params: Promise<{ z: string; x: string; y: string }> }

/** A tile of a map that this site shows; the rest of the world is not here. */
const answer = async (request: Request, { params }: Context): Promise<Response> => {
  const tile = readTile(await params)
  if (tile === undefined) return noSuchTile()
  const points = mapPoints(await listEvents(), await listVenues())
  if (!points.some((point) => isTileNear(tile, point))) return noSuchTile()
  const layer = Number(new URL(request.url).searchParams.get('layer') ?? 0)
  const template = readTileSource(env.map())?.layers[layer]
  return serveTile(request, template && fillTemplate(template, tile))
}

export { answer as GET, answer as HEAD }

import type { TileAnswer } from './fetch-tile'

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
export const tileHead = (): Response => new Response(null, { headers: { ...guarded, 'cache-control': 'no-store' } })

import gcoord from 'gcoord'
import type { Position } from './coordinates'

/**
 * The systems that coordinates of one place come in: GPS and OpenStreetMap (WGS-84), AMap, Tencent, Apple and Google
 * inside mainland China (GCJ-02), Baidu (BD-09).
 */
type Datum = 'WGS-84' | 'GCJ-02' | 'BD-09'

const systems = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const

/**
 * Converts a position between datums.
 *
 * The shift exists in mainland China only, and the country decides whether it applies: a rectangle of coordinates, as
 * the usual formula draws it, would move Hong Kong, Seoul and Singapore as well.
 *
 * @param country ISO 3166-1 alpha-2 code of the place; anything but `CN` leaves the position as it is.
 */
export const convertDatum = (position: Position, from: Datum, to: Datum, country: string | undefined): Position => {
  if (from === to || country !== 'CN') return position
  const [lng, lat] = gcoord.transform([position.lng, position.lat], systems[from], systems[to])
  return { lat, lng }
}

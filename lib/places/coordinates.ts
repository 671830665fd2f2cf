import type { Point } from '@/lib/model'

/** Decimals that the precision earns: four are about ten metres, two about a kilometre. */
const decimals = { building: 4, street: 2, district: 2 } as const

/**
 * Latitude and longitude for people, such as `39.9802° N` and `116.3091° E`, no finer than the point is known.
 *
 * @returns undefined for a city's centre: a city has no coordinates worth quoting.
 */
export const formatCoordinates = ({ lat, lng, precision }: Point): readonly [string, string] | undefined => {
  if (precision === 'city') return undefined
  const digits = decimals[precision]
  return [
    `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}`,
    `${Math.abs(lng).toFixed(digits)}° ${lng < 0 ? 'W' : 'E'}`,
  ]
}

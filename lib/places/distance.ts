import type { Position } from './mercator'

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const halfChord = (one: number, other: number): number => Math.sin(radians(other - one) / 2) ** 2

/** Mean radius of the earth in kilometres (IUGG). */
const earth = 6371.009

/** Great-circle distance by the haversine formula. */
export const kilometresBetween = (one: Position, other: Position): number => {
  const across = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * halfChord(one.lng, other.lng)
  return 2 * earth * Math.asin(Math.sqrt(halfChord(one.lat, other.lat) + across))
}

import type { Place, Point, Venue } from '@/lib/model'
import { pointOf } from './city-centre'

/**
 * Every point that a map of the site is drawn around, once each: the venues', the events' own, and the middles of
 * the cities that stand in for unknown ones.
 */
export const mapPoints = (events: readonly { readonly place: Place }[], venues: readonly Venue[]): readonly Point[] => {
  const places = [...venues, ...events.map(({ place }) => place)]
  const points = places.flatMap((place) => ('address' in place ? (pointOf(place) ?? []) : []))
  return [...new Map(points.map((point) => [`${point.lat} ${point.lng} ${point.precision}`, point])).values()]
}

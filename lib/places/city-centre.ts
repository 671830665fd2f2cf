import type { Address, Point, Term } from '@/lib/model'
import type { Position } from './coordinates'
import { countryOf } from './country'
import { hanCity } from './gazetteer'

/** City centres as GeoNames (geonames.org) gives them, CC BY 4.0. Whoever shows one names the source. */
const CENTRES: Readonly<Record<string, Position>> = {
  北京: { lat: 39.9075, lng: 116.3972 },
  上海: { lat: 31.2222, lng: 121.4581 },
  杭州: { lat: 30.2937, lng: 120.1614 },
  广州: { lat: 23.1167, lng: 113.25 },
  深圳: { lat: 22.5455, lng: 114.0683 },
  成都: { lat: 30.6667, lng: 104.0667 },
  大连: { lat: 38.9122, lng: 121.6022 },
}

/** Middle of a Chinese city by its name in either script, with or without 市; undefined where it is not known. */
export const cityCentre = (name: string): Position | undefined => CENTRES[hanCity(name) ?? '']

/** What is needed to place something on a map. */
export type Located = { readonly address: Address; readonly city?: Term; readonly point?: Point }

/** Source of a point that stands for a whole city. */
export const cityCentreSource = 'GeoNames'

/** The point that a map may show: the known one, else the middle of the city, marked as no better than that. */
export const pointOf = ({ address, city, point }: Located): Point | undefined => {
  if (point !== undefined) return point
  const name = city?.name ?? address.city
  const centre = name === undefined || countryOf(address) !== 'CN' ? undefined : cityCentre(name)
  return centre && { ...centre, precision: 'city', source: cityCentreSource }
}

/** What a page says that shows a city's middle. */
export const cityCentreCredit = { text: 'GeoNames, CC BY 4.0', url: 'https://www.geonames.org/' } as const

import type { Address, Point, Term } from '@/lib/model'
import type { Position } from './coordinates'
import { countryOf } from './country'

/** City centres as GeoNames (geonames.org) gives them, CC BY 4.0. Whoever shows one names the source. */
const centres: readonly (Position & { readonly names: readonly string[] })[] = [
  { names: ['北京', 'beijing'], lat: 39.9075, lng: 116.3972 },
  { names: ['上海', 'shanghai'], lat: 31.2222, lng: 121.4581 },
  { names: ['杭州', 'hangzhou'], lat: 30.2937, lng: 120.1614 },
  { names: ['广州', 'guangzhou'], lat: 23.1167, lng: 113.25 },
  { names: ['深圳', 'shenzhen'], lat: 22.5455, lng: 114.0683 },
  { names: ['成都', 'chengdu'], lat: 30.6667, lng: 104.0667 },
  { names: ['大连', 'dalian'], lat: 38.9122, lng: 121.6022 },
]

/** Middle of a Chinese city by its name, with or without 市; undefined where it is not known. */
export const cityCentre = (name: string): Position | undefined => {
  const plain = name.trim().toLowerCase().replace(/市$/, '')
  const found = centres.find(({ names }) => names.includes(plain))
  return found === undefined ? undefined : { lat: found.lat, lng: found.lng }
}

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

import { z } from 'zod'
import { say } from '@/config/language'
import { site } from '@/config/site'
import type { Precision } from '@/lib/model'
import type { Position } from '../coordinates'
import { convertDatum } from '../datum'

/** A point that a service knows for a place, in WGS-84. */
type Find = {
  readonly kind: 'found'
  readonly position: Position
  readonly precision: Precision
  /** What the service calls the place. */
  readonly label: string
}

/** What came of asking for a place. Every reason is a short phrase for the organizer's eyes. */
export type Answer =
  | Find
  | { readonly kind: 'not-found' }
  /** A place of that name, but not in the city. */
  | { readonly kind: 'elsewhere'; readonly label: string; readonly kilometres: number }
  /** The service wants no more questions, or not these. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** An answer that says nothing a program can read. */
  | { readonly kind: 'malformed'; readonly reason: string }
  /** No answer at all. */
  | { readonly kind: 'offline'; readonly reason: string }

/** A place to ask for. */
export type Question = {
  readonly text: string
  readonly city: string
  /** ISO 3166-1 alpha-2; decides which datum an answer is in. */
  readonly country: string | undefined
}

/** A geocoding service. */
export type Geocoder = {
  readonly id: 'nominatim' | 'photon' | 'amap'
  /** What a point's `source` says. */
  readonly name: string
  readonly endpoint: string
  /** Milliseconds between two requests that the service's terms ask for. */
  readonly pace: number
  readonly needsKey: boolean
  /** @param endpoint without a trailing slash */
  readonly url: (question: Question, endpoint: string, key: string) => string
  /** @param body parsed JSON of an answer with status 200 */
  readonly read: (body: unknown, question: Question) => Answer
}

export const malformed = (reason: string): Answer => ({ kind: 'malformed', reason })

/** The first part of an answer that is not as the service documents it, such as `[0].lat`. */
const oddPart = ({ issues: [issue] }: z.ZodError): string => {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return path === '' ? say('it has another form', '格式不对') : path.replace(/^\./, '')
}

/** A find, unless the numbers are none that a place on earth can have. */
const find = (position: Position, precision: Precision | undefined, label: string): Answer => {
  const { lat, lng } = position
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return malformed(`${lat}, ${lng}`)
  return precision === undefined
    ? { kind: 'not-found' }
    : { kind: 'found', position: round(position), precision, label }
}

/** Six decimals are a decimetre. */
const round = ({ lat, lng }: Position): Position => ({ lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) })

/** Empty fields come as `[]`. */
const words = z.union([z.string(), z.array(z.unknown()).transform(() => '')])

const reply = z.object({
  status: z.enum(['0', '1']),
  info: words.optional(),
  infocode: words.optional(),
  geocodes: z.array(z.object({ formatted_address: words, level: words, location: words })).optional(),
})

const amapPrecisions: Readonly<Record<string, Precision>> = {
  门牌号: 'building',
  门址: 'building',
  兴趣点: 'building',
  单元号: 'building',
  道路: 'street',
  道路交叉路口: 'street',
  热点商圈: 'district',
  开发区: 'district',
  乡镇: 'district',
  村庄: 'district',
  区县: 'district',
  市: 'city',
}

/** AMap's geocoder: https://lbs.amap.com/api/webservice/guide/api/georegeo. Answers in GCJ-02, longitude first. */
export const amap: Geocoder = {
  id: 'amap',
  name: '高德地图',
  endpoint: 'https://restapi.amap.com',
  pace: 400,
  needsKey: true,
  url: ({ text, city }, endpoint, key) =>
    `${endpoint}/v3/geocode/geo?${new URLSearchParams({ key, address: text, ...(city !== '' && { city }) })}`,
  read: (body, { country }) => {
    const { data, error } = reply.safeParse(body)
    if (data === undefined) return malformed(oddPart(error))
    // 30001 is AMap's way of saying that it knows no such address
    if (data.status === '0' && data.infocode === '30001') return { kind: 'not-found' }
    if (data.status === '0') return { kind: 'refused', reason: `${data.info ?? ''} (${data.infocode ?? ''})` }
    const [best] = data.geocodes ?? []
    if (best === undefined) return { kind: 'not-found' }
    const [lng, lat] = best.location.split(',').map(Number)
    if (lng === undefined || lat === undefined || Number.isNaN(lng + lat)) return malformed(best.location)
    const position = convertDatum({ lat, lng }, 'GCJ-02', 'WGS-84', country)
    return find(position, amapPrecisions[best.level], best.formatted_address)
  },
}

const results = z.array(
  z.object({ lat: z.string(), lon: z.string(), display_name: z.string(), place_rank: z.number().optional() }),
)

/** Nominatim ranks places from the continent (2) to the house (30); what is larger than a city says nothing. */
const precisionOf = (rank = 0): Precision | undefined => {
  if (rank >= 28) return 'building'
  if (rank >= 26) return 'street'
  if (rank >= 17) return 'district'
  return rank >= 8 ? 'city' : undefined
}

/** OpenStreetMap's geocoder: https://nominatim.org/release-docs/latest/api/Search/ and its usage policy. */
export const nominatim: Geocoder = {
  id: 'nominatim',
  name: 'Nominatim (OpenStreetMap)',
  endpoint: 'https://nominatim.openstreetmap.org',
  pace: 1100,
  needsKey: false,
  url: ({ text, country }, endpoint) => {
    const query = new URLSearchParams({
      q: text,
      format: 'jsonv2',
      limit: '1',
      ...(country !== undefined && { countrycodes: country.toLowerCase() }),
      'accept-language': site.contentLanguage,
      addressdetails: '1',
    })
    return `${endpoint}/search?${query}`
  },
  read: (body) => {
    const { data, error } = results.safeParse(body)
    if (data === undefined) return malformed(oddPart(error))
    const [best] = data
    if (best === undefined) return { kind: 'not-found' }
    return find({ lat: Number(best.lat), lng: Number(best.lon) }, precisionOf(best.place_rank), best.display_name)
  },
}

const collection = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) }),
      properties: z.looseObject({ type: z.string().optional() }),
    }),
  ),
})

const photonPrecisions: Readonly<Record<string, Precision>> = {
  house: 'building',
  street: 'street',
  locality: 'district',
  district: 'district',
  city: 'city',
}

const parts = ['name', 'housenumber', 'street', 'district', 'city', 'state', 'country']

const labelOf = (properties: Readonly<Record<string, unknown>>): string =>
  [...new Set(parts.map((part) => properties[part]).filter((value) => typeof value === 'string'))].join(', ')

/** Komoot's geocoder over OpenStreetMap: https://github.com/komoot/photon. Answers in GeoJSON, longitude first. */
export const photon: Geocoder = {
  id: 'photon',
  name: 'Photon (OpenStreetMap)',
  endpoint: 'https://photon.komoot.io',
  pace: 1100,
  needsKey: false,
  url: ({ text }, endpoint) => `${endpoint}/api?${new URLSearchParams({ q: text, limit: '1' })}`,
  read: (body) => {
    const { data, error } = collection.safeParse(body)
    if (data === undefined) return malformed(oddPart(error))
    const [best] = data.features
    if (best === undefined) return { kind: 'not-found' }
    const [lng, lat] = best.geometry.coordinates
    return find({ lat, lng }, photonPrecisions[best.properties.type ?? ''], labelOf(best.properties))
  },
}

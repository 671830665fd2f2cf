import type { Position } from './coordinates'

export type MapProviderId = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google' | 'osm' | 'geo'

/** What a map is asked to show. Texts are plain; every provider encodes them itself. */
export type MapTarget = {
  readonly name: string
  /** The address on one line. */
  readonly address: string
  /** The address without region and city, for providers that take the city apart. */
  readonly street: string
  readonly city: string
}

/** A position in the two datums that links are made of: WGS-84, and what GCJ-02 makes of it. */
export type MapPosition = { readonly wgs84: Position; readonly gcj02: Position }

export type MapProvider = {
  readonly id: MapProviderId
  readonly marker: (target: MapTarget, at: MapPosition) => string
  readonly search: (target: MapTarget) => string
  readonly directions?: (target: MapTarget, at: MapPosition) => string
}

/** Name under which the providers see us, as their link formats ask for. */
const app = 'meetmark'

/** Encodes a value so that neither an address nor a map's own syntax can end it early; half a character is replaced. */
const value = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '�')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Tencent splits a marker at colons and semicolons after decoding it, so its texts go without. */
const marked = (text: string): string => value(text.replace(/[:;|]+/g, ' '))

const digits = (degrees: number): string => String(Number(degrees.toFixed(6)))
const latLng = ({ lat, lng }: Position): string => `${digits(lat)},${digits(lng)}`
const lngLat = ({ lat, lng }: Position): string => `${digits(lng)},${digits(lat)}`

/** https://lbs.amap.com/api/uri-api: longitude first; navigation takes no datum, so it gets GCJ-02. */
const amap: MapProvider = {
  id: 'amap',
  marker: ({ name }, { wgs84 }) =>
    `https://uri.amap.com/marker?position=${lngLat(wgs84)}&name=${value(name)}&src=${app}&coordinate=wgs84&callnative=0`,
  search: ({ street, city }) =>
    `https://uri.amap.com/search?keyword=${value(street)}&city=${value(city)}&view=map&src=${app}&callnative=0`,
  directions: ({ name }, { gcj02 }) =>
    `https://uri.amap.com/navigation?to=${lngLat(gcj02)},${value(name.replace(/,/g, ' '))}&mode=bus&src=${app}&callnative=1`,
}

/** https://lbsyun.baidu.com/faq/api?title=webapi/uri */
const baidu: MapProvider = {
  id: 'baidu',
  marker: ({ name, address }, { wgs84 }) =>
    `https://api.map.baidu.com/marker?location=${latLng(wgs84)}&title=${value(name)}&content=${value(address)}&output=html&coord_type=wgs84&src=webapp.${app}.${app}`,
  search: ({ address }) =>
    `https://api.map.baidu.com/geocoder?address=${value(address)}&output=html&src=webapp.${app}.${app}`,
}

/** https://lbs.qq.com/webApi/uriV1/uriGuide/uriOverview; coordinate type 1 is WGS-84. */
const tencent: MapProvider = {
  id: 'tencent',
  marker: ({ name, address }, { wgs84 }) =>
    `https://apis.map.qq.com/uri/v1/marker?marker=coord:${latLng(wgs84)};title:${marked(name)};addr:${marked(address)}&coord_type=1&referer=${app}`,
  search: ({ street, city }) =>
    `https://apis.map.qq.com/uri/v1/search?keyword=${value(street)}&region=${value(city)}&referer=${app}`,
}

/** https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html */
const apple: MapProvider = {
  id: 'apple',
  marker: ({ name }, { wgs84 }) => `https://maps.apple.com/?ll=${latLng(wgs84)}&q=${value(name)}`,
  search: ({ address }) => `https://maps.apple.com/?address=${value(address)}`,
  directions: (_, { wgs84 }) => `https://maps.apple.com/?daddr=${latLng(wgs84)}&dirflg=r`,
}

/** https://developers.google.com/maps/documentation/urls/get-started */
const google: MapProvider = {
  id: 'google',
  marker: (_, { wgs84 }) => `https://www.google.com/maps/search/?api=1&query=${value(latLng(wgs84))}`,
  search: ({ address }) => `https://www.google.com/maps/search/?api=1&query=${value(address)}`,
  directions: (_, { wgs84 }) =>
    `https://www.google.com/maps/dir/?api=1&destination=${value(latLng(wgs84))}&travelmode=transit`,
}

const osm: MapProvider = {
  id: 'osm',
  marker: (_, { wgs84: { lat, lng } }) =>
    `https://www.openstreetmap.org/?mlat=${digits(lat)}&mlon=${digits(lng)}#map=17/${digits(lat)}/${digits(lng)}`,
  search: ({ address }) => `https://www.openstreetmap.org/search?query=${value(address)}`,
}

/** RFC 5870, with the query that Android's map apps read. */
const geo: MapProvider = {
  id: 'geo',
  marker: ({ name }, { wgs84 }) => `geo:${latLng(wgs84)}?q=${latLng(wgs84)}(${value(name)})`,
  search: ({ address }) => `geo:0,0?q=${value(address)}`,
}

/** Where the maps of China know the streets. */
const MAPPED_BY_CHINA = new Set(['CN', 'HK', 'MO', 'TW'])

/**
 * Chinese venues open in the maps that know China best first, all others in the ones that know the world: the maps of
 * China are empty abroad.
 * @param country ISO 3166-1 alpha-2, where it is known
 * @param isChinese whether an address without a country is written in Chinese
 */
export const providersFor = (country: string | undefined, isChinese: boolean): readonly MapProvider[] => {
  if (country === 'CN' || (country === undefined && isChinese)) return [amap, baidu, tencent, apple, google, osm, geo]
  const near = country !== undefined && MAPPED_BY_CHINA.has(country)
  return near ? [google, apple, osm, amap, baidu, tencent, geo] : [google, apple, osm, geo]
}

import { amap, type Geocoder, nominatim, photon } from './services'

export { ask, createPace, openMemory } from './ask'
export type { Geocoder, Question } from './services'
export { type Finding, surveyVenues, writePoint } from './survey'

/** The services that can be asked, the default one first. */
export const geocoders: readonly [Geocoder, ...Geocoder[]] = [nominatim, photon, amap]

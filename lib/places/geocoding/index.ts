import { amap } from './amap'
import type { Geocoder } from './answer'
import { nominatim } from './nominatim'
import { photon } from './photon'

export type { Geocoder, Question } from './answer'
export { ask } from './ask'
export { openMemory } from './memory'
export { createPace } from './pace'
export { type Finding, surveyVenues } from './survey'
export { writePoint } from './venue-file'

/** The services that can be asked, the default one first. */
export const geocoders: readonly [Geocoder, ...Geocoder[]] = [nominatim, photon, amap]

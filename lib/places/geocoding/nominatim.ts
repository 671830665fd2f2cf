import { z } from 'zod'
import { site } from '@/config/site'
import type { Precision } from '@/lib/model'
import { find, type Geocoder, malformed, oddPart } from './answer'

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

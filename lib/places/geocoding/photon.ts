import { z } from 'zod'
import type { Precision } from '@/lib/model'
import { find, type Geocoder, malformed, oddPart } from './answer'

const collection = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) }),
      properties: z.looseObject({ type: z.string().optional() }),
    }),
  ),
})

const precisions: Readonly<Record<string, Precision>> = {
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
    return find({ lat, lng }, precisions[best.properties.type ?? ''], labelOf(best.properties))
  },
}

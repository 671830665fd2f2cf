import { z } from 'zod'
import type { Precision } from '@/lib/model'
import { convertDatum } from '../datum'
import { find, type Geocoder, malformed, oddPart } from './answer'

/** Empty fields come as `[]`. */
const words = z.union([z.string(), z.array(z.unknown()).transform(() => '')])

const reply = z.object({
  status: z.enum(['0', '1']),
  info: words.optional(),
  infocode: words.optional(),
  geocodes: z.array(z.object({ formatted_address: words, level: words, location: words })).optional(),
})

const precisions: Readonly<Record<string, Precision>> = {
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
    return find(position, precisions[best.level], best.formatted_address)
  },
}

import { describe, expect, it } from 'vitest'
import { mapLinks } from './map-links'

const seed = {
  address: {
    street: '海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
    city: '北京',
    region: '北京',
    country: '中国',
  },
  point: { lat: 39.9802, lng: 116.3091, precision: 'building' },
} as const
const coex = {
  address: { street: '강남구 영동대로 513 코엑스', city: '서울', country: '대한민국' },
  point: { lat: 37.5118, lng: 127.0592, precision: 'building' },
} as const
const bcc = {
  address: { street: 'Alexanderplatz 1', city: 'Berlin', postcode: '10178', country: 'Germany' },
  point: { lat: 52.5208, lng: 13.4165, precision: 'building' },
} as const

const table = (links: ReturnType<typeof mapLinks>) => Object.fromEntries(links.map((link) => [link.provider, link.url]))
const ways = (links: ReturnType<typeof mapLinks>) =>
  Object.fromEntries(links.filter((link) => link.directions).map((link) => [link.provider, link.directions]))

describe('links by coordinates', () => {
  it('open a Chinese venue', () => {
    expect(table(mapLinks('e 世界财富中心', seed))).toEqual({
      amap: 'https://uri.amap.com/marker?position=116.3091,39.9802&name=e%20%E4%B8%96%E7%95%8C%E8%B4%A2%E5%AF%8C%E4%B8%AD%E5%BF%83&src=meetmark&coordinate=wgs84&callnative=0',
      baidu: `https://api.map.baidu.com/marker?location=39.9802,116.3091&title=e%20%E4%B8%96%E7%95%8C%E8%B4%A2%E5%AF%8C%E4%B8%AD%E5%BF%83&content=${encodeURIComponent('中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2')}&output=html&coord_type=wgs84&src=webapp.meetmark.meetmark`,
      tencent: `https://apis.map.qq.com/uri/v1/marker?marker=coord:39.9802,116.3091;title:e%20%E4%B8%96%E7%95%8C%E8%B4%A2%E5%AF%8C%E4%B8%AD%E5%BF%83;addr:${encodeURIComponent('中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2')}&coord_type=1&referer=meetmark`,
      apple: 'https://maps.apple.com/?ll=39.9802,116.3091&q=e%20%E4%B8%96%E7%95%8C%E8%B4%A2%E5%AF%8C%E4%B8%AD%E5%BF%83',
      google: 'https://www.google.com/maps/search/?api=1&query=39.9802%2C116.3091',
      osm: 'https://www.openstreetmap.org/?mlat=39.9802&mlon=116.3091#map=17/39.9802/116.3091',
      geo: 'geo:39.9802,116.3091?q=39.9802,116.3091(e%20%E4%B8%96%E7%95%8C%E8%B4%A2%E5%AF%8C%E4%B8%AD%E5%BF%83)',
    })
  })

  it('open a Korean venue where it is, unshifted', () => {
    expect(table(mapLinks('COEX', coex))).toEqual({
      apple: 'https://maps.apple.com/?ll=37.5118,127.0592&q=COEX',
      google: 'https://www.google.com/maps/search/?api=1&query=37.5118%2C127.0592',
      osm: 'https://www.openstreetmap.org/?mlat=37.5118&mlon=127.0592#map=17/37.5118/127.0592',
      geo: 'geo:37.5118,127.0592?q=37.5118,127.0592(COEX)',
    })
  })

  it('open a German venue', () => {
    expect(table(mapLinks('bcc', bcc))).toEqual({
      apple: 'https://maps.apple.com/?ll=52.5208,13.4165&q=bcc',
      google: 'https://www.google.com/maps/search/?api=1&query=52.5208%2C13.4165',
      osm: 'https://www.openstreetmap.org/?mlat=52.5208&mlon=13.4165#map=17/52.5208/13.4165',
      geo: 'geo:52.5208,13.4165?q=52.5208,13.4165(bcc)',
    })
  })

  it('lead there: AMap in its own datum, the others in WGS-84', () => {
    const { amap, ...others } = ways(mapLinks('e 世界财富中心', seed))
    expect(amap).toMatch(
      /^https:\/\/uri\.amap\.com\/navigation\?to=116\.3152\d*,39\.9814\d*,e%20%E4%B8%96.*&mode=bus&src=meetmark&callnative=1$/,
    )
    expect(others).toEqual({
      apple: 'https://maps.apple.com/?daddr=39.9802,116.3091&dirflg=r',
      google: 'https://www.google.com/maps/dir/?api=1&destination=39.9802%2C116.3091&travelmode=transit',
    })
  })
})

describe('links by address', () => {
  const street = { address: { street: '建国路 93 号万达广场', city: '北京', region: '北京', country: '中国' } }

  it('ask each provider in its own form', () => {
    const text = encodeURIComponent('中国北京建国路 93 号万达广场')
    const road = encodeURIComponent('建国路 93 号万达广场')
    const city = encodeURIComponent('北京')
    expect(table(mapLinks('万达广场', street))).toEqual({
      amap: `https://uri.amap.com/search?keyword=${road}&city=${city}&view=map&src=meetmark&callnative=0`,
      baidu: `https://api.map.baidu.com/geocoder?address=${text}&output=html&src=webapp.meetmark.meetmark`,
      tencent: `https://apis.map.qq.com/uri/v1/search?keyword=${road}&region=${city}&referer=meetmark`,
      apple: `https://maps.apple.com/?address=${text}`,
      google: `https://www.google.com/maps/search/?api=1&query=${text}`,
      osm: `https://www.openstreetmap.org/search?query=${text}`,
      geo: `geo:0,0?q=${text}`,
    })
  })

  it.each(['street', 'district', 'city'] as const)('stand in where a point is no better than a %s', (precision) => {
    const place = { ...street, point: { lat: 39.9, lng: 116.4, precision } }
    expect(mapLinks('万达广场', place)).toEqual(mapLinks('万达广场', street))
  })

  it('are not made up for a city alone', () => {
    expect(mapLinks('北京', { address: { city: '北京', country: '中国' } })).toEqual([])
  })
})

describe('the order', () => {
  const order = (place: Parameters<typeof mapLinks>[1]) => mapLinks('x', place).map(({ provider }) => provider)

  it('starts with Chinese maps in China only', () => {
    expect(order(seed)).toEqual(['amap', 'baidu', 'tencent', 'apple', 'google', 'osm', 'geo'])
    expect(order(coex)).toEqual(['google', 'apple', 'osm', 'geo'])
    expect(order({ address: { street: 'Rua Rodrigues de Faria 103', city: 'Lisbon' } })).toEqual(order(coex))
    expect(order({ address: { street: '某某路 1 号', city: '某城' } })[0]).toBe('amap')
    expect(order({ address: { street: '会展道 1 号', city: '香港', country: '中国' } })[0]).toBe('google')
    expect(order({ address: { street: '虹桥万科中心', city: '上海', country: '上海' } })[0]).toBe('amap')
  })
})

it('keeps hostile names inside their parameter', () => {
  const name = '");alert(1)//&coord_type=2;title:x \ud800'
  const links = table(mapLinks(name, { ...seed, address: { ...seed.address, street: `A&B#c;d:e(1)` } }))
  expect(new URL(links.amap ?? '').searchParams.get('name')).toBe('");alert(1)//&coord_type=2;title:x �')
  expect(new URL(links.tencent ?? '').searchParams.getAll('coord_type')).toEqual(['1'])
  expect(new URL(links.tencent ?? '').searchParams.get('marker')?.split(';')).toHaveLength(3)
  expect(links.geo?.match(/[()]/g)).toEqual(['(', ')'])
})

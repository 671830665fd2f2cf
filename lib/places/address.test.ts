import { describe, expect, it } from 'vitest'
import { addressLines, formatAddress, splitStreet, withName, withoutRoom } from './address'

it.each([
  ['海淀区中关村大街 11 号 e 世界财富中心 A 座 B2', '海淀区中关村大街 11 号', 'e 世界财富中心 A 座 B2'],
  ['福田区彩田路3001号彩福大厦4楼名堂共享办公福田微谷店', '福田区彩田路3001号', '彩福大厦4楼名堂共享办公福田微谷店'],
  ['杨浦区政学路 77 号 INNOSPACE+', '杨浦区政学路 77 号', 'INNOSPACE+'],
  ['天河区广电云平广场', '天河区', '广电云平广场'],
  ['望京浦项中心', undefined, '望京浦项中心'],
  ['蚂蚁 Z 空间', undefined, '蚂蚁 Z 空间'],
  ['建国路 93 号万达广场 A 座新世界百货 7 层良辉会议室', '建国路 93 号', '万达广场 A 座新世界百货 7 层良辉会议室'],
  [
    '武侯区益州大道 1999 号成都银泰城 4 号写字楼 19 楼 亚马逊云科技',
    '武侯区益州大道 1999 号',
    '成都银泰城 4 号写字楼 19 楼 亚马逊云科技',
  ],
  [
    '甘井子区汇贤街大连腾飞园区腾飞软件园 5 号楼 (世达教育)',
    '甘井子区汇贤街',
    '大连腾飞园区腾飞软件园 5 号楼 (世达教育)',
  ],
  ['武侯区天府大道中段新希望天祥广场 3 层冲鸭空间', '武侯区天府大道中段', '新希望天祥广场 3 层冲鸭空间'],
  ['天河区林和东路 285 天安人寿中心 28 楼微赞会议室', '天河区林和东路 285', '天安人寿中心 28 楼微赞会议室'],
  ['深南大道 10000 号腾讯大厦', '深南大道 10000 号', '腾讯大厦'],
  ['西城区金融街中心', '西城区', '金融街中心'],
  ['知春路 7 号', '知春路 7 号', undefined],
  // a 街道 is a part of a district, not a street that ends there
  ['海淀区北门街道学院南路 2 号青石中心', '海淀区北门街道学院南路 2 号', '青石中心'],
  ['临江街道口创意大厦', undefined, '临江街道口创意大厦'],
  ['海淀区知春路 7 号 3 号楼 B 座 5 层', '海淀区知春路 7 号 3 号楼 B 座 5 层', undefined],
  ['海淀区知春路 1 号楼', '海淀区知春路 1 号楼', undefined],
  ['3 号会议厅', undefined, '3 号会议厅'],
  ['강남구 영동대로 513 코엑스', '강남구 영동대로 513', '코엑스'],
  ['Kalkscheune, Johannisstraße 2', 'Johannisstraße 2', 'Kalkscheune'],
  ['350 5th Ave', '350 5th Ave', undefined],
  ['COEX Convention Center', undefined, 'COEX Convention Center'],
  ['', undefined, undefined],
])('takes %s apart', (street, road, name) => {
  expect(splitStreet(street)).toEqual({ ...(road && { road }), ...(name && { name }) })
})

it.each([
  ['e 世界财富中心 A 座 B2', 'e 世界财富中心'],
  ['万达广场 A 座新世界百货 7 层良辉会议室', '万达广场'],
  ['财富广场东塔 35 楼路演空间', '财富广场东塔'],
  ['新希望天祥广场 3 层冲鸭空间', '新希望天祥广场'],
  ['蚂蚁 Z 空间', '蚂蚁 Z 空间'],
  ['INNOSPACE+', 'INNOSPACE+'],
])('leaves floor and room out of %s', (name, bare) => {
  expect(withoutRoom(name)).toBe(bare)
})

const chinese = (street: string, city: string, region = city, country = '中国') => ({
  street,
  city,
  region,
  postcode: '',
  country,
})

describe('an address in its country’s order', () => {
  it.each([
    [
      chinese('海淀区中关村大街 11 号 e 世界财富中心 A 座 B2', '北京'),
      ['中国北京海淀区中关村大街 11 号', 'e 世界财富中心 A 座 B2'],
    ],
    [chinese('蚂蚁 Z 空间', '杭州', '浙江'), ['中国浙江杭州', '蚂蚁 Z 空间']],
    [chinese('虹桥万科中心', '上海', '上海', '上海'), ['上海', '虹桥万科中心']],
    [chinese('世博大道 1 号', '上海市', '上海'), ['中国上海市世博大道 1 号']],
    [
      chinese('广州市天河区体育东路 116 号财富广场东塔 35 楼路演空间', '广州', '广东'),
      ['中国广东广州天河区体育东路 116 号', '财富广场东塔 35 楼路演空间'],
    ],
    [chinese('广东省广州市天河区广电平云广场', '广州', '广东'), ['中国广东广州天河区', '广电平云广场']],
    [chinese('北京海淀区知春路 7 号', '北京'), ['中国北京海淀区知春路 7 号']],
    [chinese('大连星海假日酒店', '大连', '辽宁'), ['中国辽宁大连', '大连星海假日酒店']],
    [{ city: '成都', country: '中国' }, ['中国成都']],
    [
      { street: '강남구 영동대로 513 코엑스', city: '서울', country: '대한민국', postcode: '06164' },
      ['대한민국 서울 강남구 영동대로 513', '코엑스', '06164'],
    ],
    [
      { street: 'COEX, 513 Yeongdong-daero', city: 'Seoul', country: 'South Korea' },
      ['COEX', '513 Yeongdong-daero', 'Seoul', 'South Korea'],
    ],
    [
      { street: 'Johannisstraße 2', city: 'Berlin', region: 'Berlin', postcode: '10117', country: 'Germany' },
      ['Johannisstraße 2', '10117 Berlin', 'Germany'],
    ],
    [
      { street: '350 5th Ave', city: 'New York', region: 'NY', postcode: '10118', country: 'USA' },
      ['350 5th Ave', 'New York, NY 10118', 'USA'],
    ],
    [
      { street: 'Via Tortona 27', city: 'Milano', region: 'MI', postcode: '20144', country: 'Italy' },
      ['Via Tortona 27', '20144 Milano, MI', 'Italy'],
    ],
    [
      { street: '10 York Road', city: 'London', postcode: 'SE1 7ND', country: 'UK' },
      ['10 York Road', 'London SE1 7ND', 'UK'],
    ],
    [{ street: 'Alexanderplatz 1', city: '柏林', country: '德国' }, ['Alexanderplatz 1', '柏林', '德国']],
    [{ street: '  ', city: '', region: '', country: '' }, []],
  ])('%j', (address, lines) => {
    expect(addressLines(address)).toEqual(lines)
  })

  it('stands on one line for copying, Han without spaces, Latin with commas', () => {
    expect(formatAddress(chinese('海淀区中关村大街 11 号 e 世界财富中心 A 座 B2', '北京'))).toBe(
      '中国北京海淀区中关村大街 11 号 e 世界财富中心 A 座 B2',
    )
    expect(formatAddress({ street: 'Johannisstraße 2', city: 'Berlin', postcode: '10117', country: 'Germany' })).toBe(
      'Johannisstraße 2, 10117 Berlin, Germany',
    )
  })
})

it('takes the name of the place in, once', () => {
  const address = chinese('海淀区中关村大街 11 号', '北京')
  expect(addressLines(withName(address, 'e 世界财富中心'))).toEqual([
    '中国北京海淀区中关村大街 11 号',
    'e 世界财富中心',
  ])
  expect(withName({ street: '中关村大街 11 号e世界财富中心 A 座' }, 'E 世界财富中心').street).toBe(
    '中关村大街 11 号e世界财富中心 A 座',
  )
  expect(withName({ city: '上海' }, '舜元会议中心').street).toBe('舜元会议中心')
  expect(
    addressLines(withName({ street: 'Johannisstraße 2', city: 'Berlin', country: 'Germany' }, 'Kalkscheune')),
  ).toEqual(['Kalkscheune', 'Johannisstraße 2', 'Berlin', 'Germany'])
})

import { describe, expect, it } from 'vitest'
import { addressLines, formatAddress, withName } from './address'

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

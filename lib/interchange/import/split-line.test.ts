import { expect, it } from 'vitest'
import { splitLine } from './split-line'

it.each([
  ['北京市海淀区中关村大街 11 号', '海淀区中关村大街 11 号', '北京', '北京'],
  ['中国北京海淀区中关村大街 11 号', '海淀区中关村大街 11 号', '北京', '北京'],
  ['浙江省杭州市西湖区万塘路 18 号', '西湖区万塘路 18 号', '杭州', '浙江'],
  ['深圳市 腾讯大厦', '腾讯大厦', '深圳', '广东'],
])('takes %s apart', (line, street, city, region) =>
  expect(splitLine(line)).toEqual({ street, city, region, country: '中国' }),
)

it.each(['上海中心大厦', '腾讯大厦', '北京市', 'Kalkscheune, Johannisstraße 2, Berlin', ''])(
  'leaves %s whole',
  (line) => expect(splitLine(line)).toBeUndefined(),
)

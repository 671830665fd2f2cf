import { expect, it } from 'vitest'
import { splitStreet, withoutRoom } from './street'

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

import { describe, expect, it } from 'vitest'
import { isLongTitle, isLoose, splitTitle } from './title-text'

const texts = (title: string) => splitTitle(title).map(({ text }) => text)

describe('splitTitle', () => {
  it('keeps the dash with the part before it', () => {
    expect(texts('Service Mesh 的延伸 —— 论道 Database Mesh')).toEqual([
      'Service Mesh 的延伸 —— ',
      '论道 Database Mesh',
    ])
  })

  it('keeps an edition with its city', () => {
    expect(texts('Service Mesh Meetup #2 北京站')).toEqual(['Service Mesh Meetup ', '#2 北京站'])
    expect(texts('星桥开源社 meetup 第12期成都站')).toEqual(['星桥开源社 meetup ', '第12期成都站'])
  })

  it.each(['', '——', '——甲', '甲——', '甲——乙——丙', '#2', '第一期', 'A  ——  B'])('loses nothing of %j', (title) => {
    expect(texts(title).join('')).toBe(title)
  })
})

it('lets a line break anywhere only in a long stretch of Han', () => {
  expect(
    isLoose('Service Mesh Webinar #1 多点生活在 Service Mesh 上的实践——Istio + MOSN 在 Dubbo 场景下的探索之路'),
  ).toBe(false)
  expect(isLoose('我们一路走来所学到的与尚未学到的一切以及下一步')).toBe(true)
})

it('counts Latin letters half when it calls a title long', () => {
  expect(isLongTitle('Observability on Service Mesh, in English')).toBe(false)
  expect(isLongTitle('从单体到网格：一家传统制造企业用三年时间，把两千个服务迁移')).toBe(true)
})

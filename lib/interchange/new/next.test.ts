import { describe, expect, it } from 'vitest'
import { nextSlug, nextTitle } from './next'

describe('nextTitle', () => {
  it.each([
    ['Service Mesh Meetup #9 杭州站', 10, '杭州', '武汉', 'Service Mesh Meetup #10 武汉站'],
    ['星桥开源社 meetup 第九期广州站', 10, '广州', '西安', '星桥开源社 meetup 第十期西安站'],
    ['星桥开源社 meetup 第 12 期成都站', 13, '成都', '', '星桥开源社 meetup 第 13 期成都站'],
    ['服务网格峰会 2022', 2023, undefined, '北京', '服务网格峰会 2023'],
    ['Gophers Night Vol.09', 10, undefined, undefined, 'Gophers Night Vol.10'],
  ])('goes on from %s', (model, number, old, city, title) => expect(nextTitle(model, number, old, city)).toBe(title))

  it.each([
    ['Gophers Night #9: Writing parsers', [], 'Gophers Night #10'],
    ['云原生社区 meetup 第九期广州站：边缘计算专场', [], '云原生社区 meetup 第十期广州站'],
    ['Gophers Night #9 – Lisbon', ['Gophers Night #8 – Lisbon'], 'Gophers Night #10 – Lisbon'],
    ['Gophers: Night #9', [], 'Gophers: Night #10'],
  ])('leaves out what %s was about', (model, others, title) =>
    expect(nextTitle(model, 10, undefined, undefined, others)).toBe(title),
  )
})

describe('nextSlug', () => {
  it.each([
    ['cloud-native-meetup-guangzhou-09', 9, 10, '广州', '武汉', 'cloud-native-meetup-wuhan-10'],
    ['service-mesh-meetup-09', 9, 10, '杭州', '武汉', 'service-mesh-meetup-10'],
    ['kubeday-berlin-2024', 2024, 2025, 'Berlin', 'New Haven', 'kubeday-new-haven-2025'],
    ['meetup-3-beijing', 3, 4, '北京', undefined, 'meetup-4-beijing'],
  ])('goes on from %s', (model, old, next, from, to, slug) =>
    expect(nextSlug(model, { old, next }, { old: from, next: to })).toBe(slug),
  )
})

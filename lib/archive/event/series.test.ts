import { describe, expect, it } from 'vitest'
import { readNumeral, readSeries } from './series'

describe('readSeries', () => {
  it.each([
    ['Service Mesh Meetup #2 北京站', 'Service Mesh Meetup', 2],
    ['第 10 届 Service Mesh Meetup 暨 Service Mesh Virtual Meetup #1', 'Service Mesh Meetup', 10],
    ['星桥开源社 meetup 第一期上海站', '星桥开源社 meetup', 1],
    ['星桥开源社 meetup 第 12 期成都站', '星桥开源社 meetup', 12],
    ['星桥开源社 meetup 第13期广州站', '星桥开源社 meetup', 13],
    ['服务网格峰会 2022', '服务网格峰会', 2022],
    ['2023 可观测性峰会', '可观测性峰会', 2023],
    ['Service Mesh Webinar #1 多点生活在 Service Mesh 上的实践——Istio + MOSN', 'Service Mesh Webinar', 1],
    ['Cloud Native Night Vol.7 Seoul', 'Cloud Native Night', 7],
    ['Rust 中文社区线下聚会（第三期）', 'Rust 中文社区线下聚会', 3],
    ['Gophers Meetup No. 21', 'Gophers Meetup', 21],
  ])('reads %s', (title, name, number) => expect(readSeries(title)).toEqual({ name, number }))

  it.each(['云原生技术开放日・大连站', 'Envoy 1.8 发布会', '开发者大会'])('finds no series in %s', (title) =>
    expect(readSeries(title)).toBeUndefined(),
  )
})

describe('readNumeral', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['一百零三', 103],
    ['42', 42],
  ])('reads %s', (written, value) => expect(readNumeral(written)).toBe(value))
})

import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { copiedTags } from './copied-tags'

const of = (date: string, title: string, tags: string, body: string) =>
  eventText(`title: ${title}\ndate: ${date}T13:00:00+08:00\ntags: [${tags}]`, body)
const talk = (title: string, speaker = '张三') => `\n**${speaker}（某公司）：${title}**\n`

describe('copied-tags', () => {
  const guangzhou = of('2022-09-25', '聚会第九期', 'Dapr, Envoy, 容器', talk('Dapr 与容器云'))

  it('finds the whole list of an earlier event that this one says nothing of', () =>
    expect(
      found(copiedTags, {
        'events/chengdu.md': of('2023-08-19', '聚会第 12 期', 'Envoy, dapr, 容器', '这一期谈 Rust 与 C++。'),
        'events/guangzhou.md': guangzhou,
      }),
    ).toEqual(['events/chengdu.md:4:7 tags ~ events/guangzhou.md:4:7']))

  it('accepts the same list where one of the topics occurs', () =>
    expect(
      found(copiedTags, {
        'events/chengdu.md': of('2023-08-19', '聚会第 12 期', 'Dapr, Envoy, 容器', '上午谈 Envoy 的扩展。'),
        'events/guangzhou.md': guangzhou,
      }),
    ).toEqual([]))

  it('accepts tags that no event of the habit speaks of', () =>
    expect(
      found(copiedTags, {
        'events/a.md': of('2023-08-19', '聚会', '云原生, 开源', '第一场。'),
        'events/b.md': of('2023-09-19', '聚会', '云原生, 开源', '第二场。'),
      }),
    ).toEqual([]))

  const beijing = of('2020-12-20', '社区 meetup 第二期', 'DubboGo', talk('Apache/Dubbo-go 的探索', '赵新'))
  const shanghai = (tags: string, talks: readonly string[], speaker = '张三') =>
    of('2020-11-28', '社区 meetup 第一期', tags, talks.map((title) => talk(title, speaker)).join(''))
  const tags = 'SkyWalking, DubboGo, ChaosMesh'

  it('finds one tag that only the neighbour in the series speaks of, where all others fit', () =>
    expect(
      found(copiedTags, {
        'events/a.md': shanghai(tags, ['SkyWalking 与 HPA', 'Chaos Mesh 的实践', '监控']),
        'events/b.md': beijing,
      }),
    ).toEqual(['events/a.md:4:20 tags.1 ~ events/b.md:4:8']))

  it.each([
    ['two tags fit nothing', shanghai('金融, DubboGo, ChaosMesh', ['风控', 'Chaos Mesh 的实践', '监控'])],
    ['there are too few talks to tell', shanghai(tags, ['SkyWalking 与 Chaos Mesh'])],
    ['a speaker spoke of it elsewhere', shanghai(tags, ['SkyWalking', 'Chaos Mesh', '微服务'], '赵新')],
    ['the tag fits', shanghai(tags, ['SkyWalking', 'Chaos Mesh', 'dubbogo'])],
  ])('says nothing of one tag where %s', (_, text) =>
    expect(found(copiedTags, { 'events/a.md': text, 'events/b.md': beijing })).toEqual([]),
  )
})

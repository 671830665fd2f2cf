import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { editionNumber } from './edition-number'

const check = (frontMatter: string) => found(editionNumber, { 'events/a.md': eventText(frontMatter) })

describe('edition-number', () => {
  it('compares the hosting event with the title', () =>
    expect(check('title: 星桥开源社 meetup 第一期上海站\nevent: 星桥开源社 meetup 第二期上海站')).toEqual([
      'events/a.md:3:8 event ~ events/a.md:2:8',
    ]))

  it.each([
    'title: "Service Mesh Meetup #9 杭州站"\nsummary: 这是第七届 Service Mesh Meetup。',
    'title: "Service Mesh Meetup #9 杭州站"\nsummary: 第七届聚会在杭州举行。',
    'title: "Service Mesh Meetup #9 杭州站"\nsummary: 欢迎来到杭州，Service Mesh Meetup 第七期等你。',
    'title: Gophers Night Vol.4\nsummary: The 5th Gophers Night.',
  ])('compares the summary: %j', (frontMatter) =>
    expect(check(frontMatter)).toEqual([expect.stringMatching(/^events\/a\.md:3:\d+ summary ~ events\/a\.md:2:\d+$/)]),
  )

  it('compares a number that the front matter states', () =>
    expect(check('title: 星桥开源社 meetup 第 3 期\nseries: {name: 星桥开源社 meetup, number: 4}')).toHaveLength(1))

  it.each([
    'title: "Service Mesh Meetup #2 北京站"\nsummary: 这是第二届 Service Mesh Meetup。',
    'title: "第 10 届 Service Mesh Meetup 暨 Service Mesh Virtual Meetup #1"\nsummary: 首次线上的 Service Mesh Virtual Meetup 第一期。',
    'title: 星桥开源社 meetup 第六期大连站\nsummary: 社区第四次来到大连，分享嘉宾参与过第三届中国云计算大会。',
    'title: 服务网格峰会 2022\nsummary: 第二届服务网格峰会。',
    'title: 星桥开源社 meetup 第 12 期成都站\nsummary: 第 12 期，第二天有工作坊。',
  ])('is content with %j', (frontMatter) => expect(check(frontMatter)).toEqual([]))

  it('takes the place of the vaguer remark that title and event differ', () => {
    const context = contextOf({ 'events/a.md': eventText('title: 聚会第一期\nevent: 聚会第二期') })
    expect(context.problems.map(({ rule }) => rule)).toEqual(['event-differs'])
    expect(applyRules([editionNumber], context, context.problems).map(({ rule }) => rule)).toEqual(['edition-number'])
  })
})

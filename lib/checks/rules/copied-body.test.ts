import { describe, expect, it } from 'vitest'
import { contextOf, eventText, found } from '../context-of'
import { copiedBodies, copiedBody } from './copied-body'

const shenzhen = `
**董志勇（某公司）：使用 IAST 构建高效的 DevSecOps 流程**

**汪晟杰（某公司）：云原生场景下的开发和调试**

**田甜（某公司）：Envoy 在游戏平台的应用**
`
const of = (date: string, authors: string, body: string) =>
  eventText(`date: ${date}T13:00:00+08:00\nauthors: [${authors}]`, body)

describe('copied-body', () => {
  it('tells the copy by the authors whom it does not know, though it is the earlier event', () =>
    expect(
      found(copiedBody, {
        'events/hangzhou.md': of('2018-06-30', '敖小剑, 刘超', shenzhen),
        'events/shenzhen.md': of('2021-09-25', '董志勇, 汪晟杰, 田甜', `欢迎来到深圳。\n${shenzhen}`),
      }),
    ).toEqual(['events/hangzhou.md:7:1 body ~ events/shenzhen.md:6:1']))

  it('tells the later of two that know their authors alike', () =>
    expect(
      found(copiedBody, {
        'events/a.md': of('2021-09-25', '', shenzhen),
        'events/b.md': of('2020-09-25', '', shenzhen),
      }),
    ).toEqual(['events/a.md:7:1 body ~ events/b.md:7:1']))

  it('does not take a standing text, a single common talk or a notice for a copy', () =>
    expect(
      found(copiedBody, {
        'events/a.md': of('2021-09-25', '', shenzhen),
        'events/b.md': of(
          '2020-09-25',
          '',
          `**董志勇（某公司）：使用 IAST 构建高效的 DevSecOps 流程**\n\n**吴晟（某公司）：可观测性的新选择与旧问题，以及一些别的话题**`,
        ),
        'events/c.md': of('2022-09-25', '', '日程见活动页面，欢迎报名参加。'),
        'events/d.md': of('2022-10-25', '', '日程见活动页面，欢迎报名参加。'),
      }),
    ).toEqual([]))

  it('compares 2,000 events that share a standing text without comparing each with each', () => {
    const standing = '我们是一个由工程师自发组织的社区，欢迎加入。'
    const events = Array.from({ length: 2000 }, (_, index) => [
      `events/${index}.md`,
      of('2021-09-25', '', `${standing}\n\n**讲师（某公司）：第 ${index} 个题目**`),
    ])
    expect(copiedBodies(contextOf(Object.fromEntries(events))).size).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { contextOf, eventText, found } from '../context-of'
import { nearPairs } from '../people/near-pairs'
import { peopleIn } from '../people/people-in'
import { nearDuplicatePeople } from './near-duplicate-people'

const event = (date: string, ...speakers: readonly string[]) =>
  eventText(`date: ${date}T13:00:00+08:00\ntalks:\n  - {title: 题, speakers: [${speakers.join(', ')}]}`)
const check = (one: string, other: string, more = {}) =>
  found(nearDuplicatePeople, {
    'events/a.md': event('2020-01-01', one),
    'events/b.md': event('2021-01-01', other),
    ...more,
  })

describe('near-duplicate-people', () => {
  it.each([
    ['黄国锋', '黄国峰'],
    ['張亮', '张亮'],
    ['John Smith', 'Jon Smith'],
    ['Jimmy Song', 'Song Jimmy'],
    ['José García', 'Jose Garcia'],
    ['丁振凯', '丁振恺'],
    ['{name: 吴晟, role: Apache SkyWalking 创始人}', '{name: 吴昇, role: Apache SkyWalking 创始人}'],
    ['{name: 李明, role: 腾讯工程师}', '{name: 李铭, role: 腾讯 PCG 高级工程师}'],
  ])('takes %s and %s for one person', (one, other) => expect(check(one, other)).toHaveLength(1))

  it.each([
    ['王青', '王琼'],
    ['李明', '李铭'],
    ['张晓辉', '张小刚'],
    ['周强', '周涛'],
    ['Wei Li', 'Wei Lu'],
    ['{name: 李明, role: 高级工程师}', '{name: 李铭, role: 资深工程师}'],
  ])('keeps %s and %s apart', (one, other) => expect(check(one, other)).toEqual([]))

  it('names the rarer spelling, and where the other stands', () =>
    expect(check('黄国峰', '黄国锋', { 'events/c.md': event('2022-01-01', '黄国锋') })).toEqual([
      'events/a.md:4:27 people ~ events/b.md:4:27',
    ]))

  it('knows a nickname used alone', () =>
    expect(check('{name: 黄挺, alias: 鲁直}', '鲁直')).toEqual(['events/b.md:4:27 people ~ events/a.md:4:34']))

  it('is silent where a profile unites two names, or each has one of its own', () => {
    const huang = { 'people/a.md': '---\ntitle: 黄国峰\naliases: [黄国锋]\n---\n' }
    expect(check('黄国锋', '黄国峰', huang)).toEqual([])
    const both = { 'people/a.md': '---\ntitle: 黄国峰\n---\n', 'people/b.md': '---\ntitle: 黄国锋\n---\n' }
    expect(check('黄国锋', '黄国峰', both)).toEqual([])
  })

  it('leaves two spellings within one event to the rule for them', () =>
    expect(
      found(nearDuplicatePeople, {
        'events/a.md': eventText('authors: [黄国锋]\ntalks:\n  - {title: 题, speakers: [黄国峰]}'),
      }),
    ).toEqual([]))

  it('compares 20,000 people without comparing each with each', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, index) => `Speaker ${index.toString(36)}${(index * 7919).toString(36)}`,
    )
    const people = peopleIn(contextOf({ 'events/a.md': event('2020-01-01', '甲') }))
    const [one] = people
    if (one === undefined) throw new Error('nobody was read')
    expect(nearPairs(names.map((name) => ({ ...one, name }))).length).toBeLessThan(names.length)
  })
})

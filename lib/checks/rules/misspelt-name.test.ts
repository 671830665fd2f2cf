import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { misspeltName } from './misspelt-name'

const check = (author: string, speaker: string, more = {}) =>
  found(misspeltName, {
    'events/a.md': eventText(
      `authors: [王院生, ${author}]\ntalks:\n  - {title: 研发效能, speakers: [王院生, ${speaker}]}`,
    ),
    ...more,
  })

describe('misspelt-name', () => {
  it.each([
    ['黄国锋', '黄国峰'],
    ['王青', '王菁'],
    ['Jon Smith', 'John Smith'],
    ['Song Jimmy', 'Jimmy Song'],
    ['李建国', '李国建'],
  ])('tells %s from %s', (author, speaker) =>
    expect(check(author, speaker)).toEqual([expect.stringMatching(/^events\/a\.md:2:16 authors\.1 ~ events\/a\.md:/)]),
  )

  it.each([
    ['黄国锋', '李国锋强'],
    ['王青', '李青'],
    ['张波', '涂小刚'],
    ['Ann', 'Bob'],
  ])('does not take %s for %s', (author, speaker) => expect(check(author, speaker)).toEqual([]))

  it('is silent where one profile has both spellings', () =>
    expect(check('黄国锋', '黄国峰', { 'people/huang.md': '---\ntitle: 黄国峰\naliases: [黄国锋]\n---\n' })).toEqual(
      [],
    ))
})

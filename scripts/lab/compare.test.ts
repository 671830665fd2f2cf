import { describe, expect, it } from 'vitest'
import { compare } from './compare'
import { expectation, isLike } from './expectation'
import type { Reading, ReadTalk } from './reading'

const talk = (given: Partial<ReadTalk>): ReadTalk => ({
  title: '缓存的代价',
  slug: '缓存的代价',
  kind: 'talk',
  line: 5,
  isEvent: false,
  time: '',
  room: '',
  track: '',
  level: '',
  language: '',
  abstract: '',
  takeaways: '',
  video: '',
  slides: '',
  speakers: [],
  ...given,
})

const reading = (given: Partial<Reading>): Reading => ({
  isRead: true,
  talks: [],
  people: [],
  rest: [],
  doubts: [],
  problems: [],
  milliseconds: 1,
  ...given,
})

const judge = (expected: unknown, read: Partial<Reading>): readonly string[] =>
  compare(expectation.parse(expected), reading(read))
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ field, outcome, of }) => `${field} ${outcome}: ${of}`)

describe('a reading against an expectation', () => {
  it('finds nothing wrong with a reading that says what was expected', () => {
    const speakers = [{ name: '王五', role: '工程师', alias: '', bio: '' }]
    const read = {
      talks: [talk({ time: '2027-10-17 09:00-09:40', speakers })],
      people: ['王五'],
      rest: ['报名请发邮件。'],
    }
    const expected = {
      talks: [{ title: '缓存的代价', time: '09:00-09:40', speakers: [{ name: '王五', role: '工程师' }] }],
      rest: ['报名请发邮件'],
    }
    expect(judge(expected, read)).toEqual([])
  })

  it('counts talks and people that nobody expected as invented', () => {
    const read = { talks: [talk({ title: '加入我们' })], people: ['should'] }
    expect(judge({ talks: [] }, read)).toEqual(['talk invented: line 5', 'person invented: should'])
  })

  it('pairs a talk whose title is cut with the one that was meant', () => {
    expect(judge({ talks: [{ title: '缓存的代价 by 王五' }] }, { talks: [talk({})] })).toEqual([
      'talk wrong: 缓存的代价 by 王五',
    ])
  })

  it('does not judge what is not stated, unless all is stated', () => {
    const read = { talks: [talk({ abstract: '三个案例。', room: 'A 厅' })] }
    expect(judge({ talks: [{ title: '缓存的代价' }] }, read)).toEqual([])
    expect(judge({ complete: true, talks: [{ title: '缓存的代价' }] }, read)).toEqual([
      'place invented: 缓存的代价: room',
      'abstract invented: 缓存的代价',
    ])
  })

  it('tells words that stand elsewhere from words that are lost', () => {
    const read = { talks: [talk({ abstract: '地铁到唐家站。' })], rest: ['现场很热闹。'] }
    const expected = { talks: [{ title: '缓存的代价' }], rest: ['唐家站', '停车场', '热闹'] }
    expect(judge(expected, read)).toEqual(['prose wrong: 唐家站', 'prose missed: 停车场'])
  })

  it('lets an optional talk be there or not', () => {
    const expected = {
      talks: [{ title: '缓存的代价', optional: true, speakers: ['王五'] }],
      people: [],
      maybe: ['王五'],
    }
    expect(judge(expected, {})).toEqual([])
    expect(judge(expected, { talks: [talk({})] })).toEqual(['speaker missed: 王五: 缓存的代价'])
  })

  it('says that a refused file is not read', () => {
    expect(judge({ talks: [{ title: '缓存的代价' }] }, { isRead: false })).toEqual([
      'file missed: the file is refused',
      'talk missed: 缓存的代价',
    ])
  })
})

describe('a text that is expected', () => {
  it.each([
    ['三个案例', '三个\n案例', false],
    ['three cases', 'three\n cases', true],
    ['…案例…', '讲三个案例。', true],
    ['讲…案例…。', '讲三个案例，和教训。', true],
    ['ab…bc', 'abc', false],
    [['a', 'b'], 'b', true],
  ] as const)('%j of %j', (expected, given, isRight) => {
    expect(isLike(expected, given)).toBe(isRight)
  })
})

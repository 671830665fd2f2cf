import { describe, expect, it } from 'vitest'
import { applyEdits } from './fix'

const edit = (line: number, column: number, before: string, after: string) => ({
  file: 'events/a.md',
  line,
  column,
  before,
  after,
})

describe('applyEdits', () => {
  it('changes several stretches of several lines and nothing else', () => {
    const text = '\uFEFF---\r\ntags: ["istio", "istio"] # 注\r\n---\r\nhttp://github.com/a\rhttp://github.com/b\n'
    expect(
      applyEdits(text, [
        edit(2, 9, 'istio', 'Istio'),
        edit(4, 1, 'http://', 'https://'),
        edit(2, 18, 'istio', 'Istio'),
        edit(5, 1, 'http://', 'https://'),
      ]),
    ).toMatchObject({
      text: '\uFEFF---\r\ntags: ["Istio", "Istio"] # 注\r\n---\r\nhttps://github.com/a\rhttps://github.com/b\n',
      refused: [],
    })
  })

  it('refuses what stands there no more, and of two that meet the one further left', () => {
    const { text, applied, refused } = applyEdits('abcdef', [
      edit(1, 2, 'bcd', 'x'),
      edit(1, 4, 'de', 'y'),
      edit(1, 1, 'b', 'z'),
      edit(9, 1, 'a', 'b'),
    ])
    expect(text).toBe('abcyf')
    expect(applied).toHaveLength(1)
    expect(refused).toHaveLength(3)
  })
})

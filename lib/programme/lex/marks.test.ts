import { describe, expect, it } from 'vitest'
import { bareText, insideBrackets, numberLength, ornamentLength, outerBrackets, plainWords } from './marks'

describe('marks', () => {
  it('pairs brackets of mixed widths, the outermost only', () => {
    const text = '甲（公司(一), 架构师): 题（下）'
    expect(outerBrackets(text).map(({ open, close }) => text.slice(open, close + 1))).toEqual([
      '（公司(一), 架构师)',
      '（下）',
    ])
  })

  it('leaves a bracket that never closes a character', () => {
    expect(outerBrackets('甲（公司')).toEqual([])
    expect(insideBrackets('a（b）c')(2)).toBe(true)
    expect(insideBrackets('a（b）c')(4)).toBe(false)
  })

  it('closes a low quote with a straight one, where no other closes it', () => {
    const inside = (text: string): readonly string[] =>
      outerBrackets(text).map(({ open, close }) => text.slice(open + 1, close))
    expect(inside('Ada: „Schlangen ohne Tränen"')).toEqual(['Schlangen ohne Tränen'])
    expect(inside('„sie sagt "ja" dazu“')).toEqual(['sie sagt "ja" dazu'])
  })

  it.each([
    ['🎤 议题', 3],
    ['| 青禾', 2],
    ['议题', 0],
  ])('%s begins with ornaments', (text, length) => {
    expect(ornamentLength(text)).toBe(length)
  })

  it.each([
    ['1. 网格', '网格'],
    ['2）连横', '连横'],
    ['一、限流', '限流'],
    ['第一场张三', '张三'],
    ['1.8 之后', '1.8 之后'],
    ['3D 打印', '3D 打印'],
  ])('%s: the number is not the title', (text, title) => {
    expect(text.slice(numberLength(text))).toBe(title)
  })

  it('compares words and titles without what only adorns them', () => {
    expect(plainWords('## **讲师介绍**：')).toBe('讲师介绍')
    expect(bareText('《Mesh》 之外！')).toBe(bareText('mesh之外'))
  })
})

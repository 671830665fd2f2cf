import { describe, expect, it } from 'vitest'
import { cleanText, clip, oneLine } from './text'

describe('clean text', () => {
  it('has no controls, no lone surrogates, and one kind of line end', () => {
    expect(cleanText('a\u0000b\u001b\r\nc\rd\u2028e\ud83d\ufffe')).toBe('ab\nc\nd\ne')
  })

  it('keeps emoji, tabs and right-to-left text', () => {
    expect(cleanText('👨‍👩‍👧\tשלום')).toBe('👨‍👩‍👧\tשלום')
  })
})

it('one line has single spaces', () => {
  expect(oneLine('  a\n\n b\u3000c ')).toBe('a b c')
})

describe('a clipped line', () => {
  it('counts Han characters twice', () => {
    expect(clip('汉'.repeat(10), 20)).toBe('汉'.repeat(10))
    expect(clip('汉'.repeat(11), 20)).toBe(`${'汉'.repeat(9)}…`)
  })

  it('never cuts a character in two', () => {
    expect(clip('👨‍👩‍👧'.repeat(5), 4)).toBe(`${'👨‍👩‍👧'.repeat(3)}…`)
  })

  it('ends at a sentence where one ends late enough', () => {
    expect(clip('一二三四五六七。八九十', 20)).toBe('一二三四五六七。')
  })
})

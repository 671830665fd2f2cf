import { expect, it } from 'vitest'
import { sizeWords } from './size-words'

it.each([
  [12, '0.1 KB'],
  [820_400, '820 KB'],
  [999_700, '1 MB'],
  [4_123_456, '4.1 MB'],
  [31_000_000_000, '31 GB'],
])('%i bytes', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

import { expect, it } from 'vitest'
import { plainLine, printable } from './plain-line'

it('takes marks off a title that would turn the line around it', () => {
  expect(plainLine('Mesh \u202egnp.exe\u202c Night')).toBe('Mesh gnp.exe Night')
  expect(plainLine('שלום \u200f العربية')).toBe('שלום \u200f العربية')
})

it('shows a terminal no codes of its own, and no end of text', () => {
  expect(printable('a\u001b[31mb\r\nc\u0000\u202e')).toBe('a\\u001b[31mb\\u000d\nc\\u0000\\u202e')
  expect(printable('a'.repeat(3_000_000)).length).toBeLessThan(5000)
})

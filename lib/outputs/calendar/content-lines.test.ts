import { describe, expect, it } from 'vitest'
import { contentLine, fold, text, uri } from './content-lines'

const octets = (line: string): number => new TextEncoder().encode(line).length

describe('a TEXT value', () => {
  it('escapes the backslash first, then separators and line ends, but no colon', () => {
    expect(text('a\\n;b,c:d\r\ne')).toBe('a\\\\n\\;b\\,c:d\\ne')
  })

  it('loses control characters and lone surrogates', () => {
    expect(text('a\u0000\u0007\ud800b')).toBe('ab')
  })
})

describe('a folded line', () => {
  it.each(['长'.repeat(120), '😀'.repeat(60), 'x'.repeat(300), `a${'é'.repeat(99)}`])(
    'has at most 75 octets a line and comes back whole: %s',
    (line) => {
      const folded = fold(line)
      for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
    },
  )

  it('fills lines to the last octet', () => {
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75))
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })
})

describe('a content line', () => {
  it('quotes parameters that hold a separator and cannot be broken out of', () => {
    const parameters = { CN: 'A; "B"\r\nX-EVIL:1' }
    expect(contentLine({ name: 'ORGANIZER', value: 'mailto:a@b', parameters })).toBe(
      'ORGANIZER;CN="A; \'B\' X-EVIL:1":mailto:a@b\r\n',
    )
  })

  it('leaves the punctuation of a URI alone', () => {
    expect(uri('https://a.example/?x=1,2;3&y=\\"')).toBe('https://a.example/?x=1,2;3&y=%5C%22')
  })
})

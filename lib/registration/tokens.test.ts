import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32, isNumber, newNumber, spacedNumber, tidyNumber } from './store/numbers'
import { blur, codeOf, makeToken, readCode, readToken, type Secrets } from './tokens'

const NOW = Date.UTC(2031, 4, 1)
const HOUR = 3_600_000
const secrets: Secrets = ['one secret']

describe('tokens', () => {
  it('open what they were made for, until they run out', () => {
    const token = makeToken(secrets, 'ticket', Buffer.from('7F3K92QD'), NOW + HOUR)
    expect(readToken(secrets, 'ticket', token, NOW)?.toString()).toBe('7F3K92QD')
    expect(readToken(secrets, 'ticket', token, NOW + HOUR)).toBeUndefined()
    expect(readToken(secrets, 'unsubscribe', token, NOW)).toBeUndefined()
    expect(readToken(['another secret'], 'ticket', token, NOW)).toBeUndefined()
    expect(makeToken(secrets, 'ticket', Buffer.from('7F3K92QD'), NOW + HOUR)).not.toBe(token)
  })

  it('stay good while a key is changed, and end when it is taken away', () => {
    const token = makeToken(['old'], 'ticket', Buffer.from('a'), NOW + HOUR)
    expect(readToken(['new', 'old'], 'ticket', token, NOW)?.toString()).toBe('a')
    expect(readToken(['new'], 'ticket', token, NOW)).toBeUndefined()
  })

  it('open nothing once a single character differs', () => {
    const token = makeToken(secrets, 'ticket', Buffer.from('7F3K92QD'), NOW + HOUR)
    // the last character of base64url may hold bits that nobody reads: another spelling of the same token
    const bytes = (text: string): string => Buffer.from(text, 'base64url').toString('hex')
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019-_'), (at, character) => {
        const other = token.slice(0, at) + character + token.slice(at + 1)
        fc.pre(bytes(other) !== bytes(token))
        expect(readToken(secrets, 'ticket', other, NOW)).toBeUndefined()
      }),
    )
  })

  it('take any text for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readToken(secrets, 'ticket', text, NOW) === undefined),
    )
    fc.assert(fc.property(fc.base64String(), (text) => readToken(secrets, 'ticket', text, NOW) === undefined))
  })
})

describe('codes', () => {
  it('are letters and digits that a small square holds, and are known again however they are typed', () => {
    const code = codeOf(secrets, '7F3K92QD')
    expect(code).toMatch(/^7F3K92QD[0-9A-Z]{16}$/)
    expect(readCode(secrets, code)).toEqual({ number: '7F3K92QD', signed: true })
    expect(readCode(secrets, ` ${code.toLowerCase()} `)).toEqual({ number: '7F3K92QD', signed: true })
    expect(readCode(secrets, '7f3k-92qd')).toEqual({ number: '7F3K92QD', signed: false })
    expect(readCode(['new', ...secrets], code)).toEqual({ number: '7F3K92QD', signed: true })
  })

  it('are refused where the signature is not ours', () => {
    const code = codeOf(secrets, '7F3K92QD')
    for (const wrong of [
      codeOf(['another secret'], '7F3K92QD'),
      `8${code.slice(1)}`,
      code.slice(0, -1),
      `${code}0`,
      'https://example.org/',
      '',
      'x'.repeat(10_000),
    ])
      expect(readCode(secrets, wrong)).toBeUndefined()
  })
})

describe('numbers', () => {
  it('are eight characters, none of which is taken for another', () => {
    for (let index = 0; index < 200; index++) expect(isNumber(newNumber())).toBe(true)
    expect(base32(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]))).toBe('ZZZZZZZZ')
    expect(base32(Buffer.from([0, 0, 0, 0, 1]))).toBe('00000001')
    expect(tidyNumber(' o1-Il oO00 ')).toBe('01110000')
    expect(spacedNumber('7F3K92QD')).toBe('7F3K 92QD')
  })
})

it('blurs what must not be kept, another way each day', () => {
  expect(blur(secrets, 1, '203.0.113.9')).toBe(blur(secrets, 1, '203.0.113.9'))
  expect(blur(secrets, 1, '203.0.113.9')).not.toBe(blur(secrets, 2, '203.0.113.9'))
  expect(blur(secrets, 1, '203.0.113.9')).not.toBe(blur(secrets, 1, '203.0.113.8'))
})

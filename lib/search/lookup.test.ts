import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Field, Reason } from './entries'
import { lookupOf, type Score, scoresOf } from './lookup'
import { fold, has, type QueryTerm, termsOf } from './match'

/** Looks into every field of everything, as the meaning of a score has it. */
const scoreOf = (fields: readonly Field[], terms: readonly QueryTerm[], whole: string): Score | undefined => {
  const worth = { title: 8, detail: 3, context: 1 }
  const standing = terms.map((term) => fields.filter((field) => has(field, term)).map(({ part }) => part))
  if (!standing.flat().some((part) => part !== 'context')) return undefined
  const names = fields.map(({ folded, part, reason }) => {
    const full = part === 'title' || reason === 'alias' ? 4 : part === 'detail' ? 1 : 0
    return folded === whole ? full * 4 : folded.startsWith(whole) ? full * 2 : folded.includes(whole) ? full : 0
  })
  const merit = standing.reduce((sum, parts) => sum + Math.max(0, ...parts.map((part) => worth[part])), 0)
  return {
    found: standing.filter((parts) => parts.length > 0).length,
    merit: merit / terms.length + Math.max(...names),
  }
}

const pieces = [
  'Mesh',
  'mesh',
  'WeiboMesh',
  '服务',
  '网',
  '格',
  'かな',
  'Éa',
  'go',
  'gong',
  ' ',
  ' ',
  '-',
  '2019',
  '𠮷',
]
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
const field = fc
  .record({
    text,
    part: fc.constantFrom('title' as const, 'detail' as const, 'context' as const),
    isSound: fc.constantFrom(...[true, false, false]),
    reason: fc.constantFrom<Reason>('alias', 'speaker'),
  })
  .map(
    ({ text: own, part, isSound, reason }): Field => ({
      text: own,
      folded: fold(own),
      part,
      ...(part === 'detail' && { reason }),
      ...(isSound && { isSound }),
    }),
  )
const thing = fc.array(field, { minLength: 1, maxLength: 4 })

it('finds and scores what looking into every field would', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 5 }), text, (things, query) => {
      const [terms, whole] = [termsOf(query), fold(query.trim())]
      fc.pre(terms.length > 0)
      const expected = things.flatMap((fields, at) => {
        const score = scoreOf(fields, terms, whole)
        return score === undefined ? [] : [[at, score]]
      })
      expect([
        ...scoresOf(
          lookupOf(things, (fields) => fields),
          terms,
          whole,
        ),
      ]).toEqual(expected)
    }),
    { numRuns: 5000 },
  )
})

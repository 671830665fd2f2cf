import type { Field, Searchable } from './fields'
import { positionsOf } from './marks'
import type { QueryTerm } from './terms'

/** How well something answers a query: how many terms it has, and its merit among those that have as many. */
export type Score = { readonly found: number; readonly merit: number }

const worth = { title: 8, detail: 3, context: 1 } as const

/**
 * Scores one thing; undefined where only its context has any of the terms.
 * @param whole the folded query, to honour those whose name it is or begins
 */
export const scoreOf = ({ fields }: Searchable, terms: readonly QueryTerm[], whole: string): Score | undefined => {
  let [found, merit, own] = [0, 0, false]
  for (const term of terms) {
    const best = bestField(fields, term)
    if (best === undefined) continue
    found += 1
    merit += worth[best.part]
    own ||= best.part !== 'context'
  }
  return own ? { found, merit: merit / terms.length + likeness(fields, whole) } : undefined
}

/** The fact that has the most of those terms that the title has not; undefined where the title has them all. */
export const reasonOf = ({ fields }: Searchable, terms: readonly QueryTerm[]): Field | undefined => {
  const missing = terms.filter((term) => !has(fields[0], term))
  let [best, most]: [Field | undefined, number] = [undefined, 0]
  for (const field of fields) {
    const count = field.part === 'detail' ? missing.filter((term) => has(field, term)).length : 0
    if (count > most) [best, most] = [field, count]
  }
  return best
}

const bestField = (fields: readonly Field[], term: QueryTerm): Field | undefined => {
  let best: Field | undefined
  for (const field of fields) {
    if (best !== undefined && worth[field.part] <= worth[best.part]) continue
    if (positionsOf(field.text, field.folded, term).length > 0) best = field
  }
  return best
}

const has = (field: Field | undefined, term: QueryTerm): boolean =>
  field !== undefined && positionsOf(field.text, field.folded, term).length > 0

const likeness = (fields: readonly Field[], whole: string): number => {
  const steps = fields.map(({ folded, part, reason }) => {
    const full = part === 'title' || reason === 'alias' ? 4 : part === 'detail' ? 1 : 0
    if (folded === whole) return full * 4
    if (folded.startsWith(whole)) return full * 2
    return folded.includes(whole) ? full : 0
  })
  return Math.max(...steps)
}

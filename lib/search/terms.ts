import { fold } from './fold'

/** What every result should contain: a Latin word or its beginning, or two Han characters in a row (one, if alone). */
export type QueryTerm = { readonly text: string; readonly kind: 'word' | 'han' }

/** Beyond so many characters a query is cut, and beyond so many terms nothing is added. */
export const longestQuery = 100
const mostTerms = 24

/** Scripts written without spaces, or any other word. */
const stretches = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

/** A query as it is searched and shown: one line, trimmed, at most `longestQuery` characters. */
export const cleanQuery = (written: string): string =>
  [...written.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, longestQuery).join('').trim()

/** A year with its unit, as people ask for it: dates have the number alone. Not the first half of 年度, 年会 and so on. */
const yearUnit = /((?:19|20)\d{2}) ?年(?![度会终初底])/g

/** Splits a query into terms, each once: Han into overlapping pairs, everything else into words. */
export const termsOf = (query: string): readonly QueryTerm[] => {
  const terms = new Map<string, QueryTerm>()
  for (const [stretch, hanRun] of fold(cleanQuery(query)).replace(yearUnit, '$1 ').matchAll(stretches)) {
    const parts = hanRun === undefined ? [stretch] : pairs([...hanRun])
    for (const text of parts) terms.set(text, { text, kind: hanRun === undefined ? 'word' : 'han' })
  }
  return [...terms.values()].slice(0, mostTerms)
}

const pairs = (characters: readonly string[]): readonly string[] =>
  characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`)

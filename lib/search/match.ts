import type { Field } from './entries'

/** Text that lower-casing alone makes comparable: ASCII, Han and Chinese punctuation. */
const plain = /^[\x20-\x7e\u2014-\u201d\u3000-\u3020\u4e00-\u9fff]*$/

/**
 * Makes text comparable: lower case, half-width, without accents. Every character keeps its place, so that a match in
 * the folded text is a match in the original.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('')

const foldCharacter = (character: string): string => {
  const simple = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return simple.length === character.length ? simple : character
}

const wordCharacter = /[\p{L}\p{N}]/u
const han = /\p{Script=Han}/u

/** Whether a Latin word or number begins at `at`: after a space, a sign or Han, or at a hump as in WeiboMesh. */
export const beginsWord = (text: string, at: number): boolean => {
  const before = text[at - 1]
  if (before === undefined || before === ' ' || !wordCharacter.test(before) || han.test(before)) return true
  const [here = '', after = ''] = [text[at], text[at + 1]]
  return isUpper(here) && (!isUpper(before) || (after !== '' && !isUpper(after) && wordCharacter.test(after)))
}

const isUpper = (character: string): boolean => character !== character.toLowerCase()

/** What every result should contain: a Latin word or its beginning, or two Han characters in a row (one, if alone). */
export type QueryTerm = { readonly text: string; readonly kind: 'word' | 'han' }

/** Beyond so many characters a query is cut, and beyond so many terms nothing is added. */
export const longestQuery = 100
const mostTerms = 24

/** Scripts written without spaces. */
export const inHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** Any other word. */
export const inWord = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

const stretches = new RegExp(`(${inHan.source})|${inWord.source}`, 'gu')

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

/** A stretch of text, and whether the query is found in it. */
export type Marked = { readonly text: string; readonly match: boolean }

/** Where a term stands in a text: words only where a word begins. `folded` is `fold(text)`. */
const positionsOf = (text: string, folded: string, term: QueryTerm): readonly number[] => {
  const positions: number[] = []
  for (let at = folded.indexOf(term.text); at >= 0; at = folded.indexOf(term.text, at + 1)) {
    if (term.kind === 'han' || beginsWord(text, at)) positions.push(at)
  }
  return positions
}

/** Splits a text where the terms stand; matches that touch or overlap become one. */
export const mark = (text: string, terms: readonly QueryTerm[]): readonly Marked[] => {
  const folded = fold(text)
  const found = new Array<boolean>(text.length).fill(false)
  for (const term of terms) {
    for (const at of positionsOf(text, folded, term)) found.fill(true, at, at + term.text.length)
  }
  const stretches: { text: string; match: boolean }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = stretches.at(-1)
    const match = found[at] === true
    if (last?.match === match) last.text += text[at]
    else stretches.push({ text: text[at] ?? '', match })
  }
  return stretches
}

/** The fact that has the most of those terms that the title has not; undefined where the title has them all. */
export const reasonOf = (fields: readonly Field[], terms: readonly QueryTerm[]): Field | undefined => {
  const missing = terms.filter((term) => !has(fields[0], term))
  let [best, most]: [Field | undefined, number] = [undefined, 0]
  for (const field of fields) {
    const count = field.part === 'detail' ? missing.filter((term) => has(field, term)).length : 0
    if (count > most) [best, most] = [field, count]
  }
  return best
}

/** Whether a term stands in a text. */
export const has = (field: Field | undefined, term: QueryTerm): boolean => {
  if (field === undefined) return false
  const { text, folded, isSound } = field
  for (let at = folded.indexOf(term.text); at >= 0; at = folded.indexOf(term.text, at + 1)) {
    if (term.kind === 'word' && !beginsWord(text, at)) continue
    if (!isSound || term.text.length > 3 || /^(?:\s|$)/.test(folded.slice(at + term.text.length))) return true
  }
  return false
}

import { beginsWord, fold } from './fold'
import type { QueryTerm } from './terms'

/** A stretch of text, and whether the query is found in it. */
export type Marked = { readonly text: string; readonly match: boolean }

/** Where a term stands in a text: words only where a word begins. `folded` is `fold(text)`. */
export const positionsOf = (text: string, folded: string, term: QueryTerm): readonly number[] => {
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

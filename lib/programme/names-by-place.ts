/**
 * Names that only their place makes sure: two words under one heading may be anything where nouns have capitals, under each
 * of several they are who speaks.
 */
import type { Lexers } from './lex'
import type { Line } from './lines/line'
import { POSITION } from './weights'

/** The names of an outline that stand alone below headings beside each other, where they leave a doubt elsewhere. */
export const namesByPlace = (line: Line, lex: Lexers): readonly string[] => {
  const headings = line.children.filter(({ form }) => form === 'heading')
  const below = headings.flatMap((heading) => nameUnder(heading, lex) ?? [])
  const isAgreed = below.length > 1 && below.length * 3 >= headings.length * 2
  const own = isAgreed ? below.filter((name) => lex.book.score(name) < POSITION.line) : []
  return [...own, ...headings.flatMap((heading) => namesByPlace(heading, lex))]
}

/** `Jane Roe`, `Jane Roe, Firm`, `Jane Roe (Firm)` as the first line below a heading that names nobody itself. */
const nameUnder = ({ span, children }: Line, { book, lexicon }: Lexers): string | undefined => {
  const [first] = children.filter(({ form }) => form !== 'block')
  if (first?.form !== 'text' && first?.form !== 'bold') return undefined
  const { text } = first.span
  if (text.length > 80 || /[.:!?]$/.test(text.trim()) || book.score(span.text) > 0 || lexicon.role(span.text))
    return undefined
  const [name = ''] = text.trim().split(/\s*[,(|]|\s[–—-]\s/)
  return book.score(name) >= POSITION.bracket ? name : undefined
}

/** The lexers of one body: they share its book of names and the words of its language. */

import { plainSpan, type Span } from '../lines/span'
import { type Head, readHead } from './head'
import { type Label, readLabel } from './label'
import { type NameBook, nameBook } from './names'
import type { People } from './people'
import { readPersonLine } from './person-line'
import { type Lexicon, lexiconOf } from './phrase'
import { type TimeReader, timeReader } from './time'
import { readTold, type Told } from './told'

export type Lexers = TimeReader & {
  readonly book: NameBook
  readonly lexicon: Lexicon
  readonly label: (text: string) => Label | undefined
  readonly head: (span: Span, from?: number) => Head
  readonly personLine: (text: string) => People | undefined
  /** The talk that a sentence tells of. */
  readonly told: (text: string) => Told | undefined
  /** Whether a line parts a title from people beyond doubt. */
  readonly hasPeopleAndTitle: (text: string) => boolean
}

export const lexersFor = (names: readonly string[], language: string | undefined): Lexers => {
  const lexicon = lexiconOf(language)
  const book = nameBook(names, lexicon)
  const time = timeReader(lexicon)
  const head = rememberedHeads((span, from) => readHead(span, book, time, from))
  return {
    ...time,
    book,
    lexicon,
    label: remembered((text) => readLabel(text, book)),
    head,
    personLine: remembered((text) => readPersonLine(text, book)),
    told: remembered((text) => readTold(text, book)),
    hasPeopleAndTitle: remembered((text) => {
      if (isWrapped(text)) return false
      const [best] = head(plainSpan(text, 1)).options
      return best !== undefined && best.people.length > 0 && best.order !== 'people' && best.score >= 0.6
    }),
  }
}

/** A line of wrapped prose: many words, and no mark but commas and full stops. */
const isWrapped = (text: string): boolean =>
  /^\p{Ll}|^[^—–|｜:：（(《「“"«/@-]*$/u.test(text) && (text.match(/\s\p{L}/gu)?.length ?? 0) >= 8

/** The stages ask about the head of the same line one after the other. */
const rememberedHeads = (read: (span: Span, from: number) => Head): Lexers['head'] => {
  const known = new WeakMap<Span, Map<number, Head>>()
  const plain = new Map<string, Map<number, Head>>()
  return (span, from = 0) => {
    // words without any formatting are read as they are, wherever they stand
    const isPlain = span.nodes.length === 1 && span.nodes[0]?.type === 'text' && span.text.length <= 400
    const heads = (isPlain ? plain.get(span.text) : known.get(span)) ?? new Map<number, Head>()
    if (isPlain) plain.set(span.text, heads)
    else known.set(span, heads)
    const head = heads.get(from) ?? read(span, from)
    heads.set(from, head)
    return head
  }
}

/** A body asks about the same text more than once. */
const remembered = <Result>(read: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>()
  return (text) => {
    if (text.length > 400) return read(text.slice(0, 2000))
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as Result
    const made = read(text)
    if (known.size < 10_000) known.set(text, made)
    return made
  }
}

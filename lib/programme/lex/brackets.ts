/** Titles in quotes, and people in brackets, with the others before or behind them. */

import { NAME, POSITION, SPLIT } from '../weights'
import { handleIn, more } from './cuts'
import { type Bracket, isQuote, outerBrackets } from './marks'
import type { NameBook } from './names'
import type { Add } from './option'
import { readPeople } from './people'
import { type Named, withoutBy } from './person'
import { isTitle } from './title'

/** A longer text beside a name is no post. */
const LONGEST_POST = 80

/** 《题》 with its people before or behind it, or alone. */
export const quotes = (text: string, start: number, end: number, book: NameBook, add: Add): void => {
  const rest = text.slice(start, end)
  for (const bracket of outerBrackets(rest)
    .filter((one) => isQuote(one) || isTitleTag(one, rest, book))
    .slice(0, 3)) {
    const lead = rest.slice(0, bracket.open)
    const said = lead.replace(/[\s:：,，、|｜·—–<-]+$/, '')
    // Доклад «Title»
    const before = book.lexicon.role(said) === 'talk' ? '' : said
    const behind = rest.slice(bracket.close + 1).replace(/^[\s:：,，、|｜·—–/>-]+/, '')
    const title = [start + bracket.open + 1, start + bracket.close] as const
    if (title[1] <= title[0]) continue
    if (before === '' && behind === '') add('title', SPLIT.quoted, title, [], true)
    // 『…』の読み合わせ: the sentence goes on
    else if (before === '' && !/^\p{Script=Hiragana}/u.test(rest.slice(bracket.close + 1))) {
      const inner = /^[（(]([^（()）]+)[)）]$/.exec(behind)?.[1] ?? behind
      const bare = withoutBy(inner.replace(/^by\s*[:：]\s*/i, 'by '), book)
      const people = readPeople(bare, book, 'byline') ?? (bare === inner ? undefined : nickAfterBy(bare, book))
      if (people !== undefined)
        add('title-people', Math.max(people.score, SPLIT.quoted) + SPLIT.quotedWith, title, people.people, true)
    } else if (behind === '' || /^[（(][^（()）]*[)）]$/.test(behind)) {
      // 甲：公司职务《题》
      const who = withoutTells(before, book).replace(/^([^：:]{2,20})[：:]\s*(?=\S)/, '$1，')
      // Club « Le Phare », ユーモアの「温度感」: one word right before a quote is rather a thing
      const isThing = /^\s*\p{Lu}\p{Ll}+\s*$|の[はが]?\s*$/u.test(lead) && !book.isKnown(before)
      const people = behind === '' && !isThing ? readPeople(who, book, 'byline') : undefined
      // an address and a hint how to get in are no post
      if (people?.people.every(({ role = '' }) => role.length <= LONGEST_POST))
        add('people-title', Math.max(people.score, SPLIT.quoted) + SPLIT.quotedWith, title, people.people, true)
      // nagomi「題」 beside others who stand before theirs
      const nick = people === undefined && behind === '' && !isThing ? handleIn(before, book) : undefined
      if (nick !== undefined) add('people-title', SPLIT.unsure, title, nick, true)
    }
  }
}

/** 《题》 By: 琳琳的小狗: whatever one word says, they are called so. */
const nickAfterBy = (
  text: string,
  book: NameBook,
): { readonly people: readonly Named[]; readonly score: number } | undefined =>
  /^[\p{L}\p{N}_-]{2,12}$/u.test(text.trim()) &&
  book.lexicon.role(text) === undefined &&
  !book.hasPost(text) &&
  !book.lexicon.words('unknown').has(text.trim().toLowerCase())
    ? { people: [{ name: text.trim() }], score: NAME.handle }
    : undefined

/** 【题】甲: a title before its people, unless it says who they are or what kind of talk it is. */
const isTitleTag = ({ kind, open, close }: Bracket, text: string, book: NameBook): boolean => {
  const inner = text.slice(open + 1, close)
  return (
    kind === 'square' &&
    open === 0 &&
    text[0] === '【' &&
    inner.length > 3 &&
    !book.hasPost(inner) &&
    book.lexicon.role(inner) === undefined &&
    readPeople(inner, book, 'bracket') === undefined
  )
}

/** `甲，分享` before a title is 甲. */
const withoutTells = (text: string, { lexicon }: NameBook): string => {
  const length = lexicon.ends('tells', text)
  return length === 0 ? text : text.slice(0, -length).replace(/[\s,，:：]+$/, '')
}

/** `Title（甲，公司）`, `甲（公司）Title`. */
export const atBracket = (text: string, start: number, end: number, book: NameBook, add: Add): void => {
  const rest = text.slice(start, end)
  const brackets = outerBrackets(rest).filter(({ kind }) => kind === 'round' || kind === 'square')
  const last = brackets.at(-1)
  if (last !== undefined && last.close >= rest.length - 1 && last.open > 0 && isTitle(rest.slice(0, last.open), book)) {
    const inner = rest.slice(last.open + 1, last.close)
    const bare = withoutBy(inner, book)
    const nick = bare === inner || /\p{Lu}/u.test(bare) ? undefined : handleIn(bare, book)
    const people =
      readPeople(bare, book, bare === inner ? 'bracket' : 'byline') ??
      (nick === undefined ? undefined : { people: nick, score: NAME.handle })
    // Jane Roe (@jane) is a person with a handle
    const isHandle = /^\s*@[\w.-]+\s*$/.test(inner) && book.score(rest.slice(0, last.open)) >= POSITION.bracket
    if (people !== undefined && people.people.length > 0 && !isHandle)
      add(
        'title-people',
        (bare === inner ? people.score : Math.min(1, people.score + SPLIT.byline)) * SPLIT.bracket +
          more(people.people, book),
        [start, start + last.open],
        people.people,
        false,
        bare === inner ? undefined : 'by',
      )
  }
  const [first] = brackets
  if (first === undefined || first.close >= rest.length - 2) return
  if (first.open === 0) {
    // 【甲】Title
    const people = readPeople(rest.slice(1, first.close), book, 'bracket')
    if (people !== undefined && people.people.length > 0)
      add('people-title', people.score * SPLIT.bracket, [start + first.close + 1, end], people.people)
    const role = book.lexicon.role(rest.slice(1, first.close))
    if (first.kind === 'square' && (role === 'talk' || role === 'title' || role === 'panel'))
      add('title', SPLIT.title + SPLIT.each, [start + first.close + 1, end], [])
    return
  }
  // **Jane Roe** (Harbour University). *Indexing at sea*
  const gap = /^\s*(?:[，,]\s*|\.\s+)?/.exec(rest.slice(first.close + 1))?.[0].length ?? 0
  const title = rest.slice(first.close + 1 + gap)
  if (!isTitle(title, book) || /^[、；;&+/|｜：:—–-]/.test(title)) return
  const inner = rest.slice(first.open + 1, first.close)
  const people = readPeople(rest.slice(0, first.close + 1), book, 'edge')
  if (
    people !== undefined &&
    people.people.length === 1 &&
    (book.hasPost(inner) || book.isKnown(people.people[0]?.name ?? ''))
  )
    add('people-title', people.score * SPLIT.bracketFirst, [start + first.close + 1 + gap, end], people.people)
}

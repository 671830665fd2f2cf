/** All ways to part a title from its people, each with its score. ../weights says how well each mark parts them. */

import { NAME, POSITION, SPLIT } from '../weights'
import { atBracket, quotes } from './brackets'
import { cutAt, cutsOf, more } from './cuts'
import { insideBrackets, isQuote, ornamentLength, outerBrackets } from './marks'
import type { NameBook } from './names'
import type { Add, Apart, Mark, Option, Order } from './option'
import { readPeople } from './people'
import { type Named, withoutBy } from './person'
import { isTitle } from './title'

/** A longer line is cut in no way. */
export const LONGEST = 300

/** @param apart ranges set apart by italics, bold or a link: a title that is one is as good as quoted */
export const optionsOf = (
  text: string,
  start: number,
  end: number,
  book: NameBook,
  apart: readonly Apart[] = [],
): readonly Option[] => {
  const options: Option[] = []
  const add = (
    order: Order,
    score: number,
    title: readonly [number, number],
    people: readonly Named[],
    quoted = false,
    by?: Mark,
  ): void => {
    if (score <= 0) return
    const range = trimmed(text, title, quoted, order)
    const inner = quoted || order === 'people' ? undefined : unquoted(text, range)
    // Title - **Jane Roe**
    const isSetApart = people.length > 0 && by !== undefined && isPersonApart(text, start, end, order, range, apart)
    const isApart =
      people.length > 0 && apart.some(({ from, to, by }) => by !== 'link' && from === range[0] && to === range[1])
    options.push({
      order,
      score: score + (isApart ? SPLIT.quotedWith : 0) + (isSetApart ? SPLIT.peopleApart : 0),
      title: inner ?? range,
      people,
      quoted: quoted || inner !== undefined || isApart,
      ...(by && { by }),
    })
  }
  const rest = text.slice(start, end)
  const bare = withoutBy(rest, book)
  if (rest.length <= LONGEST && bare !== rest) {
    const people = readPeople(bare, book, 'line')
    if (people !== undefined && people.people.length > 0) add('people', SPLIT.quoted, [start, start], people.people)
  } else if (rest.length <= LONGEST) {
    quotes(text, start, end, book, add)
    const cuts = cutsOf(rest, book).map((one) => ({ ...one, at: one.at + start }))
    for (const one of cuts) cutAt(text, start, end, one, book, add)
    atBracket(text, start, end, book, add)
    bySpace(text, start, end, book, add)
    byLink(text, start, end, apart, book, add)
    const alone = readPeople(rest, book, 'edge')
    if (alone !== undefined && alone.people.length > 0) {
      // 题 公司职位 甲: what parts from a post by a space is a title
      const plain =
        alone.people.every(({ role = '' }) => role === '' || book.endsAsPost(role)) &&
        !options.some(
          ({ order, title, people: [one] }) =>
            order === 'title-people' && (one?.role ?? '').length >= 6 && !book.hasPost(text.slice(...title)),
        )
      add('people', alone.score * (plain ? SPLIT.alone : SPLIT.aloneWithMore), [start, start], alone.people)
    }
  }
  add('title', SPLIT.title, [start, end], [], false)
  return options.sort((a, b) => b.score - a.score)
}

/** Whether bold, italics or a link set the people of a line apart from its title. */
const isPersonApart = (
  text: string,
  start: number,
  end: number,
  order: Order,
  [from, to]: readonly [number, number],
  apart: readonly Apart[],
): boolean => {
  if (order === 'title') return false
  const [first, last] = order === 'people-title' ? [start, from] : [to, end]
  const said = text.slice(first, last)
  const lead = /^[^\p{L}@]*/u.exec(said)?.[0].length ?? 0
  return apart.some((one) => one.from <= first + lead && one.from >= first && one.to <= last && one.to - one.from >= 4)
}

/** A title that is wholly in quotes, without them. */
const unquoted = (text: string, [from, to]: readonly [number, number]): readonly [number, number] | undefined => {
  const said = text.slice(from, to)
  const [first] = outerBrackets(said)
  if (first === undefined || !isQuote(first) || first.open !== 0 || first.close !== said.length - 1) return undefined
  const inner = said.slice(1, -1)
  const lead = inner.length - inner.trimStart().length
  return inner.trim() === '' ? undefined : [from + 1 + lead, from + 1 + lead + inner.trim().length]
}

/** What parts a title from the people before it: Jane Roe (Firm). Title */
const BEHIND_PEOPLE = /^(?:[\s:：,，|｜丨·—–-]|\.\s)+/

const trimmed = (
  text: string,
  [from, to]: readonly [number, number],
  quoted: boolean,
  order: Order,
): readonly [number, number] => {
  const said = text.slice(from, to)
  const gap = quoted
    ? 0
    : ((order === 'people-title' ? BEHIND_PEOPLE : /^[\s:：,，|｜丨·—–-]+/).exec(said)?.[0].length ?? 0)
  const lead = gap + (from > 0 ? ornamentLength(said.slice(gap)) : 0)
  const tail = /[\s:：,，|｜丨·—–]+$/.exec(said)?.[0].length ?? 0
  return said.length > lead + tail ? [from + lead, to - tail] : [from, to]
}

/** `Title 甲（公司）`, `甲 Title`: a space alone parts them. */
const bySpace = (text: string, start: number, end: number, book: NameBook, add: Add): void => {
  const rest = text.slice(start, end)
  const known = book.prefix(rest)
  if (
    known > 0 &&
    /^\s+\S/.test(rest.slice(known)) &&
    isTitle(rest.slice(known), book) &&
    !book.endsAsPost(
      rest
        .slice(known)
        .trim()
        .split(/[：:，,]/)[0] ?? '',
    )
  )
    add('people-title', SPLIT.space, [start + known, end], [{ name: rest.slice(0, known) }])
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(rest)) return
  const inside = insideBrackets(rest)
  const spaces = [...rest.matchAll(/[\s\u3000]+/g)].filter(({ index }) => !inside(index)).slice(-4)
  for (const { index, 0: space } of spaces) {
    const [title, who] = [rest.slice(0, index), rest.slice(index + space.length)]
    if (!isTitle(title, book) || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(title)) continue
    const people = readPeople(who, book, 'edge')
    const isSure = people?.people.every(
      ({ name, role = '' }) =>
        book.isKnown(name) ||
        (book.score(name) >= (book.hasPost(role) ? NAME.japanese : SPLIT.spaceName) && who.includes('（')) ||
        (book.score(name) >= (who.startsWith(name) ? NAME.hanFull : NAME.hanShort) &&
          (who.startsWith(name) ? book.hasPost(role) : who.endsWith(name) && book.endsAsPost(role))),
    )
    if (people !== undefined && people.people.length > 0 && isSure)
      add('title-people', people.score * SPLIT.space + more(people.people, book), [start, start + index], people.people)
  }
}

/** `[甲](…), Title`: a comma parts them where a link holds the person alone. */
const byLink = (text: string, start: number, end: number, apart: readonly Apart[], book: NameBook, add: Add): void => {
  // Title [@nick](…)
  const nick = apart.find(({ by, to }) => by === 'link' && to === end)
  const [title, who] = nick === undefined ? ['', ''] : [text.slice(start, nick.from), text.slice(nick.from, end)]
  if (nick !== undefined && /^@[\w-]+$/.test(who) && title.trim() !== '' && isTitle(title, book))
    add('title-people', NAME.handle, [start, nick.from], [{ name: who.slice(1) }], false, 'at')
  const link = apart.find(({ by, from }) => by === 'link' && from === start)
  const gap = link === undefined ? 0 : (/^\s*[,，]\s*/.exec(text.slice(link.to, end))?.[0].length ?? 0)
  if (link === undefined || gap === 0 || !isTitle(text.slice(link.to + gap, end), book)) return
  const person = text.slice(start, link.to)
  const people = readPeople(/\s/.test(person) ? person.replace(/^@/, '') : person, book, 'label')
  const isSure = /^@|[（(]@/.test(person) || (people?.score ?? 0) >= POSITION.bracket
  // [Jane Roe](…), University of Kiel: where she works
  const rest = text.slice(link.to + gap, end)
  const isLatin = /^[\P{L}\p{Script=Latin}]+$/u.test(rest)
  const isFirm = isLatin ? book.hasPost(rest) || !/\s/.test(rest.trim()) : book.endsAsPost(rest)
  if (people !== undefined && people.people.length > 0 && isSure && !isFirm)
    add('people-title', SPLIT.link, [link.to + gap, end], people.people)
}

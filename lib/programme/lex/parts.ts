/** All ways to part a title from its people, each with its score. ../weights says how well each mark parts them. */

import { NAME, POSITION, SPLIT } from '../weights'
import { readLabel } from './label'
import { type Bracket, insideBrackets, isContact, isQuote, ornamentLength, outerBrackets } from './marks'
import type { NameBook } from './names'
import { type Named, type Position, readPeople, withoutBy } from './people'

/** A longer line is cut in no way. */
export const LONGEST = 300

/** A longer text beside a name is no post. */
const LONGEST_POST = 80

/** How a line parts its title from its people. */
export type Order = 'title' | 'people-title' | 'title-people' | 'people'

/** One way to read a line: where its title stands, and whom it names. */
export type Option = {
  readonly order: Order
  readonly score: number
  /** The title's range; empty for `people`. */
  readonly title: readonly [number, number]
  readonly people: readonly Named[]
  /** Whether quotes set the title apart. */
  readonly quoted: boolean
  /** The mark that parts the two. */
  readonly by?: Mark
}

/** A stretch of a line that is set apart. */
export type Apart = { readonly from: number; readonly to: number; readonly by: 'emphasis' | 'strong' | 'link' }

/** What may part a title from its people. */
export type Mark =
  | 'colon'
  | 'dash'
  | 'bar'
  | 'comma'
  | 'stop'
  | 'slash'
  | 'by'
  | 'of'
  | 'with'
  | 'on'
  | 'at'
  | 'label'
  | 'hyphen'

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
    const range = trimmed(text, title, quoted)
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

type Add = (
  order: Order,
  score: number,
  title: readonly [number, number],
  people: readonly Named[],
  quoted?: boolean,
  by?: Mark,
) => void

const trimmed = (text: string, [from, to]: readonly [number, number], quoted: boolean): readonly [number, number] => {
  const said = text.slice(from, to)
  const gap = quoted ? 0 : (/^[\s:：,，|｜丨·—–-]+/.exec(said)?.[0].length ?? 0)
  const lead = gap + (from > 0 ? ornamentLength(said.slice(gap)) : 0)
  const tail = /[\s:：,，|｜丨·—–]+$/.exec(said)?.[0].length ?? 0
  return said.length > lead + tail ? [from + lead, to - tail] : [from, to]
}

/** 《题》 with its people before or behind it, or alone. */
const quotes = (text: string, start: number, end: number, book: NameBook, add: Add): void => {
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

type Cut = { readonly at: number; readonly length: number; readonly kind: Mark }

const patterns = new WeakMap<NameBook['lexicon'], RegExp>()

const cutPattern = ({ lexicon }: NameBook): RegExp => {
  const known = patterns.get(lexicon)
  if (known !== undefined) return known
  const words = (key: 'by' | 'of' | 'with' | 'on'): string =>
    [...lexicon.near(key)]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|') || '(?!)'
  const made = new RegExp(
    `(?<colon>\\s*[：:](?!//)\\s*)|(?<dash>\\s*(?:——|—|–)\\s*|\\s+[-―−]+\\s+)|(?<bar>\\s*[|｜丨]\\s*|\\s+[·•]\\s+)|(?<by>[\\s,，]\\s*(?:${words('by')})\\s+|\\s+from\\s+(?=@|\\S+(?:さん|님)))|(?<stop>(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu}))|(?<of>[\\s,]\\s*(?:${words('of')})\\s+(?=\\p{Lu}))|(?<comma>[，,]\\s*)|(?<slash>\\s+[/／]\\s+|／)|(?<at>\\s*[@＠](?=\\p{L}))|(?<with>\\s+(?:${words('with')})\\s+)|(?<on>\\s+(?:${words('on')})\\s+)|(?<hyphen>(?<=[^\\s])-(?=\\p{Script=Han})|(?<=[》」”])-|(?<=\\p{Script=Han})-)`,
    'giu',
  )
  patterns.set(lexicon, made)
  return made
}

const MOST_CUTS = 12

const cutsOf = (text: string, book: NameBook): readonly Cut[] => {
  if (!/[\s：:—–―|｜丨•，,／@＠-]/.test(text)) return []
  const inside = insideBrackets(text)
  const cuts: Cut[] = []
  for (const match of text.matchAll(cutPattern(book))) {
    if (inside(match.index) || match.index === 0) continue
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] as
      | Cut['kind']
      | undefined
    const label = kind === 'colon' ? labelBefore(text.slice(0, match.index), book) : undefined
    if (label !== undefined) cuts.push({ at: label, length: match.index + match[0].length - label, kind: 'label' })
    else if (kind !== undefined) cuts.push({ at: match.index, length: match[0].length, kind })
  }
  return cuts.length <= MOST_CUTS ? cuts : [...cuts.slice(0, MOST_CUTS / 2), ...cuts.slice(-MOST_CUTS / 2)]
}

/** `Title / 講者：甲`, `Who owns it? Moderation: A B`: where the label before people begins, and the mark before that. */
const labelBefore = (text: string, { lexicon }: NameBook): number | undefined => {
  const [all, word] =
    /(?:\s*[/／|｜丨·•,，;；—–]\s*|(?<=[?!？！.…»”"』」》）)\]])\s*|\s+-\s+|\s{2,})([^\s/|｜,，]+(?:\s\p{L}+)?)$/u.exec(
      text,
    ) ?? []
  const role = word === undefined ? undefined : lexicon.role(word)
  if (all === undefined || text.length === all.length) return undefined
  return role === 'speaker' || role === 'host' || role === 'guest' ? text.length - all.length : undefined
}

const cutAt = (text: string, start: number, end: number, { at, length, kind }: Cut, book: NameBook, add: Add): void => {
  const [left, right] = [text.slice(start, at), text.slice(at + length, end)]
  if (UNSURE.has(kind) && isTitle(right, book)) {
    const who =
      (kind === 'comma' ? undefined : handleIn(left, book)) ??
      readPeople(left, book, 'bracket')?.people ??
      uncasedIn(left, book)
    if (who?.length === 1) add('people-title', SPLIT.unsure, [at + length, end], who, false, kind)
  }
  const first = SPLIT.peopleFirst[kind]
  // 甲：某公司工程师，热爱开源: whose life it is
  const isLife = kind === 'colon' && /^[^，,]+[，,]/.test(right) && isPost(right.split(/[，,]/)[0] ?? '', book)
  if (first !== undefined && !isLife && (kind === 'on' || isTitle(right, book))) {
    // 小狐（某公司）：Title: the post leaves less to the shape of the name
    const posted = /[（(]([^（()）]{3,20})[)）]\s*$/.exec(left)?.[1] ?? ''
    const isPosted = book.hasPost(posted) && book.lexicon.role(posted) === undefined
    const people = readPeople(left, book, isPosted ? 'bracket' : 'edge')
    if (people !== undefined && people.people.length > 0) {
      const [title, role] = postBehind(text, at + length, end, book)
      const named = role === undefined ? people.people : withLastRole(people.people, role)
      // Jane Roe - Zürich: a city of trams: the first mark parts them
      const isLater =
        kind === 'colon' && /\s[–—-]\s/.test(left) && named.every(({ role: post = '' }) => !book.endsAsPost(post))
      add(
        'people-title',
        people.score * (isLater ? SPLIT.later : first) + more(named, book),
        [at + length, title],
        named,
        false,
        kind,
      )
    }
  }
  const last = SPLIT.titleFirst[kind]
  // Where titles have no capitals but the first, two words with them behind a full stop are somebody
  if (kind === 'stop' && TITLE_CASE.has(book.lexicon.vocabularies[0]?.language ?? 'en')) return
  // Jane Roe @jane is somebody and what she is called on the net
  if (kind === 'at' && book.score(left) >= POSITION.bracket) return
  // Tea break sponsored by a firm: a break has no people, and who pays for it gives no talk
  const isPaid =
    (kind === 'by' || kind === 'colon') &&
    (book.lexicon.kind(left) === 'break' || book.lexicon.ends('paidFor', left.trim()) > 0)
  if (last === undefined || !isTitle(left, book) || isPaid) return
  const isByline = kind === 'by' || kind === 'with' || kind === 'at' || kind === 'label'
  const position: Position = isByline ? 'byline' : barWithPost(kind, right, book) ? 'bracket' : 'edge'
  const sure = kind === 'of' && text[at] !== ',' ? undefined : readPeople(right, book, position)
  // Titel – Anke Maurer, 题 - 听泉: only the lines beside it tell whether somebody stands there
  if (
    sure === undefined &&
    position === 'edge' &&
    (UNSURE.has(kind) || kind === 'slash') &&
    kind !== 'colon' &&
    kind !== 'comma'
  ) {
    const who = readPeople(right, book, 'label')
    // 另一面 is no nickname
    const isOne = who?.people.every(({ name, role }) => role === undefined && !/^\p{Script=Han}{3}$/u.test(name))
    if (who?.people.length === 1 && who.score >= NAME.hanNick && isOne)
      add('title-people', SPLIT.unsure, [start, at], who.people, false, kind)
  }
  const people = sure
  const isKnown = people?.people.every(({ name }) => book.isKnown(name)) ?? false
  if (people === undefined || (people.people.length === 0 && kind === 'comma')) return
  if (kind === 'colon' && !isKnown && !book.lexicon.kind(left)) return
  // a tool for teams made by Campfire: behind a sentence one word is more often a firm
  if (
    kind === 'by' &&
    !isKnown &&
    left.trim().split(/\s+/).length > 8 &&
    people.people.every(({ name }) => !/\s|^@/.test(name))
  )
    return
  const isPanel =
    book.lexicon.kind(left) === 'panel' || (people.people.length > 1 && people.people.every(({ role }) => role))
  if (kind === 'with' && !isPanel && !/^\s*@\S+$/.test(right)) return
  // von Git Branches: where nouns are capitalised, a word before them says less
  const lift = !isByline ? 0 : people.score === NAME.latinNouns && kind !== 'label' ? SPLIT.byline / 2 : SPLIT.byline
  const several = Math.min(3, people.people.length - 1) * SPLIT.several
  // Panel: a question? With A and B, chaired by C
  const weight = kind === 'with' && book.lexicon.kind(left) === 'panel' ? SPLIT.titleFirst.by : last
  add(
    'title-people',
    Math.min(1, people.score + lift) * weight + more(people.people, book) + several,
    [start, at],
    people.people,
    false,
    kind,
  )
}

/** Languages that write titles with capitals, or nouns, or know none. */
const TITLE_CASE: ReadonlySet<string> = new Set(['en', 'de', 'id', 'tr', 'zh', 'ja', 'ko'])

/** Marks behind which a title stands only where the lines beside it say so: `甲，Title`, `nick: Title`. */
const UNSURE: ReadonlySet<Mark> = new Set<Mark>(['comma', 'colon', 'dash', 'hyphen', 'bar', 'of'])

/** A word that may be what somebody is called on the net. */
const handleIn = (text: string, { lexicon }: NameBook): readonly Named[] | undefined =>
  /^\s*@?\p{L}[\w-]{1,15}\s*$/u.test(text) &&
  lexicon.role(text) === undefined &&
  lexicon.kind(text) === undefined &&
  !lexicon.words('unknown').has(text.trim().toLowerCase())
    ? [{ name: text.trim() }]
    : undefined

/** Two to four words of a script without capitals, which may be a name. */
const uncasedIn = (text: string, book: NameBook): readonly Named[] | undefined =>
  book.score(text) === NAME.uncased ? [{ name: text.trim() }] : undefined

/** `Title | 甲 | Post`: the post leaves less to the shape of the name. */
const barWithPost = (kind: Mark, text: string, book: NameBook): boolean =>
  kind === 'bar' &&
  book.endsAsPost(
    text
      .split(/\s*[|｜丨]\s*/)
      .slice(1)
      .at(-1) ?? '',
  )

/** `甲 – Title – Post, Company`: where the title ends, and the post behind it. */
const postBehind = (text: string, from: number, end: number, book: NameBook): readonly [number, string | undefined] => {
  const match = /^(.*\S)(\s*(?:——|—|–)\s*|\s+-\s+|\s*[|｜]\s*)([^—–|｜]+)$/u.exec(text.slice(from, end))
  const [, title = '', , post = ''] = match ?? []
  return title.length >= 2 && isPost(post, book) ? [from + title.length, post.trim()] : [end, undefined]
}

const withLastRole = (people: readonly Named[], role: string): readonly Named[] =>
  people.map((person, index) =>
    index === people.length - 1 && person.role === undefined ? { ...person, role } : person,
  )

/** More people, and people with posts, leave less to chance. */
const more = (people: readonly Named[], book: NameBook): number =>
  Math.min(3, people.length) * SPLIT.each +
  (people.some(({ role }) => role !== undefined && book.hasPost(role)) ? SPLIT.each : 0)

/** `Title（甲，公司）`, `甲（公司）Title`. */
const atBracket = (text: string, start: number, end: number, book: NameBook, add: Add): void => {
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
  const gap = /^\s*(?:[，,]\s*)?/.exec(rest.slice(first.close + 1))?.[0].length ?? 0
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

/** Whether a text could be a title: it has letters, and is no post, label or connector. */
const isTitle = (text: string, book: NameBook): boolean => {
  const bare = text.trim().replace(/^[\s：:,，、|｜·—–-]+|[\s：:,，、|｜·—–-]+$/g, '')
  if (!/\p{L}|\p{N}/u.test(bare) || bare.length < 2 || isContact(bare)) return false
  if (book.lexicon.words('unknown').has(bare.toLowerCase())) return false
  return !((isPost(bare, book) && !isPhrase(bare)) || readLabel(`${bare}：`, book)?.role === 'speaker')
}

/** What's New in Android Studio, Building an editor at sea: words that no post has, or too many of them. */
const isPhrase = (text: string): boolean => {
  const [head = ''] = text.split(/,|@|\s(?:at|of|for|bei|chez|der|des|von|presso|en|på|hos|van)\s/i)
  return head.trim().split(/\s+/).length >= 5 || /\s(?:a|an|the|your|our|my|with|without)\s/.test(head)
}

/** Whether a text is somebody's post or company and nothing else. */
export const isPost = (text: string, book: NameBook): boolean => {
  const bare = text.trim().replace(/。$/, '')
  return bare.length <= 40 && !/[。；！？\n：:]|\s[-–—]\s|——/.test(bare) && book.endsAsPost(bare)
}

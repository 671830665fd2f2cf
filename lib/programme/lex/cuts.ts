/** Where a mark parts a title from its people: a colon, a dash, a comma, `by`. ../weights says how well each does. */

import { NAME, POSITION, SPLIT } from '../weights'
import { insideBrackets } from './marks'
import type { NameBook } from './names'
import type { Add, Mark } from './option'
import { readPeople } from './people'
import type { Named, Position } from './person'
import { isPost, isTitle } from './title'

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

export const cutsOf = (text: string, book: NameBook): readonly Cut[] => {
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

export const cutAt = (
  text: string,
  start: number,
  end: number,
  { at, length, kind }: Cut,
  book: NameBook,
  add: Add,
): void => {
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
  // Bowls are fired by Green Oak and can be picked up: the sentence goes on
  if (
    kind === 'by' &&
    people.people.some(({ role = '' }) => /^\p{Ll}+(?:\s\p{Ll}+){3}/u.test(role) && !book.hasPost(role))
  )
    return
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
export const handleIn = (text: string, { lexicon }: NameBook): readonly Named[] | undefined =>
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
export const more = (people: readonly Named[], book: NameBook): number =>
  Math.min(3, people.length) * SPLIT.each +
  (people.some(({ role }) => role !== undefined && book.hasPost(role)) ? SPLIT.each : 0)

/**
 * People as a line names them: names, nicknames and roles, joined in any of the usual ways. A name needs a shape (../names)
 * and the score that its position asks for; what is no name is the role of the person before it.
 */

import { NAME, PEOPLE, POSITION } from '../weights'
import { insideBrackets, ornamentLength, outerBrackets } from './marks'
import type { NameBook } from './names'

export type Named = { readonly name: string; readonly alias?: string; readonly role?: string }

export type Position = keyof typeof POSITION

/** The people of a text, the lowest of their scores, and the offset at which it goes on to tell about the last one. */
export type People = { readonly people: readonly Named[]; readonly score: number; readonly bioFrom?: number }

type Scored = {
  readonly name: string
  readonly alias?: string
  readonly role: string
  readonly score: number
  readonly nickname?: string
}

type Piece = { readonly text: string; readonly joint: string; readonly at: number }

const STRONG = /[、&＆；;\n+]|\/|／/

const BAR = /[|｜丨]|\s[·•]\s|\s?[@＠]\s?|——|—|–|\s-\s|·/

export const MOST = 400

const known = new WeakMap<NameBook, Map<string, People | undefined>>()

/** Reads people after a label, in a column, a bracket or beside a title. Undefined where the text names nobody. */
export const readPeople = (written: string, book: NameBook, position: Position): People | undefined => {
  // every stage asks about the same words
  const asked = known.get(book) ?? new Map<string, People | undefined>()
  known.set(book, asked)
  const key = `${position} ${written}`
  if (asked.has(key)) return asked.get(key)
  const people = peopleIn(written, book, position)
  if (written.length <= MOST && asked.size < 20_000) asked.set(key, people)
  return people
}

const peopleIn = (written: string, book: NameBook, position: Position): People | undefined => {
  const from = ornamentLength(written)
  const text = withoutStops(written.slice(from, MOST), book).replace(/[\s：:。]+$|(?<=\p{Ll}{3})\.$/u, '')
  if (text === '' || written.length > MOST) return undefined
  if (isUnknown(text, book)) return { people: [], score: 1 }
  const pieces = givenBehind(split(text, book), book)
  const people: Scored[] = []
  const names = pieces.filter(
    (piece) =>
      book.score(bareName(withoutLabel(piece.text, book))) >=
      (/\p{Script=Latin}/u.test(piece.text) ? POSITION.bracket : POSITION.label),
  ).length
  const allNames = names === pieces.length && names > 1
  for (const piece of pieces) {
    const one = readOne(piece.text, book, position)
    const last = people.at(-1)
    if (last === undefined) {
      if (one === undefined) {
        const turned = pieces.length > 1 ? companyFirst(pieces, book, position) : undefined
        return turned === undefined ? undefined : { people: [closed(turned)], score: turned.score }
      }
      people.push(one)
    } else if (one !== undefined && begins(piece, one, last, book, allNames, pieces.length)) people.push(one)
    else {
      // Jane Roe, engineer, Acme: what follows a post is the firm
      const isFirm = /[,，]/.test(piece.joint) && book.hasPost(last.role) && /^\p{Lu}[^.!?]{1,40}$/u.test(piece.text)
      const isStray = position === 'edge' && last.role !== '' && !book.hasPost(piece.text) && !isFirm
      const lift = last.role === '' && book.endsAsPost(piece.text) ? NAME.withPost : 0
      const handle = handleBehind(last, piece)
      const more = handle === undefined ? withRole(last, piece, isStray) : { ...last, alias: handle }
      people[people.length - 1] = { ...more, score: Math.min(1, more.score + lift) }
    }
  }
  return settled(people, position)
}

/** `A, B, C. Moderator: D`: a label for people behind a full stop goes on with them. */
const withoutStops = (text: string, { lexicon }: NameBook): string =>
  text.replace(/[.。;；](?=\s*(\p{L}[\p{L} ]{1,15})\s*[:：])/gu, (stop, word: string) =>
    lexicon.role(word) === 'host' || lexicon.role(word) === 'guest' ? '、' : stop,
  )

/** `Jane Roe @janeroe`: what is like the name is what she is called on the net; anything else is her firm. */
const handleBehind = ({ name, alias, role }: Scored, { text, joint }: Piece): string | undefined =>
  alias === undefined && role === '' && /\s[@＠]$/.test(joint) && isHandleOf(text, name) ? text : undefined

const isHandleOf = (handle: string, name: string): boolean =>
  /^[\w.-]{2,30}$/.test(handle) &&
  name
    .toLowerCase()
    .split(' ')
    .some((part) => part.length >= 3 && handle.toLowerCase().includes(part.slice(0, 4)))

const settled = (people: readonly Scored[], position: Position): People | undefined => {
  const lowest = Math.min(...people.map((one) => one.score))
  const known = people.some((one) => one.score >= NAME.knownSurname)
  const score = known ? Math.min(1, lowest + PEOPLE.besideKnown) : lowest
  return score >= POSITION[position] ? { people: people.map(closed), score } : undefined
}

const isUnknown = (text: string, book: NameBook): boolean =>
  book.lexicon.words('unknown').has(
    text
      .toLowerCase()
      .replace(/[()（）]/g, '')
      .trim(),
  )

/** Whether commas part names, and nothing but names: `Ada Chen, Robin Lee`. */
export const isListOfNames = (text: string, book: NameBook, least: number = POSITION.line): boolean => {
  const parts = text.split(/\s*[,，]\s*/)
  return parts.length > 1 && parts.every((part) => book.score(part) >= least)
}

/** No known name is longer, in UTF-16 units. */
const LONGEST_NAME = 100

/** Cuts at every separator outside brackets and known names; each piece remembers the separator before it. */
const split = (text: string, book: NameBook): readonly Piece[] => {
  const inside = insideBrackets(text)
  const pattern = separators(book)
  const pieces: Piece[] = []
  let from = 0
  let joint = ''
  for (const match of text.matchAll(pattern)) {
    if (inside(match.index) || (match.index === 0 && /[@＠]/.test(match[0]))) continue
    const piece = text.slice(from, match.index)
    // Joana Costa e Silva is one, where the authors' list has her whole
    const start = from + piece.length - piece.trimStart().length
    if (match.index < start + book.prefix(text.slice(start, start + LONGEST_NAME))) continue
    if (piece.trim() !== '') {
      pieces.push({ text: piece.trim(), joint, at: from })
      // A (Firm), and B
      joint = match[0].replace(/^[，,](?=\s+\p{L})/u, '')
    } else joint = pieces.length === 0 ? '' : '、'
    from = match.index + match[0].length
  }
  if (text.slice(from).trim() !== '') pieces.push({ text: text.slice(from).trim(), joint, at: from })
  return pieces
}

/** `Consoni, Guido` is Guido Consoni where the authors' list says Consoni. */
const givenBehind = (pieces: readonly Piece[], book: NameBook): readonly Piece[] => {
  const [first, second, ...others] = pieces
  if (first === undefined || second === undefined || !/[，,]/.test(second.joint) || !book.isSurname(first.text))
    return pieces
  const [, given, rest = ''] = /^(\p{Lu}[\p{L}.'-]*)(\s*[（(].*)?$/u.exec(second.text) ?? []
  return given === undefined ? pieces : [{ ...first, text: `${given} ${first.text}${rest}` }, ...others]
}

const patterns = new WeakMap<NameBook['lexicon'], RegExp>()

const separators = ({ lexicon }: NameBook): RegExp => {
  const known = patterns.get(lexicon)
  if (known !== undefined) return known
  const words = [...lexicon.near('and')]
    .filter((word) => word !== '&')
    .map((word) => word.replace(/[.*+?^$()[\]]/g, '\\$&'))
  const made = new RegExp(`[，,]?\\s+(?:${words.join('|')})\\s+|${STRONG.source}|${BAR.source}|[，,]\\s*`, 'giu')
  patterns.set(lexicon, made)
  return made
}

const bareName = (text: string): string => text.replace(/\s*[（(【[][^（()）【】[\]]*[)）】\]]\s*$/u, '').trim()

/** Whether a piece begins another person rather than going on with the role of the one before. */
const begins = (
  piece: Piece,
  one: Scored,
  last: Scored,
  book: NameBook,
  allNames: boolean,
  pieces: number,
): boolean => {
  if (book.isKnown(one.name) && one.score >= NAME.knownSurname) return true
  const { joint } = piece
  if (/[，,]/.test(joint)) {
    // in Latin letters a company looks like a person: two names need a known one, a third or a bracket
    if (/\p{Script=Latin}/u.test(one.name))
      return (
        one.score >= NAME.titled ||
        (allNames && pieces > 2) ||
        (one.role !== '' && one.score >= POSITION.edge && /[（(]/.test(piece.text))
      )
    return one.score >= NAME.hanShort && (last.role === '' || /[（(]/.test(piece.text) || allNames)
  }
  if (STRONG.test(joint) || /\p{L}/u.test(joint)) {
    if (joint.includes('/') || joint.includes('／'))
      return one.score >= NAME.hanShort && one.role === '' && last.role === ''
    // AI & Cloud Expert, Lead; Staff Engineer: the post goes on
    const isWhole = /\p{L}/u.test(joint) && book.score(one.name) >= POSITION.bracket
    if (/[&＆;；\p{L}]/u.test(joint) && last.role !== '' && one.role !== '' && book.endsAsPost(piece.text) && !isWhole)
      return false
    // National Oceanic & Atmospheric Administration: the firm goes on
    if (joint.includes('&') && last.role !== '' && /^\p{Script=Latin}+$/u.test(one.name) && one.role !== '')
      return false
    if (/\n/.test(joint))
      return one.score >= POSITION.line && !(last.role === '' && book.endsAsPost(piece.text) && one.role !== '')
    return one.score >= (last.role === '' || allNames || /[；;&＆]|\p{L}/u.test(joint) ? POSITION.label : POSITION.edge)
  }
  return allNames && one.score >= NAME.hanFull && last.role === ''
}

/** Adds a piece to a role. A short bracket before it was a nickname after all: `甲（花名），公司职位`. */
export const withRole = (person: Scored, { text, joint }: Piece, isStray = false): Scored => {
  const { nickname, ...rest } = person
  const before = nickname === undefined ? person.role : ''
  const said = /^[（(]([^（()）]+)[)）]$/.exec(text)?.[1] ?? text
  // professor at, in many languages a word that is `and` in another
  const mark = /\p{L}|[、，,/／&]|\s-\s/u.test(joint) ? joint.replace(/\s*([/／&])\s*/, ' $1 ').replace('／', '/') : ' '
  const role = before === '' ? said : `${before}${mark}${said}`
  return {
    ...rest,
    role,
    score: isStray ? rest.score - PEOPLE.strayWords : rest.score,
    ...(nickname !== undefined && { alias: nickname }),
  }
}

/** `公司，姓名`: the last piece is a name, and what stands before it is none. */
const companyFirst = (pieces: readonly Piece[], book: NameBook, position: Position): Scored | undefined => {
  const last = pieces.at(-1)
  const before = pieces.slice(0, -1)
  if (last === undefined) return undefined
  const one = readOne(last.text, book, position)
  // 某大学教授、博士生导师 甲 behind a title: the posts leave no doubt
  const isSure =
    position === 'label' || position === 'line' || (/[、，,]/.test(last.joint) && book.endsAsPost(one?.role ?? ''))
  if (one === undefined || !isSure || !before.every(({ text }) => book.hasPost(text) && text.length <= 30))
    return undefined
  const said = before.map(({ text }, index) => `${index > 0 ? (before[index]?.joint ?? '') : ''}${text}`).join('')
  const joint = /[、，,]/.test(last.joint) ? last.joint : ' '
  const role = one.role === '' ? said : `${said}${joint}${one.role}`
  return { ...one, role, score: Math.min(1, one.score + NAME.withPost) }
}

export const closed = ({ name, alias, role }: Scored): Named => {
  const said = /\p{L}/u.test(role) && !/^\W*\(?(?:link )?(?:tba|tbd)\b/i.test(role) ? tidy(role) : ''
  return {
    name: name.replace(/^@|(?<=\p{Ll}{3})\.$/gu, ''),
    ...(alias && { alias }),
    ...(said !== '' && { role: said }),
  }
}

const EDGE = /^[\s:：,，\-–—|｜/·@＠]+|[\s:：,，\-–—|｜/。]+$/g

const tidy = (text: string): string =>
  text
    .replace(/^(?:\s|\p{Extended_Pictographic}|\ufe0f)+/u, '')
    .replace(EDGE, '')
    .replace(/(?<=\p{L}{5})\.$/u, '')
    .replace(/\s+/g, ' ')
    .trim()

/** One person: `甲`, `甲（花名）`, `甲（公司）`, `甲 公司 职位`, `公司 职位 甲`, `甲 花名乙`, `甲-nick`. */
export const readOne = (written: string, book: NameBook, position: Position): Scored | undefined => {
  const text = withoutLabel(written, book)
  const brackets = outerBrackets(text).filter(({ kind }) => kind === 'round' || kind === 'square')
  const [first] = brackets
  if (first === undefined) return bare(text, book, position)
  if (first.open === 0) {
    const rest = text.slice(first.close + 1)
    const inner = text.slice(1, first.close)
    // [Jane Roe] is …: only the link is set in brackets
    if (first.kind === 'square' && book.score(inner) >= POSITION.line) return bare(`${inner}${rest}`, book, position)
    const one = rest.trim() === '' ? undefined : readOne(rest, book, position)
    const before = text.slice(1, first.close)
    return one === undefined ? undefined : { ...one, role: [before, one.role].filter(Boolean).join(' ') }
  }
  const titled = book.lexicon.words('titles').has(text.slice(first.close + 1).trim())
  const head = bare(text.slice(0, first.open) + (titled ? text.slice(first.close + 1).trim() : ''), book, position)
  if (head === undefined) return undefined
  const inner = brackets.map(({ open, close }) => text.slice(open + 1, close).trim()).filter(Boolean)
  const tail = tidy(withoutTitleWords(text.slice(first.close + 1).replace(/[（(【[][^（()）]*[)）】\]]/g, ' '), book))
  return bracketed(head, text, inner, tail, book, position)
}

/** `主持：甲`, `moderated by A B`: the label says nothing about the name. */
const withoutLabel = (text: string, book: NameBook): string => {
  const label = /^([^：:（(]{1,16})[：:]\s*(?=\S)/.exec(text)
  const role = label === null ? undefined : book.lexicon.role(label[1] ?? '')
  if (label !== null && (role === 'host' || role === 'guest' || role === 'speaker')) return text.slice(label[0].length)
  return withoutBy(text, book)
}

/** `von 甲`, `presented by 甲`, without the words before the name. */
export const withoutBy = (text: string, { lexicon }: NameBook): string => {
  const length = lexicon.begins('by', text)
  return length > 0 && (/^\s/.test(text.slice(length)) || !/^[\p{Script=Latin}]/u.test(text))
    ? text.slice(length).trim()
    : text
}

const withoutTitleWords = (text: string, book: NameBook): string => {
  const bareText = text.trim()
  return book.lexicon.words('titles').has(bareText.toLowerCase()) ? '' : bareText
}

const bracketed = (
  head: Scored,
  whole: string,
  inner: readonly string[],
  tail: string,
  book: NameBook,
  position: Position,
): Scored => {
  let alias = head.alias
  const roles: string[] = []
  let nickname: string | undefined
  for (const written of inner) {
    const text = written.replace(/^(?:twitter|x|github|gitlab|mastodon|instagram|linkedin)\s*[:：]?\s*(?=@)/i, '')
    if (/^(?:https?:\/\/|www\.)\S+$/i.test(text) || isUnknown(text, book) || isMaterial(text, book)) continue
    const said = saidNickname(text, book)
    const parts = (said ?? text).split(/\s*[，,、|｜]\s*/)
    const [first = '', ...others] = parts
    const handle = /^@?[\w.-]{2,}$/.test(first) && first.startsWith('@')
    const short = isShortNickname(first, head.name, book)
    if (
      alias === undefined &&
      (said !== undefined ||
        handle ||
        book.isKnown(first) ||
        (short && (position === 'label' || position === 'byline' || others.length > 0 || tail !== '')))
    ) {
      alias = first.replace(/^@/, '')
      if (others.length > 0) roles.push(others.join('，'))
    } else {
      if (short && nickname === undefined) nickname = first
      roles.push(text)
    }
  }
  const role =
    alias === undefined && head.role !== ''
      ? whole.slice(whole.indexOf(head.role)).trim()
      : [head.role, ...roles, tail].filter(Boolean).join(' ')
  const lift =
    roles.some((one) => book.hasPost(one)) || book.hasPost(tail) || alias !== undefined
      ? NAME.withPost
      : roles.length > 0
        ? NAME.withPost / 2
        : 0
  return {
    name: head.name,
    role,
    score:
      Math.min(1, head.score + lift) -
      (position === 'edge' && tail !== '' && !book.hasPost(tail) ? PEOPLE.strayWords : 0),
    ...(alias !== undefined && { alias }),
    ...(alias === undefined && nickname !== undefined && roles.length === 1 && { nickname }),
  }
}

/** `(download the slides)` behind somebody says nothing about them. */
const isMaterial = (text: string, { lexicon }: NameBook): boolean => {
  const role = lexicon.role(text)
  return role === 'slides' || role === 'video' || role === 'link'
}

/** `花名：望山` */
const saidNickname = (text: string, { lexicon }: NameBook): string | undefined => {
  const length = lexicon.begins('nickname', text)
  const rest = text.slice(length).replace(/^\s*[:：]?\s*/, '')
  return length > 0 && rest !== '' ? rest : undefined
}

/** A short bracket that could be a nickname: two or three Han characters, a handle, a short given name behind a Han name. */
const isShortNickname = (text: string, name: string, book: NameBook): boolean => {
  if (book.hasPost(text)) return false
  if (/^\p{Script=Han}{2,3}$/u.test(text))
    return /^\p{Script=Han}+$/u.test(name) || (book.score(text) >= NAME.hanShort && /^\p{Script=Latin}+$/u.test(name))
  if (!/^[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) return false
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(text) || /^[a-z][\w-]{2,}$/.test(text)
}

/** A name without brackets, and the role before or behind it. */
const bare = (written: string, book: NameBook, position: Position): Scored | undefined => {
  const text = written.trim().replace(/[\s：:，,]+$/, '')
  const whole = book.score(text)
  // Isaac I. Y. Roe: initials belong to nobody else
  const isMarked = whole >= NAME.latinMarked && /^[\p{Script=Latin}\s.'’-]+$/u.test(text)
  if (whole >= NAME.knownSurname || isMarked) return { name: text, role: '', score: whole }
  const known = withKnown(text, book, position)
  if (known !== undefined) return known
  const nick = nicknamed(text, book)
  if (nick !== undefined) return nick
  const options: Scored[] = whole > 0 ? [{ name: stripped(text, book), role: '', score: whole }] : []
  if (/\s/.test(text)) options.push(...spaced(text, book, position))
  else if (whole === 0) options.push(...glued(text, book))
  return options.sort((a, b) => b.score - a.score)[0]
}

/** `某公司副总监朱华`: a post and at once a whole name, in a script without spaces. */
const glued = (text: string, book: NameBook): readonly Scored[] =>
  [3, 2].flatMap((length): readonly Scored[] => {
    const [role, name] = [text.slice(0, -length), text.slice(-length)]
    const score = role.length >= 4 && text.length <= 40 && /^\p{Script=Han}+$/u.test(name) ? book.score(name) : 0
    return score >= NAME.hanShort && book.endsAsPost(role) && !book.endsAsPost(text)
      ? [{ name, role, score: Math.min(1, score + length / 1000) }]
      : []
  })

const stripped = (text: string, book: NameBook): string => {
  for (const title of book.lexicon.words('titles'))
    if (
      text.length > title.length + 1 &&
      /[^\p{Script=Latin}.]$/u.test(title) &&
      text.endsWith(title) &&
      (book.score(text) === NAME.titled || book.score(text.slice(0, -title.length).trim()) > 0)
    )
      return text.slice(0, -title.length).trim()
  return text
}

const withKnown = (text: string, book: NameBook, position: Position): Scored | undefined => {
  const length = book.prefix(text)
  if (length > 0 && length < text.length) {
    const rest = text.slice(length)
    const turned = /^\s+/.test(rest) && book.isSurname(text.slice(0, length)) ? fullName(text, book) : undefined
    if (turned !== undefined) return turned
    // in 郑国渠 there is no 郑国; a post may follow at once
    const apart = !/^\p{L}/u.test(rest) || book.hasPost(rest)
    const role = tidy(withoutTitleWords(rest, book))
    const isStray = position !== 'label' && /^\s+\p{L}/u.test(rest) && !book.endsAsPost(role)
    if (apart)
      return { name: text.slice(0, length), role, score: isStray ? NAME.known - 2 * PEOPLE.strayWords : NAME.known }
  }
  const at = book.suffix(text)
  if (at <= 0) return undefined
  const before = text.slice(0, at)
  const given = book.isSurname(text.slice(at)) ? fullName(text, book) : undefined
  if (given !== undefined) return given
  const apart = /\s$/.test(before) || (position === 'label' && book.hasPost(before))
  return apart && !/[—–：:《》？?！!]/.test(before) && (position === 'label' || book.endsAsPost(before))
    ? { name: text.slice(at), role: tidy(before), score: NAME.known }
    : undefined
}

/** `Guido Consoni` where the authors' list says Consoni. */
const fullName = (text: string, book: NameBook): Scored | undefined =>
  book.score(text) >= POSITION.line ? { name: text, role: '', score: NAME.knownSurname } : undefined

/** `林知远 花名望山`, `林知远-popo`. */
const nicknamed = (text: string, book: NameBook): Scored | undefined => {
  const [, name, rest] = /^(\S+)\s+(\S.*)$/.exec(text) ?? []
  if (name !== undefined && rest !== undefined && book.score(name) > 0) {
    const alias = saidNickname(rest, book)
    if (alias !== undefined) return { name, alias, role: '', score: Math.max(book.score(name), NAME.titled) }
  }
  const [, who, called] = /^(.+\S)\s+@([\w.-]{2,30})$/.exec(text) ?? []
  if (who !== undefined && called !== undefined && book.score(who) >= POSITION.bracket && isHandleOf(called, who))
    return { name: who, alias: called, role: '', score: book.score(who) }
  const [, han, handle] = /^(\p{Script=Han}{2,4})\s?-\s?([A-Za-z][\w-]{1,15})$/u.exec(text) ?? []
  if (han === undefined || handle === undefined || book.score(han) < NAME.hanShort || book.hasPost(handle))
    return undefined
  return { name: han, alias: handle, role: '', score: book.score(han) }
}

/** `甲 公司 职位` or `公司 职位 甲`, whichever reads better. */
const spaced = (text: string, book: NameBook, position: Position): readonly Scored[] => {
  const found: Scored[] = []
  const cuts = [...text.matchAll(/\s+/g)].slice(0, 6)
  for (const { index } of cuts) {
    const [name, role] = [text.slice(0, index), text.slice(index).trim()]
    const score = book.score(name)
    if (
      score === 0 ||
      !/\p{L}/u.test(role) ||
      isAddress(role, book) ||
      (score < NAME.hanNick && position !== 'label') ||
      (score < NAME.hanShort && role.length > 24 && !book.endsAsPost(role)) ||
      tellsOn(role, book) ||
      // Harbour Mobile Testing Guide: many words that end as no post does are no post
      (position === 'edge' &&
        /^[\p{Script=Latin}\s]+$/u.test(role) &&
        role.split(/\s+/).length >= 3 &&
        !book.endsAsPost(role)) ||
      book.lexicon.words('legal').has(role.toLowerCase())
    )
      continue
    // 向真 HTAP 平台前进: two characters need more than a word of a firm behind them
    const isShort = score <= NAME.hanShort && position !== 'label' && /^\p{Script=Han}+$/u.test(name)
    const isPosted = isShort ? book.endsAsPost(role) || book.hasPost(role.slice(-2)) : book.hasPost(role)
    // Dynamic Resource Allocation: what goes on with capitals is no post behind a name
    if (!isPosted && /^\p{Script=Latin}/u.test(name) && /^\p{Lu}/u.test(role)) continue
    found.push({
      name,
      role,
      score: score + (isPosted ? NAME.withPost : -NAME.withPost) + name.length / 1000,
    })
  }
  for (const { index, 0: space } of [...text.matchAll(/\s+/g)].slice(-3)) {
    const [role, name] = [text.slice(0, index), text.slice(index + space.length)]
    const score = book.score(name)
    if (score === 0 || score < NAME.hanNick || !book.endsAsPost(role) || /[—–：:《》？?！!]|\s-\s/.test(role)) continue
    found.push({ name, role, score: score + NAME.withPost + name.length / 1000 })
  }
  return found.map((one) => ({ ...one, score: Math.min(1, one.score) }))
}

/** `Gade 28` behind what looks like a name. */
const isAddress = (text: string, book: NameBook): boolean =>
  /\p{L}[.,]?\s+\d{1,4}\p{L}?$/u.test(text) && !book.hasPost(text)

/** Whether a text goes on as a sentence about what somebody says, not as their post. */
export const tellsOn = (text: string, { lexicon }: NameBook): boolean => lexicon.begins('tells', text.trim()) > 0

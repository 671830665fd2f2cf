/** One person as a text names them: the name, perhaps with a nickname, and the role before or behind it. */

import { NAME, PEOPLE, POSITION } from '../weights'
import { outerBrackets } from './marks'
import type { NameBook } from './names'

export type Named = { readonly name: string; readonly alias?: string; readonly role?: string }

export type Position = keyof typeof POSITION

export type Scored = {
  readonly name: string
  readonly alias?: string
  readonly role: string
  readonly score: number
  readonly nickname?: string
}

export const isHandleOf = (handle: string, name: string): boolean =>
  /^[\w.-]{2,30}$/.test(handle) &&
  name
    .toLowerCase()
    .split(' ')
    .some((part) => part.length >= 3 && handle.toLowerCase().includes(part.slice(0, 4)))

export const isUnknown = (text: string, book: NameBook): boolean =>
  book.lexicon.words('unknown').has(
    text
      .toLowerCase()
      .replace(/[()（）]/g, '')
      .trim(),
  )

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
export const withoutLabel = (text: string, book: NameBook): string => {
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

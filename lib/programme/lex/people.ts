/**
 * People as a line names them: names, nicknames and roles, joined in any of the usual ways. A name needs a shape (../names)
 * and the score that its position asks for; what is no name is the role of the person before it.
 */

import { NAME, PEOPLE, POSITION } from '../weights'
import { insideBrackets, ornamentLength } from './marks'
import type { NameBook } from './names'
import { closed, isHandleOf, isUnknown, type Named, type Position, readOne, type Scored, withoutLabel } from './person'

/** The people of a text, the lowest of their scores, and the offset at which it goes on to tell about the last one. */
export type People = { readonly people: readonly Named[]; readonly score: number; readonly bioFrom?: number }

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
  /[.。;；]\s*\p{L}[\p{L} ]{1,15}\s*[:：]/u.test(text)
    ? text.replace(/[.。;；](?=\s*(\p{L}[\p{L} ]{1,15})\s*[:：])/gu, (stop, word: string) =>
        lexicon.role(word) === 'host' || lexicon.role(word) === 'guest' ? '、' : stop,
      )
    : text

/** `Jane Roe @janeroe`: what is like the name is what she is called on the net; anything else is her firm. */
const handleBehind = ({ name, alias, role }: Scored, { text, joint }: Piece): string | undefined =>
  alias === undefined && role === '' && /\s[@＠]$/.test(joint) && isHandleOf(text, name) ? text : undefined

const settled = (people: readonly Scored[], position: Position): People | undefined => {
  const lowest = Math.min(...people.map((one) => one.score))
  const known = people.some((one) => one.score >= NAME.knownSurname)
  const score = known ? Math.min(1, lowest + PEOPLE.besideKnown) : lowest
  return score >= POSITION[position] ? { people: people.map(closed), score } : undefined
}

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

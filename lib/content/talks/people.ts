import type { Certainty, NameBook } from './names'
import { readBracket } from './nickname'
import { type Candidate, findName } from './person'
import { looksLikeNickname } from './words/posts'
import { insideBrackets } from './words/symbols'

/** A person as a line names them. */
export type Named = { readonly name: string; readonly alias?: string; readonly role?: string }

/** How a line announces people: after a label (讲师：), alone in a paragraph, or within a title. */
export type Style = 'label' | 'line' | 'head'

/** The people of a line. `sure` tells whether the names are known or their form leaves no doubt. */
export type People = { readonly people: readonly Named[]; readonly sure: boolean }

type Piece = { readonly text: string; readonly joint: string }
/** `nickname`: a bracket that is one if a role follows later in the line. */
type Open = { name: string; alias?: string; role: string; certainty: Certainty; nickname?: string }

const LIST = /[、&＆;；+]|\s+(?:and|和|与|及|以及)\s+|[/／|｜](?=\s*\S)|\s[·•](?=\s)/
const COMMA = /[，,]/

/**
 * Reads names, nicknames and roles: `甲（花名）、乙，公司 职位`. A piece that names nobody belongs to the role of the
 * person before it. Undefined where the line does not begin with a person.
 */
export const readPeople = (text: string, book: NameBook, style: Style): People | undefined => {
  const open: Open[] = []
  const pieces = split(text)
  const bare = pieces.every((piece) => isBareName(piece.text, book))
  const listed = bare ? pieces.length : 0
  for (const piece of pieces) {
    const candidate = findName(piece.text, book, style)
    const last = open.at(-1)
    if (candidate !== undefined && (last === undefined || begins(piece, candidate, book, listed)))
      open.push(opened(candidate, book, style))
    else if (last === undefined) return undefined
    else goOn(last, piece)
  }
  if (open.length === 0) return undefined
  return { people: open.map(closed), sure: open.every(isSure) }
}

/** Cuts at every separator outside brackets; each piece remembers the separator before it. */
const split = (text: string): readonly Piece[] => {
  const inside = insideBrackets(text)
  const joints = [...text.matchAll(new RegExp(`${LIST.source}|${COMMA.source}`, 'g'))].filter(
    ({ index }) => !inside(index),
  )
  const pieces: Piece[] = []
  let from = 0
  let joint = ''
  for (const match of [...joints, undefined]) {
    const piece = text.slice(from, match?.index)
    if (piece.trim() !== '') pieces.push({ text: piece, joint })
    joint = match?.[0] ?? ''
    from = (match?.index ?? 0) + joint.length
  }
  return pieces
}

/** Adds a piece to a role. A short bracket before it was a nickname after all: `甲（花名），公司职位`. */
const goOn = (person: Open, { text, joint }: Piece): void => {
  if (person.nickname !== undefined) {
    person.alias = person.nickname
    person.role = ''
    delete person.nickname
  }
  const mark = /[|｜/／·•]/.test(joint) ? ' ' : joint
  person.role += `${person.role === '' ? '' : mark}${text.trimEnd()}`
}

const isBareName = (text: string, book: NameBook): boolean =>
  book.certainty(text.replace(/[（(][^（()）]*[)）]\s*$/, '').trim()) !== 'none'

/** Whether a later piece begins another person rather than going on with the role of the one before. */
const begins = (
  piece: Piece,
  { certainty, name, before, after }: Candidate,
  book: NameBook,
  listed: number,
): boolean => {
  if (certainty === 'known') return true
  if (certainty === 'likely') return before === '' || listed > 1
  if (listed < 2) return false
  const sure = book.empty || !COMMA.test(piece.joint) || listed > 2
  return sure || /^\p{Script=Han}/u.test(name) || /^[（(]/.test(after)
}

const opened = ({ name, before, after, certainty }: Candidate, book: NameBook, style: Style): Open => {
  const bracket = readBracket(after, book, style)
  const role = [before, bracket.role].filter((part) => part !== '').join(' ')
  const nickname =
    bracket.alias === undefined && before === '' && looksLikeNickname(bracket.role) ? { nickname: bracket.role } : {}
  return { name, role, certainty, ...nickname, ...(bracket.alias !== undefined && { alias: bracket.alias }) }
}

const isSure = ({ certainty, role, alias }: Open): boolean =>
  certainty === 'known' || (certainty === 'likely' && (role !== '' || alias !== undefined))

const closed = ({ name, alias, role }: Open): Named => ({
  name,
  ...(alias !== undefined && { alias }),
  ...(tidyRole(role) !== '' && { role: tidyRole(role) }),
})

/** Pictures that organizers put before a word are no part of it. */
const tidyRole = (role: string): string =>
  role
    .replace(/^(?:\s|\p{Extended_Pictographic}|\ufe0f)+/u, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/。$/, '')

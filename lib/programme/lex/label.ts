import { isLabelRole, type LabelRole, namesPeople } from '../roles'
import { NAME, POSITION } from '../weights'
import { numberLength, ornamentLength } from './marks'
import type { NameBook } from './names'
import { readPeople } from './people'

/** A label and what stands after it on its line, which may be nothing. Offsets count within the line's text. */
export type Label = {
  readonly role: LabelRole
  readonly word: string
  /** Where the content begins. */
  readonly from: number
  /** 甲简介： is about 甲. */
  readonly who?: string
}

/** Of Referent:innen: the second colon. */
const SEPARATOR = /[：:｜|丨](?!\/\/|in(?:nen)?\s*[:：])/
const LONGEST = 48

/** Reads the label a line begins with: `讲师：…`, `**Speaker** : …`, `【讲师】…`, `讲师 甲`, `Talk 2 - …`, or a label alone. */
export const readLabel = (text: string, book: NameBook): Label | undefined => {
  const start = ornamentLength(text)
  const head = text.slice(start, start + LONGEST)
  return (
    bracketed(head, start, book) ??
    separated(head, start, book) ??
    dotted(head, start, book) ??
    numbered(head, start, book) ??
    spaced(text, head, start, book) ??
    alone(text, start, book)
  )
}

const labelled = (word: string, from: number, book: NameBook): Label | undefined => {
  const role = book.lexicon.role(word)
  return isLabelRole(role) ? { role, word: word.trim(), from } : undefined
}

const bracketed = (head: string, start: number, book: NameBook): Label | undefined => {
  const [all, word] = /^[【[]([^】\]\n]{1,20})[】\]]\s*[：:]?\s*/.exec(head) ?? []
  const label = all === undefined || word === undefined ? undefined : labelled(word, start + all.length, book)
  // 【闪电演讲】 is a kind of talk; what follows is the title
  return label
}

const separated = (head: string, start: number, book: NameBook): Label | undefined => {
  const match = SEPARATOR.exec(head)
  if (match === null || head.slice(0, match.index).includes('\n')) return undefined
  const word = head.slice(0, match.index)
  if (/^\s*\d|[（(【[][^)）】\]]*$/.test(word)) return undefined
  const from = start + match.index + 1
  // Registration: by Tuesday. What is said of it makes it no entry
  if (book.lexicon.role(word) === 'break' && /\p{Ll}\S*\s+\S+\s+\S/u.test(head.slice(match.index + 1)))
    return { role: 'note', word: word.trim(), from }
  return labelled(word, from, book) ?? aboutSomebody(word, from, book)
}

/** `Abstract. …`, `Bio. …`, as papers write it. */
const dotted = (head: string, start: number, book: NameBook): Label | undefined => {
  const [all, word] = /^(\p{L}[\p{L} ]{2,20})\.\s+(?=\S)/u.exec(head) ?? []
  const label = all === undefined || word === undefined ? undefined : labelled(word, start + all.length, book)
  return label?.role === 'abstract' || label?.role === 'bio' ? label : undefined
}

const aboutSomebody = (word: string, from: number, book: NameBook): Label | undefined => {
  const length = book.prefix(word)
  const rest = word
    .slice(length)
    .replace(/^\s*(?:的|'s\s)/, '')
    .trim()
  const role = length > 0 && rest !== '' ? book.lexicon.role(rest) : undefined
  return role === 'intro' || role === 'bio' ? { role: 'bio', word, from, who: word.slice(0, length) } : undefined
}

/** `Talk 2 - eBPF`, `Keynote – …`, `主题一 …`: a title's label, numbered or parted by a dash. */
const numbered = (head: string, start: number, book: NameBook): Label | undefined => {
  if (!/[\d一二三四五六七八九十]|\s[—–-]\s/.test(head)) return undefined
  const [all, word] =
    /^([^\n：:—–-]{2,16}?\s*(?:\d{1,2}|[一二三四五六七八九十]))(?:\s*[—–]+\s*|\s+-\s+|\s*[.、]\s*|(?<=[一二三四五六七八九十]|[\p{Script=Han}\p{Script=Hangul}]\s?\d)\s+)(?=\S)/u.exec(
      head,
    ) ??
    /^(\p{L}[\p{L} ]{2,16}?)\s+[—–-]\s+(?=\S)/u.exec(head) ??
    []
  if (all === undefined || word === undefined) return undefined
  const role = book.lexicon.role(word)
  // Speaker Bio - Jane Roe
  const isBioOf = role === 'bio' && book.score(head.slice(all.length)) >= POSITION.bracket
  // Lightning talk - Jane Roe
  const isHers = role === 'talk' && !/\d/.test(word) && book.score(head.slice(all.length)) >= NAME.hanShort
  return ((role === 'title' || role === 'talk') && !isHers) || isBioOf
    ? { role, word, from: start + all.length }
    : undefined
}

/** Without a colon, only where a person follows beyond doubt. */
const spaced = (text: string, head: string, start: number, book: NameBook): Label | undefined => {
  const [all, word] = /^(\S{1,11}[^\s.])[ \t\u3000]+(?=\S)/.exec(head) ?? []
  if (all === undefined || word === undefined) return undefined
  const label = labelled(word, start + all.length, book)
  if (label === undefined || !namesPeople(label.role)) return undefined
  const people = readPeople(text.slice(label.from, 200), book, 'label')
  // by Acme and its patience: a wrapped line of prose goes on
  const isSure =
    /[^\p{Script=Latin}]/u.test(word) ||
    (people !== undefined &&
      people.score >= 0.55 &&
      people.people.every(({ role = '' }) => !/^\p{Ll}/u.test(role) || book.hasPost(role)))
  return people !== undefined && people.people.length > 0 && isSure ? label : undefined
}

/** 议题二, 第三个话题, Talk 3: a title's label with its number. */
export const isCounted = ({ role, word }: Pick<Label, 'role' | 'word'>): boolean =>
  (role === 'title' || role === 'talk') && /(?:\d|[一二三四五六七八九十])\s*[:：]?\s*$|^\s*第.{1,2}[个個]/.test(word)

const alone = (text: string, start: number, book: NameBook): Label | undefined => {
  const word = text.slice(start + numberLength(text.slice(start))).trim()
  // 18:00 Reception of attendees is an entry
  // Where to start. is a sentence
  if (word.length > 40 || /\n|\d[:.h]\d{2}|\s\S+\s\S+\.$/.test(word)) return undefined
  const label = labelled(word, text.length, book)
  // 话题一 alone is what the talk is called
  return label !== undefined && isCounted(label) ? undefined : label
}

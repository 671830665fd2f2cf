/** A line of prose that names people, and the offset at which it goes on to tell about them. */

import { NAME, PEOPLE, POSITION } from '../weights'
import { insideBrackets, ornamentLength, outerBrackets } from './marks'
import type { NameBook } from './names'
import { MOST, type People, readPeople, withRole } from './people'
import { closed, type Named, type Position, readOne, tellsOn } from './person'

/**
 * Reads an unlabelled paragraph that names people: `甲（公司）`, `甲 公司职位，more about 甲`. Undefined for prose, also
 * where it begins with somebody's name.
 */
export const readPersonLine = (written: string, book: NameBook, position: Position = 'line'): People | undefined => {
  const from = ornamentLength(written)
  const text = written.slice(from).trimEnd()
  if (text === '') return undefined
  const whole = splitBio(text, book, position)
  return whole?.bioFrom === undefined ? whole : { ...whole, bioFrom: whole.bioFrom + from }
}

const splitBio = (text: string, book: NameBook, position: Position): People | undefined => {
  const head = text.slice(0, MOST)
  const several = severalPeople(head, text.length, book, position)
  if (several !== undefined) return several
  const clauses = clausesOf(head)
  const [first] = clauses
  if (first === undefined) return undefined
  const told = bracketEnd(head, first.end, book)
  if (told !== undefined)
    clauses.splice(0, 1, { ...first, end: told }, { from: told, end: first.end, joint: '', stop: first.stop })
  // a name alone before the first comma takes the next clause as its role
  const one = readOne(head.slice(0, told ?? first.end), book, position)
  if (one === undefined || one.name.trim() === '') return undefined
  let end = told ?? first.end
  let role = one.role
  let at = 1
  let { score } = one
  const story = outerBrackets(head.slice(0, end)).find(
    ({ kind, open, close }) => kind === 'round' && open > 0 && livesOn(head.slice(open + 1, close), book),
  )
  if (story !== undefined && role !== '') {
    return { people: [closed({ ...one, role: '' })], score, bioFrom: story.open }
  }
  const bracket = /[)）]\s*$/.test(head.slice(0, end))
  if (tellsOn(role, book) && !bracket) return undefined
  const named = [one.name, `[${one.name}]`].find((name) => text.startsWith(name))?.length
  const goesOn = named !== undefined && /^\s+\p{L}/u.test(text.slice(named))
  if ((!bracket || goesOn) && role !== '' && livesOn(role, book) && named !== undefined) {
    const from = named + (/^[\s，,：:]*/.exec(text.slice(named))?.[0].length ?? 0)
    return score >= POSITION[position] - PEOPLE.strayWords
      ? { people: [closed({ ...one, role: '' })], score, bioFrom: from }
      : undefined
  }
  while (at < clauses.length && told === undefined) {
    const clause = clauses[at]
    if (clause === undefined) break
    const said = head.slice(clause.from, clause.end).trim()
    const isPost = book.hasPost(said) && said.length <= 60 && !livesOn(said, book)
    const isShort =
      role === '' &&
      /\p{L}/u.test(said) &&
      /[，,：:|｜–—·\n-]/.test(clause.joint) &&
      said.length <= (position === 'label' ? 40 : 24) &&
      !livesOn(said, book) &&
      !/[。.]$/.test(clause.joint) &&
      clause.stop !== '。'
    const more = role !== '' && at === clauses.length - 1 && isPost && book.endsAsPost(said) && clauses.length <= 3
    // Jane Roe, engineer, Acme: what ends the line behind a post is the firm
    const isFirm =
      role !== '' &&
      book.hasPost(role) &&
      at === clauses.length - 1 &&
      /[，,]/.test(clause.joint) &&
      clause.stop === '' &&
      /^\p{Lu}[^.!?:]{1,40}$/u.test(said) &&
      !livesOn(said, book)
    const labelled = position === 'label' && isPost
    if (!(role === '' ? isPost || isShort : more || labelled || isFirm)) break
    if (tellsOn(said, book)) return undefined
    const joint = /[|｜·]/.test(clause.joint) ? ' ' : clause.joint === ',' ? ', ' : clause.joint
    role = role === '' ? said : `${role}${joint}${said}`
    if (isPost) score = Math.max(score, Math.min(1, one.score + NAME.withPost))
    end = clause.end
    at += 1
  }
  const rest = head.slice(end)
  const gap = /^[\s，,。；;、：:|｜–—-]*/.exec(rest)?.[0].length ?? 0
  const bioFrom = end + gap < text.length ? end + gap : undefined
  const who = closed(
    role === one.role ? one : { ...withRole({ ...one, role: '' }, { text: role, joint: '', at: 0 }), score },
  )
  if (bioFrom !== undefined) {
    const tail = text.slice(bioFrom)
    const isTold =
      role !== ''
        ? book.hasPost(role) || bracket || livesOn(tail, book)
        : livesOn(tail, book) && /[，,：:。\n]/.test(head.slice(end, bioFrom))
    // Higher Kinded Datatype (HKD)という: a term, and what it is
    const isTerm = told !== undefined && /^\p{Script=Hiragana}/u.test(tail)
    if (!isTold || isTerm || (tellsOn(tail, book) && told === undefined)) return undefined
  }
  const needed = POSITION[position]
  const plain = role === '' && bioFrom === undefined
  if (score < (plain && position === 'line' ? POSITION.line : needed - (role !== '' && book.hasPost(role) ? 0.06 : 0)))
    return undefined
  return { people: [who], score, ...(bioFrom !== undefined && { bioFrom }) }
}

/** `甲（公司）从三个案例讲起`: where the bracket ends, if a sentence follows that is no post. */
const bracketEnd = (text: string, end: number, book: NameBook): number | undefined => {
  const [first] = outerBrackets(text.slice(0, end)).filter(({ kind }) => kind === 'round')
  if (first === undefined || first.open === 0 || first.open > 24) return undefined
  const tail = text.slice(first.close + 1, end)
  return /^\s*\p{L}/u.test(tail) && !book.endsAsPost(tail) ? first.close + 1 : undefined
}

/** A line that lists people and nothing else. */
const severalPeople = (head: string, length: number, book: NameBook, position: Position): People | undefined => {
  if (length > 200 || /[。！？!?]\s*\S/.test(head)) return undefined
  const people = readPeople(head, book, position === 'label' ? 'label' : 'line')
  if (people === undefined || people.people.length < 2) return undefined
  return people.people.every(({ name, role = '' }) => name.length <= 40 && role.length <= 50 && !tellsOn(role, book))
    ? people
    : undefined
}

type Clause = { readonly from: number; readonly end: number; readonly joint: string; readonly stop: string }

/** A text cut at commas and full stops outside brackets. */
const clausesOf = (text: string): Clause[] => {
  const inside = insideBrackets(text)
  const clauses: Clause[] = []
  let from = 0
  let joint = ''
  for (const match of text.matchAll(/[，,。；;！？!?\n、|｜]|[：:](?!\/\/)|(?<!\b\p{Lu})\.\s|\s[·–—-]\s|——/gu)) {
    if (inside(match.index)) continue
    if (text.slice(from, match.index).trim() !== '')
      clauses.push({ from, end: match.index, joint, stop: match[0].trim() })
    joint = match[0]
    from = match.index + match[0].length
  }
  if (text.slice(from).trim() !== '') clauses.push({ from, end: text.length, joint, stop: '' })
  return clauses
}

/** Whether a text tells of a person's life. */
export const livesOn = (text: string, { lexicon }: NameBook): boolean =>
  /^\s*(?:19|20)\d\d(?!\d)|^\s*\d{1,2}\s*[多余]?年/.test(text) || lexicon.begins('lives', text.trim()) > 0

/** `王老师本次分享：…`: who gives the talk that a sentence tells of, where a title marks the name. */
export const personWhoShares = (text: string, book: NameBook): Named | undefined => {
  for (const title of book.lexicon.words('titles')) {
    const at = text.slice(0, 12).indexOf(title)
    if (at < 2 || /\p{Script=Latin}/u.test(title)) continue
    const name = text.slice(0, at)
    const rest = text.slice(at + title.length).replace(/^[（(][^（()）]{0,20}[)）]/, '')
    if (book.score(name) >= NAME.hanNick && book.lexicon.begins('shares', rest) > 0) return { name }
  }
  return undefined
}

/**
 * `Jeroen Willems is an architect …`: the name before a sentence about somebody's life; behind a label that says so, whatever
 * the sentence does.
 */
export const personWhoLives = (text: string, book: NameBook, isLabelled = false): People | undefined => {
  const self = book.lexicon.begins('iAm', text)
  // Jane Roe (Member, XYZ) is …
  const words = text
    .slice(self)
    .trimStart()
    .slice(0, 160)
    .replace(/^([^()]{3,60}?)\s*\([^()]{1,40}\)/, '$1')
    .split(/\s+/)
  for (let count = Math.min(5, words.length - 1); count >= 1; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(/[,.]$/, '')
    const score = book.score(name)
    // My name is Jane Roe, a student: what follows the name tells of her, whatever it is
    const isSelf = self > 0 && count > 1 && /[,.]$/.test(words[count - 1] ?? '')
    const goesOn = isLabelled && count > 1 && /^\p{Ll}{3}/u.test(words[count] ?? '')
    if (score >= NAME.latinNouns && (isSelf || goesOn || livesOn(words.slice(count).join(' '), book)))
      return { people: [{ name }], score }
  }
  return undefined
}

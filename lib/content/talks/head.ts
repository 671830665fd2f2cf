import { readWhen, type When } from './clock'
import { type Joint, jointsOf } from './joints'
import { readLabel } from './lines'
import type { NameBook } from './names'
import { type Named, type People, readPeople } from './people'
import { isAffiliation } from './title'
import { labelKind } from './words/labels'
import { namesPost } from './words/posts'
import { ornamentLength, outerBrackets } from './words/symbols'

/** A range of offsets within a line. */
export type Range = readonly [from: number, to: number]

/**
 * A line that may announce a talk, taken apart. `trust` tells how sure the people in it are: their names are known or
 * come with a role (`sure`), look like names (`likely`), or there are none.
 */
export type Head = {
  readonly title?: Range
  readonly people: readonly Named[]
  readonly peopleAt?: Range
  /** Where their post stands apart from the names. */
  readonly roleAt?: Range
  readonly trust: 'sure' | 'likely' | 'none'
  readonly when?: When
  readonly whenAt?: Range
  /** Offset from which on the line only links to recordings and slides. */
  readonly linksFrom?: number
  /** Announced as a talk in so many words: 议题一：, Talk 2 -. */
  readonly announced: boolean
}

const TOPIC =
  /^(?:[【[](?:主题演讲|主旨演讲|闪电演讲|工作坊|演讲|分享|议题|技术分享|案例分享|keynote|talk|workshop|lightning talk|session)\s*\d{0,2}[】\]]|(?:议题|话题|主题|演讲|分享|讲座|报告|专题|课题|topic|talk|session|speech|presentation|keynote|lightning talk|闪电演讲|主题演讲|主题分享|技术分享)\s*[#＃]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-H](?![a-z]))?\s*(?:[：:|｜丨、.]|\s[-—–]\s|[—–]+|$)|(?:议题|话题|主题|演讲|分享|topic|talk|session)\s*[#＃]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s+|part\s*\d{1,2}\s*$|第[一二三四五六七八九十\d]{1,2}部分\s*$|第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:讲|场|期|节|回|位|个议题|个话题)\s*(?:[：:|｜丨、]|\s|[—–]+|$))\s*/i
const NUMBER =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]\s*|\d{1,2}[.．、:：](?!\d)\s*|[一二三四五六七八九十]{1,2}[、.．]\s*|0\d\s+|#\d{1,2}\s+)/
const GLUE = /^[\s|｜丨:：,，、·\-—–]+/

const LONGEST = 400

/**
 * Takes a line apart into time, people and title, whichever comes first. Longer than any title, it stays whole. Where a
 * label announces a title, `from` is the offset at which the label ends.
 */
export const readHead = (text: string, book: NameBook, from = 0): Head => {
  if (text.length > LONGEST) return { people: [], trust: 'none', announced: false, title: [0, text.length] }
  const { at, when, whenAt, announced } = readPrefix(text, from)
  const tail = when === undefined ? readTail(text, at) : undefined
  const end = tail?.from ?? text.trimEnd().length
  const core = text.slice(at, end)
  const time = when
    ? { when, ...(whenAt && { whenAt }) }
    : tail
      ? { when: tail.when, whenAt: [tail.from, text.length] as const }
      : {}
  const base = { announced, ...time }
  if (core.trim() === '') return { ...base, people: [], trust: 'none' }
  const parts = partsOf(core, book, announced)
  if (parts === undefined) return { ...base, people: [], trust: 'none', title: unquoted(text, [at, end]) }
  const { people, sure } = parts.people
  return {
    ...base,
    people,
    trust: sure ? 'sure' : 'likely',
    peopleAt: moved(parts.peopleAt, at),
    ...(parts.roleAt && { roleAt: moved(parts.roleAt, at) }),
    title: unquoted(text, moved(parts.title, at)),
  }
}

/** What is sure goes before what is only likely. After 议题一： a title is more likely than a name. */
const partsOf = (core: string, book: NameBook, announced: boolean): Parts | undefined => {
  const said = labelled(core, book)
  if (said !== undefined) return said
  const before = quoted(core, book) ?? nameFirst(core, book)
  if (before?.people.sure) return before
  const after = titleFirst(core, book)
  return after?.people.sure || announced ? after : (before ?? after)
}

/** `题目 讲师：甲；主持：乙`: labels behind a title name its people. */
const labelled = (core: string, book: NameBook): Parts | undefined => {
  for (const match of core.matchAll(/[\s|｜丨,，;；—–-]+([^\s|｜丨：:，,；;（(]{2,8})\s*[：:]/g)) {
    if (match.index === 0 || !namesPeople(match[1] ?? '')) continue
    const parts = core.slice(match.index).split(/[；;]/)
    const people = parts.map((part) => readPeople(part.replace(/^[^：:]*[：:]/, ''), book, 'label'))
    if (people.includes(undefined)) return undefined
    const all = { people: people.flatMap((one) => one?.people ?? []), sure: true }
    return { people: all, peopleAt: [match.index, core.length], title: [0, match.index] }
  }
  return undefined
}

const namesPeople = (word: string): boolean => ['speaker', 'host', 'guest'].includes(labelKind(word) ?? '')

const moved = ([from, to]: Range, by: number): Range => [from + by, to + by]

/** Bullets, numbers, times and 议题一： before the matter. */
const readPrefix = (text: string, from: number): { at: number; when?: When; whenAt?: Range; announced: boolean } => {
  let at = from + ornamentLength(text.slice(from))
  let when: { when: When; whenAt: Range } | undefined
  let announced = from > 0
  for (let turn = 0; turn < 4; turn += 1) {
    const rest = text.slice(at)
    const topic = TOPIC.exec(rest)?.[0].length ?? 0
    const time = when === undefined ? (readWhen(rest) ?? bracketedTime(rest)) : undefined
    const step = topic || time?.length || NUMBER.exec(rest)?.[0].length || 0
    if (step === 0) break
    if (topic > 0) announced = true
    else if (time !== undefined) when = { when: time, whenAt: [at, at + step] }
    at += step
    if (time !== undefined || topic > 0) at += GLUE.exec(text.slice(at))?.[0].length ?? 0
    at += ornamentLength(text.slice(at))
  }
  return { at: Math.min(at, text.length), announced, ...when }
}

/** 【14:00-14:40】 */
const bracketedTime = (text: string): When | undefined => {
  const inner = /^[【[（(]\s*([^】\]）)\n]{3,40})[】\]）)]/.exec(text)
  const when = inner === null ? undefined : readWhen(inner[1] ?? '')
  return when?.length === inner?.[1]?.length && inner !== null && when !== undefined
    ? { ...when, length: inner[0].length }
    : undefined
}

/** A time in brackets or after a bar at the end. */
const readTail = (text: string, at: number): { from: number; when: When } | undefined => {
  const trimmed = text.trimEnd()
  const bracket = outerBrackets(trimmed).find(({ open, close }) => close === trimmed.length - 1 && open > at)
  const bar = Math.max(trimmed.lastIndexOf('|'), trimmed.lastIndexOf('｜'))
  const [from, inner] = bracket
    ? [bracket.open, trimmed.slice(bracket.open + 1, bracket.close)]
    : [bar, trimmed.slice(bar + 1).trim()]
  if (from <= at || (bar === -1 && bracket === undefined)) return undefined
  const trimmedInner = inner.trim()
  const when = readWhen(trimmedInner)
  return when?.from !== undefined && when.length === trimmedInner.length ? { from, when } : undefined
}

type Parts = {
  readonly people: People
  readonly peopleAt: Range
  readonly title: Range
  readonly roleAt?: Range
}

/** `甲（公司）：题目`, `甲——题目`, `甲 - 公司：题目`. */
const nameFirst = (core: string, book: NameBook): Parts | undefined => {
  const joints = jointsOf(core)
    .filter(({ mark }) => mark !== 'comma')
    .slice(0, 8)
  for (const [index, joint] of joints.entries()) {
    const people = leadingPeople(core.slice(0, joint.from), book)
    if (people === undefined) continue
    const next = joints[index + 1]
    const wider = next && joint.mark !== 'colon' && isAffiliation(core.slice(joint.to, next.from))
    const split = wider ? next : joint
    const all = wider ? leadingPeople(core.slice(0, next.from), book) : people
    return withRoleBehind({ people: all ?? people, peopleAt: [0, split.from], title: [split.to, core.length] }, core)
  }
  return undefined
}

/** `甲 - 题目 - 公司 职位`: a post behind the title is the person's. */
const withRoleBehind = (parts: Parts, core: string): Parts => {
  const [person, ...others] = parts.people.people
  const [from, to] = parts.title
  const joint = jointsOf(core.slice(from, to)).findLast(({ mark }) => mark === 'dash')
  if (joint === undefined || person === undefined || person.role !== undefined || others.length > 0) return parts
  const role = core.slice(from + joint.to, to).trim()
  // a company's name stands there as well: `甲 - 公司 - 职位`
  if (!isAffiliation(role) || joint.from < 8 || namesPost(core.slice(from, from + joint.from))) return parts
  const people = { people: [{ ...person, role }], sure: true }
  return { ...parts, people, title: [from, from + joint.from], roleAt: [from + joint.from, to] }
}

const leadingPeople = (text: string, book: NameBook): People | undefined => {
  const people = readPeople(text, book, 'head')
  return people !== undefined && (people.sure || namesOnly(people, book)) ? people : undefined
}

/** `题目 - 甲`, `题目，甲，公司`, `题目（甲）`. A known name decides; else the last name that its form or role betrays. */
const titleFirst = (core: string, book: NameBook): Parts | undefined => {
  const joints = jointsOf(core)
  const known = joints.find(
    ({ to }) => book.prefix(core.slice(to)) > 0 && readPeople(core.slice(to), book, 'head') !== undefined,
  )
  for (const joint of known ? [known] : joints.slice(-6)) {
    const people = readPeople(core.slice(joint.to), book, 'head')
    const likely =
      people?.sure || (people !== undefined && (joint.mark !== 'comma' || book.empty) && namesOnly(people, book))
    if (people && likely) return withEarlier(core, joint, joints, book) ?? titledBefore(core, joint, people)
  }
  return inBracket(core, book) ?? afterSpace(core, book)
}

const titledBefore = (core: string, { from, to }: Joint, people: People): Parts => ({
  people,
  peopleAt: [to, core.length],
  title: [0, from],
})

/** `题目 - 乙，甲`: before a known name, one that has the form of a name and stands behind a stronger joint. */
const withEarlier = (core: string, joint: Joint, joints: readonly Joint[], book: NameBook): Parts | undefined => {
  const before = joints[joints.indexOf(joint) - 1]
  if (joint.mark !== 'comma' || before === undefined || before.mark === 'comma') return undefined
  if (book.certainty(core.slice(before.to, joint.from)) !== 'likely') return undefined
  const people = readPeople(core.slice(before.to), book, 'head')
  return people && titledBefore(core, before, people)
}

const inBracket = (core: string, book: NameBook): Parts | undefined => {
  const bracket = outerBrackets(core).find(({ close, kind }) => kind === 'round' && close === core.trimEnd().length - 1)
  if (bracket === undefined || bracket.open === 0) return undefined
  const inner = core.slice(bracket.open + 1, bracket.close)
  const label = readLabel(inner, book)
  const named = label !== undefined && ['speaker', 'host', 'guest'].includes(label.kind)
  const people = named ? readPeople(inner.slice(label.from), book, 'label') : readPeople(inner, book, 'head')
  if (people === undefined || !(named || people.sure || namesOnly(people, book))) return undefined
  return { people, peopleAt: [bracket.open, core.length], title: [0, bracket.open] }
}

/** `题目 甲（公司）`: only for known names, and only if nothing but roles follows. */
const afterSpace = (core: string, book: NameBook): Parts | undefined => {
  for (const { index, 0: space } of core.matchAll(/\s+/g)) {
    const to = index + space.length
    const rest = core.slice(to)
    if (index === 0 || book.prefix(rest) === 0) continue
    const people = readPeople(rest, book, 'head')
    const roles = people?.people.every(
      ({ role }) =>
        role === undefined || rest.includes(`（${role}）`) || rest.includes(`(${role})`) || isAffiliation(role),
    )
    if (people !== undefined && roles) return { people, peopleAt: [to, core.length], title: [0, index] }
  }
  return undefined
}

const namesOnly = ({ people }: People, book: NameBook): boolean =>
  people.every(({ name }) => ['known', 'likely'].includes(book.certainty(name)))

/** `《题目》甲 公司` and `甲《题目》`. */
const quoted = (core: string, book: NameBook): Parts | undefined => {
  const quote = outerBrackets(core).find(({ kind }) => kind === 'title')
  if (quote === undefined) return undefined
  const before = core.slice(0, quote.open).replace(/[\s：:—–|｜-]+$/, '')
  const afterFrom = quote.close + 1 + (/^[\s：:—–|｜，,-]+/.exec(core.slice(quote.close + 1))?.[0].length ?? 0)
  const title: Range = [quote.open, quote.close + 1]
  if (before.trim() === '' && afterFrom < core.length) {
    const people = readPeople(core.slice(afterFrom), book, 'head')
    return people && { people, peopleAt: [afterFrom, core.length], title }
  }
  if (before.trim() === '' || afterFrom < core.length) return undefined
  const people = readPeople(before, book, 'head')
  return people && { people, peopleAt: [0, quote.open], title }
}

/** A title without the quotes or brackets around the whole of it, and without loose joints at its ends. */
const unquoted = (text: string, [from, to]: Range): Range => {
  const title = text.slice(from, to)
  const start = from + (GLUE.exec(title)?.[0].length ?? 0)
  const end = to - (/[\s|｜丨:：,，、—–]+$/.exec(title)?.[0].length ?? 0)
  const inner = text.slice(start, end)
  const [only] = outerBrackets(inner)
  const whole =
    only?.open === 0 && only.close === inner.length - 1 && ['title', 'quote', 'curly', 'square'].includes(only.kind)
  return whole || /^"[^"]+"$/.test(inner) ? [start + 1, end - 1] : [start, Math.max(start, end)]
}

/** A head whose likely names are words of its title after all. */
export const titleAlone = ({ title, people: _, peopleAt, roleAt, ...head }: Head): Head => {
  const ranges = [title, peopleAt, roleAt].filter((range) => range !== undefined)
  const from = Math.min(...ranges.map(([start]) => start))
  const to = Math.max(...ranges.map(([, end]) => end))
  return { ...head, people: [], trust: 'none', ...(ranges.length > 0 && { title: [from, to] }) }
}

import { joinText } from '@/lib/markdown'
import type { NameBook } from './names'
import { type Named, readPeople } from './people'
import { isAffiliation, isPost, isTitle } from './title'
import type { HeadUnit } from './unit'
import { namesPost } from './words/posts'
import { insideBrackets, ornamentLength, outerBrackets } from './words/symbols'

/** People named at the start of a paragraph, and the offset at which it goes on to tell about them. */
export type PersonLine = { readonly people: readonly Named[]; readonly bioFrom?: number }

const LONGEST_LINE = 60
const LONGEST_ROLE = 40

/**
 * Reads an unlabelled paragraph that names people: `甲（公司）`, `甲 公司 职位`, `甲 公司职位，more about 甲`. Undefined for
 * prose, also where it begins with somebody's name.
 */
export const readPersonLine = (text: string, book: NameBook): PersonLine | undefined => {
  const from = ornamentLength(text)
  const line = readLine(text.slice(from), book)
  return line?.bioFrom === undefined ? line : { ...line, bioFrom: line.bioFrom + from }
}

const readLine = (text: string, book: NameBook): PersonLine | undefined => {
  const line = text.trimEnd()
  const story = readStory(line, book) ?? readNameAbovePost(line, book)
  if (story !== undefined) return story
  if (line.length <= LONGEST_LINE && !/[。；;！？\n]/.test(line)) {
    const people = readPeople(line, book, 'line')
    return people?.sure ? { people: people.people } : undefined
  }
  if (/[；;]/.test(line) && line.length <= 2 * LONGEST_LINE && !/[。！？\n]/.test(line)) {
    const several = readPeople(line, book, 'line')
    if (several?.sure && several.people.length === line.split(/[；;]/).filter((part) => part.trim() !== '').length)
      return { people: several.people }
  }
  const end = endOfRole(line)
  const people = readPeople(line.slice(0, end), book, 'line')
  if (!people?.sure || people.people.length > 1) return undefined
  const from = end + (/^[\s，,。；;]+/.exec(line.slice(end))?.[0].length ?? 0)
  return from >= line.length ? { people: people.people } : { people: people.people, bioFrom: from }
}

/** `甲（公司）介绍了…`, `甲，负责…`: a name, perhaps with a role in brackets, and a sentence about them. */
const readStory = (line: string, book: NameBook): PersonLine | undefined => {
  const [bracket] = outerBrackets(line.slice(0, LONGEST_LINE))
  const close = bracket?.kind === 'round' && bracket.open <= 24 ? bracket.close + 1 : undefined
  const comma = /^[^，,。；;\n]{2,30}[，,]\s*/.exec(line)?.[0].length
  for (const [from, opens] of [
    [close, OPENS_STORY],
    [comma, OPENS_BIO],
  ] as const) {
    if (from === undefined || !opens.test(line.slice(from))) continue
    const people = readPeople(line.slice(0, from).replace(/[，,]\s*$/, ''), book, 'line')
    const [person, ...others] = people?.people ?? []
    const isPerson = people?.sure || book.certainty(person?.name ?? '') === 'likely'
    if (person !== undefined && others.length === 0 && isPerson) return { people: [person], bioFrom: from }
  }
  return undefined
}

/** A sentence that goes on behind a name and its brackets: prose without a mark before it. */
const OPENS_STORY =
  /^\s*(?:从|在|为|将|给|把|带来|带领|分享|介绍|讲述|讲解|探讨|解读|演示|结合|围绕|通过|以|首先|则|的|gave|talked|spoke|presented|showed|explained|shared|is|was|will|has|works?|leads?)/i
/** What people do or did, which no role begins with. */
const OPENS_BIO =
  /^(?:负责|专注|从事|曾|拥有|毕业|热爱|目前|主导|参与|致力|深耕|擅长|关注|喜欢|喜爱|一直|先后|多年|近?[\d一二三四五六七八九十]+\s*(?:余|多)?\s*年|写[了过]|做[了过]|著有|has |loves |is |works |leads |used to )/i

/** `甲`, and their post on the next line. */
const readNameAbovePost = (line: string, book: NameBook): PersonLine | undefined => {
  const [name = '', post, ...others] = line.split('\n')
  if (post === undefined || post.trim() === '') return undefined
  const people = readPeople(name, book, 'line')
  const [person] = people?.people ?? []
  const isAlone = people?.sure && people.people.length === 1 && person?.role === undefined
  if (!isAlone || person === undefined || !isRole(post)) return undefined
  const read = { people: [{ ...person, role: joinText(post) }] }
  return others.join('').trim() === '' ? read : { ...read, bioFrom: name.length + post.length + 2 }
}

const isRole = (text: string): boolean =>
  isPost(text) || isAffiliation(text) || (text.length <= 30 && !/[。！？；：:]/.test(text) && namesPost(text))

/** Where the first clause ends; a long one is no role, then only the name is taken. */
const endOfRole = (line: string): number => {
  const head = line.slice(0, 400)
  const inside = insideBrackets(head)
  const ends = [...head.matchAll(/[，,。；;！？\n]/g)].map(({ index }) => index).filter((index) => !inside(index))
  const [first = head.length, second] = ends
  const end = first <= 4 && second !== undefined ? second : first
  if (end <= LONGEST_ROLE + 20) return end
  const name = head.search(/[\s（(，,]/)
  return name === -1 ? head.length : name
}

/**
 * The person whose name and role are all that a head says. Where the title stands elsewhere, the form of a name is
 * enough.
 */
export const readPersonHead = (
  { span, head }: Pick<HeadUnit, 'span' | 'head'>,
  book: NameBook,
  titleElsewhere = false,
): Named | undefined => {
  const { people, title } = head
  if (title === undefined && people.length === 1) return people[0]
  if (people.length > 0 && title !== undefined && isTitle(span.text.slice(...title))) return undefined
  const text = span.text.trim().replace(/[：:]$/, '')
  if (text.length > LONGEST_LINE) return undefined
  const certainty = book.certainty(text)
  if (certainty === 'known' || (titleElsewhere && certainty === 'likely')) return { name: text }
  const line = readPersonLine(text, book)
  return line?.people.length === 1 && line.bioFrom === undefined ? line.people[0] : undefined
}

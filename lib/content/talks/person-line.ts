import type { NameBook } from './names'
import { type Named, readPeople } from './people'
import { isTitle } from './title'
import type { HeadUnit } from './unit'
import { insideBrackets } from './words/symbols'

/** People named at the start of a paragraph, and the offset at which it goes on to tell about them. */
export type PersonLine = { readonly people: readonly Named[]; readonly bioFrom?: number }

const LONGEST_LINE = 60
const LONGEST_ROLE = 40

/**
 * Reads an unlabelled paragraph that names people: `甲（公司）`, `甲 公司 职位`, `甲 公司职位，more about 甲`. Undefined for
 * prose, also where it begins with somebody's name.
 */
export const readPersonLine = (text: string, book: NameBook): PersonLine | undefined => {
  const line = text.trimEnd()
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

/** The person whose name and role are all that a head says. */
export const readPersonHead = ({ span, head }: Pick<HeadUnit, 'span' | 'head'>, book: NameBook): Named | undefined => {
  const { people, title } = head
  if (people.length > 0 && title !== undefined && isTitle(span.text.slice(...title))) return undefined
  const text = span.text.trim().replace(/[：:]$/, '')
  if (text.length > LONGEST_LINE) return undefined
  if (book.certainty(text) === 'known') return { name: text }
  const line = readPersonLine(text, book)
  return line?.people.length === 1 && line.bioFrom === undefined ? line.people[0] : undefined
}

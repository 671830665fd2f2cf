import type { NameBook } from './names'
import { type People, readPeople } from './people'
import { labelKind } from './words/labels'
import { outerBrackets } from './words/symbols'

/** A range of offsets within a line. */
export type Range = readonly [from: number, to: number]

/** The people of a line and its title, and where they stand. */
export type Parts = {
  readonly people: People
  readonly peopleAt: Range
  readonly title: Range
  readonly roleAt?: Range
}

/** `题目 讲师：甲；主持：乙`: labels behind a title name its people. */
export const labelled = (core: string, book: NameBook): Parts | undefined => {
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

/** `【甲】题目` */
export const bracketed = (core: string, book: NameBook): Parts | undefined => {
  const [first] = outerBrackets(core)
  if (first?.open !== 0 || first.kind !== 'square' || core.slice(first.close + 1).trim() === '') return undefined
  const people = readPeople(core.slice(1, first.close), book, 'head')
  const named = people?.people.every(({ name }) => ['known', 'likely'].includes(book.certainty(name)))
  return people && named ? { people, peopleAt: [0, first.close + 1], title: [first.close + 1, core.length] } : undefined
}

/** `《题目》甲 公司` and `甲《题目》`. */
export const quoted = (core: string, book: NameBook): Parts | undefined => {
  const quote = outerBrackets(core).find(({ kind }) => kind === 'title')
  if (quote === undefined) return undefined
  const before = core
    .slice(0, quote.open)
    .replace(/[\s：:—–|｜-]+$/, '')
    .replace(/[，,\s]*(?:将)?(?:分享|带来|主讲|演讲|报告)(?:主题|议题|题目)?$/, '')
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

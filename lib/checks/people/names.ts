import { distance } from 'fastest-levenshtein'
import { nameKey } from '@/lib/archive/person'
import type { Archive, EventFile } from '@/lib/archive/whole'
import type { Talk } from '@/lib/model'
import { isLikelyName } from '@/lib/programme'

/** How people are told apart, or taken for one, by their names and posts. */

const isHan = (name: string): boolean => /^\p{Script=Han}+$/u.test(name)

/**
 * Whether two names within one event may be one person's: one Han character differs and the surname stays, or the
 * same characters stand in another order; in other scripts one letter in five, or the words the other way round.
 */
export const isNearName = (one: string, other: string): boolean => {
  const [a, b] = [nameKey(one), nameKey(other)]
  if (a === b) return false
  if (isHan(a) && isHan(b)) return a.length === b.length && a.length > 1 && (sameLetters(a, b) || differsOnce(a, b))
  if (isHan(a) || isHan(b)) return false
  return wordsOf(one) === wordsOf(other) || distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 5))
}

const differsOnce = (a: string, b: string): boolean =>
  [...a].filter((character, index) => character !== b[index]).length === 1 && (a.length > 2 || a[0] === b[0])

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

/** The words of a name in alphabetical order, without accents and punctuation. */
export const wordsOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

/**
 * The name that stands at the end of a title, as in `开场，郭旭东`, and was read as a part of it: in lists `authors`
 * decides what is a name. Only where other talks of the event have speakers.
 */
export const nameAtEnd = ({ record }: EventFile, { title, speakers }: Talk): string | undefined => {
  if (speakers.length > 0 || record.talks.every((talk) => talk.speakers.length === 0)) return undefined
  const name = /(?:[，,、]|——|\s[-–—]\s)\s*(\p{Script=Han}{2,4})\s*$/u.exec(title)?.[1]
  return name !== undefined && isLikelyName(name) ? name : undefined
}

/** Leads every spelling that a profile lists to one key; a name without a profile is its own. */
export type Spellings = {
  readonly keyOf: (name: string) => string
  readonly allOf: (name: string) => readonly string[]
}

const known = new WeakMap<Archive['people'], Spellings>()

/** The spellings that the archive's profiles declare to be one person's. */
export const spellingsOf = ({ people }: Pick<Archive, 'people'>): Spellings => {
  const before = known.get(people)
  if (before !== undefined) return before
  const groups = people.map(({ record }) => [record.name, record.slug, ...record.aliases])
  const byKey = new Map(groups.flatMap((names) => names.map((name) => [nameKey(name), names] as const)))
  const allOf = (name: string): readonly string[] => byKey.get(nameKey(name)) ?? [name]
  const spellings: Spellings = { allOf, keyOf: (name) => nameKey(allOf(name)[0] ?? name) }
  known.set(people, spellings)
  return spellings
}

/** Words of posts that say nothing about whose they are. */
const COMMON =
  /高级|资深|首席|技术|架构师?|工程师?|研发|开发|专家|负责人|产品|经理|总监|创始人|联合|社区|平台|团队|部门?|运维|云原生|集团|科技|公司|有限|成员|布道师|解决方案|软件|系统|数据|基础|中间件|微服务|服务网格|engineer|senior|staff|principal|lead|manager|director|architect|founder|developer|software|member|maintainer|cloud|native|the|and|of|at/giu

const postWords = (role: string): readonly string[] =>
  role
    .normalize('NFKC')
    .toLowerCase()
    .replace(COMMON, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** Whether two people's posts name one company or project: any word that is not a post's own. */
export const shareCompany = (one: readonly string[], other: readonly string[]): boolean => {
  const words = new Set(one.flatMap(postWords))
  return other
    .flatMap(postWords)
    .some((word) => words.has(word) || [...words].some((own) => own.startsWith(word) || word.startsWith(own)))
}

import { distance } from 'fastest-levenshtein'
import { nameKey } from '@/lib/archive/person'

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

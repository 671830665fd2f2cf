import { distance } from 'fastest-levenshtein'
import { nameKey } from '@/lib/archive/person'
import { confusableGroup, isStrict, modernize } from './confusable'
import { shareCompany, wordsOf } from './names'
import type { Appearance } from './people-in'

export type NearPair = { readonly one: Appearance; readonly other: Appearance; readonly why: 'spelling' | 'nickname' }

/**
 * People who are most likely one: spelt nearly alike, or called by a nickname that is somebody's. Only names that fall
 * into one bucket are compared, so that the work grows with their number and not with its square.
 */
export const nearPairs = (people: readonly Appearance[]): readonly NearPair[] => {
  const pairs = [...bucketed(people), ...nicknamed(people)].filter(
    ({ one, other }) => one !== other && !(one.hasProfile && other.hasProfile),
  )
  return [...new Map(pairs.map((pair) => [[pair.one.name, pair.other.name].sort().join('\n'), pair])).values()]
}

const bucketed = (people: readonly Appearance[]): readonly NearPair[] => {
  const buckets = new Map<string, Appearance[]>()
  const pairs: NearPair[] = []
  for (const person of people) {
    for (const key of new Set(keysOf(person.name))) {
      const bucket = buckets.get(key)
      for (const other of bucket ?? [])
        if (isOne(other, person)) pairs.push({ one: other, other: person, why: 'spelling' })
      if (bucket === undefined) buckets.set(key, [person])
      else bucket.push(person)
    }
  }
  return pairs
}

/** Of shorter names in letters, too many differ by one and are two people's. */
const SHORTEST = 8

const isHan = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name)

/** Names that may be one share a key: Han names with one character by its group, others with one letter left out. */
const keysOf = (name: string): readonly string[] => {
  const key = nameKey(name)
  if (isHan(key)) {
    const letters = [...modernize(key)]
    return [
      letters.join(''),
      ...letters.flatMap((letter, at) => {
        const group = confusableGroup(letter)
        return group === undefined ? [] : [letters.with(at, `<${group}>`).join('')]
      }),
    ]
  }
  const words = wordsOf(name)
  if (words.length < SHORTEST) return [words]
  return [words, ...[...words].map((_, at) => words.slice(0, at) + words.slice(at + 1))]
}

const isOne = (a: Appearance, b: Appearance): boolean => {
  const [one, other] = [nameKey(a.name), nameKey(b.name)]
  if (isHan(one) !== isHan(other)) return false
  if (!isHan(one)) return one !== other && isOneInLetters(wordsOf(a.name), wordsOf(b.name))
  const [first, second] = [[...modernize(one)], [...modernize(other)]]
  if (first.join('') === second.join('')) return one !== other
  const at = first.findIndex((letter, index) => letter !== second[index])
  const isClose = first.length > 2 && isStrict(first[at] ?? '')
  return isClose || shareCompany(a.roles, b.roles)
}

const isOneInLetters = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= SHORTEST && distance(one, other) <= 1)

/** 鲁直 on one stage, 黄挺（鲁直） on another. */
const nicknamed = (people: readonly Appearance[]): readonly NearPair[] => {
  const owners = new Map(people.flatMap((person) => person.nicknames.map((name) => [nameKey(name), person] as const)))
  return people.flatMap((person): readonly NearPair[] => {
    const owner = owners.get(nameKey(person.name))
    return owner === undefined || person.nicknames.length > 0 ? [] : [{ one: owner, other: person, why: 'nickname' }]
  })
}

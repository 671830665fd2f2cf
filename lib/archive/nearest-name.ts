import { closest, distance } from 'fastest-levenshtein'
import { say } from '@/config/language'

/** Nobody misspells a name into one as long as this; comparing takes the product of both lengths. */
const LONGEST = 60

/**
 * The name that a misspelt one most likely stands for: a third of its letters may differ, or two of them have changed
 * places. Undefined where none is near.
 */
export const nearestName = (written: string, names: readonly string[]): string | undefined => {
  if (names.length === 0 || written.length > LONGEST) return undefined
  const near = closest(written, names)
  const away = distance(written, near)
  return away <= Math.max(1, Math.floor(written.length / 3)) || (away === 2 && lettersOf(written) === lettersOf(near))
    ? near
    : undefined
}

const lettersOf = (name: string): string => [...name].sort().join('')

/** A question after the nearest of some names; undefined where none is near. */
export const didYouMean = (written: string, names: Iterable<string>): string | undefined => {
  const near = nearestName(written, [...names])
  return near === undefined ? undefined : say(`Did you mean “${near}”?`, `是不是想写“${near}”？`)
}

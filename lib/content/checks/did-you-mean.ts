import { closest, distance } from 'fastest-levenshtein'
import { say } from '@/config/language'

/** A question after the nearest of some names; undefined where none is near. */
export const didYouMean = (written: string, names: Iterable<string>): string | undefined => {
  const near = nearest(written, [...names])
  return near === undefined ? undefined : say(`Did you mean “${near}”?`, `是不是想写“${near}”？`)
}

const nearest = (written: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined
  const near = closest(written, names)
  return distance(written, near) <= Math.max(1, Math.floor(written.length / 3)) ? near : undefined
}

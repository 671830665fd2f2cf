import { say } from '@/config/language'
import { nearestName } from '@/lib/archive/nearest-name'

/** A question after the nearest of some names; undefined where none is near. */
export const didYouMean = (written: string, names: Iterable<string>): string | undefined => {
  const near = nearestName(written, [...names])
  return near === undefined ? undefined : say(`Did you mean “${near}”?`, `是不是想写“${near}”？`)
}

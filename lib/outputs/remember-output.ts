import { remember } from '@/lib/views/remember'
import type { Output } from './respond'

/**
 * Writes an output about the whole archive once: it is kept as long as the list it was written from, and forgotten with
 * it. What is written may depend on nothing but the list and the site's address.
 */
export const rememberOutput = <List extends object>(
  write: (list: List, origin: string) => Output,
): ((list: List, origin: string) => Output) => {
  const writtenOf = remember((_list: List) => new Map<string, Output>())
  return (list, origin) => {
    const written = writtenOf(list)
    const output = written.get(origin) ?? write(list, origin)
    written.set(origin, output)
    return output
  }
}

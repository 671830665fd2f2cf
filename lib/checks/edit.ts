import type { Page } from '@/lib/archive/whole'
import type { Edit } from './rule'

/**
 * The edit that puts another value in a front-matter field, quotes and comments left alone. None where the value does
 * not stand on one line as it is read (escapes, block scalars, anchors) or the new one would need other quotes.
 */
export const editAt = (page: Page, path: readonly PropertyKey[], before: string, after: string): readonly Edit[] => {
  const { line, column } = page.locate(path)
  const rest = page.text.split('\n')[line - 1]?.slice(column - 1) ?? ''
  const quote = /^["']/.exec(rest)?.[0] ?? ''
  if (!rest.startsWith(`${quote}${before}${quote}`) || !isPlain(after)) return []
  return [{ file: page.file, line, column: column + quote.length, before, after }]
}

/** Text that YAML reads as itself with or without quotes, in lists too. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}（）()+.&/ ·-]*[\p{L}\p{N}\p{M}）)+.])?$/u.test(text)

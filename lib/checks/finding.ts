import type { EventFile, Page } from '@/lib/archive/whole'
import type { Spot, Talk } from '@/lib/model'
import type { Edit, Finding } from './rule'

type Words = {
  readonly message: string
  readonly hint: string
  readonly related?: readonly Spot[]
  readonly edits?: readonly Edit[]
}

/** A finding at a front-matter field, such as `['authors', 1]`. */
export const atField = (page: Page, path: readonly PropertyKey[], words: Words): Finding => ({
  file: page.file,
  field: path.map(String).join('.'),
  ...page.locate(path),
  ...words,
})

/** A finding at a spot of the body, or wherever else a text stands. */
export const atSpot = ({ file, line, column }: Spot, words: Words, field = 'body'): Finding => ({
  file,
  line,
  column,
  field,
  ...words,
})

/** Where a front-matter field stands, to be named by a finding elsewhere. */
export const spotOf = (page: Page, path: readonly PropertyKey[]): Spot => ({ file: page.file, ...page.locate(path) })

/**
 * Where a text first stands in a page at or after a line; that line's beginning where it does not stand as it is
 * written, as for titles with marks inside.
 */
const spotOfText = (page: Page, text: string, fromLine = 1): Spot =>
  findText(page, text, fromLine) ?? { file: page.file, line: fromLine, column: 1 }

/** Where a text first stands in an event's body, else in its front matter. */
const spotInBody = (event: EventFile, text: string): Spot =>
  findText(event, text, event.bodyLine) ??
  findText(event, text, 1) ?? { file: event.file, line: event.bodyLine, column: 1 }

/** Where the body introduces a person, else where it first names them. */
export const spotOfPerson = (event: EventFile, name: string): Spot => {
  const line = event.reading.placements.find(({ part, text }) => part === 'speaker' && text.includes(name))?.line
  return (line === undefined ? undefined : findText(event, name, line)) ?? spotInBody(event, name)
}

const findText = ({ file, text }: Page, wanted: string, fromLine: number): Spot | undefined => {
  const lines = text.split('\n')
  for (let index = fromLine - 1; index < lines.length; index += 1) {
    const column = lines[index]?.indexOf(wanted) ?? -1
    if (column >= 0) return { file, line: index + 1, column: column + 1 }
  }
  return undefined
}

/**
 * Where a talk, its recording or its deck stands: in the item of a stated list, else in the body from the talk's own
 * line on.
 */
export const talkSpot = (event: EventFile, talk: Talk, key: 'title' | 'video' | 'slides' = 'title'): Spot => {
  const stated = event.data.talks.findIndex(({ title }) => title === talk.title)
  if (stated >= 0 && event.data.talks[stated]?.[key] !== undefined) return spotOf(event, ['talks', stated, key])
  const text = key === 'title' ? talk.title : key === 'video' ? talk.video : talk.deck?.url
  return spotOfText(event, text ?? talk.title, talk.line)
}

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

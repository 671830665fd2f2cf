import type { EventFile, Page } from '@/lib/archive/whole'
import type { Spot } from '@/lib/model'
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
export const spotOfText = (page: Page, text: string, fromLine = 1): Spot =>
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

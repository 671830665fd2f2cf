import type { RootContent } from 'mdast'
import { placeNode, placeSpan } from './desk'
import { addPeople } from './draft'
import type { NameBook } from './names'
import { type Named, type People, readPeople } from './people'
import { type PersonLine, readPersonLine } from './person-line'
import { type Reader, writeNode, writeSpan } from './reader'
import { cut, type Span, textOf, trim } from './span'
import type { LabelUnit } from './unit'

/** Reads `讲师：…`: people, perhaps with more about the last of them, on the line or in a list below it. */
export const readSpeakers = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { desk, draft } = reader
  const people = content.text === '' ? undefined : peopleOf(reader, content.text)
  if (people !== undefined) {
    takePeople(reader, people.people)
    placeSpan(
      desk,
      cut(
        unit.span,
        0,
        people.bioFrom === undefined ? undefined : unit.span.text.length - content.text.length + people.bioFrom,
      ),
      'speaker',
      'personLabel',
      draft,
    )
    if (people.bioFrom !== undefined) writeBio(reader, trim(cut(content, people.bioFrom)))
  } else if (content.text !== '') writeSpan(reader, unit.span, 'abstract', 'abstract')
  else placeSpan(desk, unit.span, 'label', 'label', draft)
  reader.field = content.text === '' && unit.blocks.length === 0 ? 'people' : 'open'
  for (const block of unit.blocks) readPeopleBlock(reader, block, people !== undefined)
}

const peopleOf = ({ desk }: Reader, text: string): PersonLine | undefined => {
  if (text.length > 80 || /。/.test(text)) {
    const line = readPersonLine(text, desk.book)
    if (line !== undefined) return line
  }
  const people = text.length <= 300 ? readPeople(text, desk.book, 'label') : undefined
  return people && { people: people.people }
}

const takePeople = (reader: Reader, people: readonly Named[]): void => {
  const [first, ...others] = people
  if (first === undefined) return
  const role = [reader.role, first.role].filter(Boolean).join(' ')
  addPeople(reader.draft, [role === '' ? first : { ...first, role }, ...others])
  reader.role = undefined
}

const writeBio = (reader: Reader, span: Span): void => {
  reader.target = reader.draft.people.at(-1)
  writeSpan(reader, span, 'bio', 'personLabel')
}

/**
 * A list below `讲师：`: a person an item. Below a label that has named somebody it may as well tell about them, unless
 * every item is a person beyond doubt.
 */
export const readPeopleBlock = (reader: Reader, block: RootContent, named: boolean): void => {
  const { desk, draft } = reader
  const items = block.type === 'list' ? block.children.map((item) => textOf(item).trim()) : []
  const read = items.map((text) => personItem(text, desk.book))
  if (items.length > 0 && read.every((one) => one !== undefined && (one.sure || !named))) {
    for (const one of read) takePeople(reader, one?.people ?? [])
    placeNode(desk, block, 'speaker', 'personLabel', draft)
    return
  }
  reader.target = draft.people.at(-1)
  writeNode(reader, block, 'bio', 'personLabel')
}

const personItem = (text: string, book: NameBook): People | undefined =>
  text.length <= 120 && !/[。；\n]/.test(text) ? readPeople(text, book, 'label') : undefined

import { readWhen } from './clock'
import { type Desk, placeSpan } from './desk'
import { addPeople, type Draft, findPerson, shareRoles } from './draft'
import { linesOf } from './lines'
import { linksIn } from './links'
import { readMaterial, takeMaterial } from './material'
import { type Named, readPeople } from './people'
import type { PartName } from './reading'
import type { Reason } from './reasons'
import { cut, paragraphOf, type Span, trim } from './span'
import { isUsable, takeTime } from './take-time'
import type { Cell } from './unit'

/** Reads a cell besides the title's into a talk, and notes where its words went. */
export const placeCell = (desk: Desk, draft: Draft, cell: Cell): void => {
  if (cell.span.text.trim() === '') return
  if (cell.shared && cell.column !== 'hall') {
    takeSlot(desk, draft, cell, cell.span)
    return
  }
  const [part, reason] = takeCell(desk, draft, cell)
  if (!cell.shared) placeSpan(desk, cell.span, part, reason, draft)
}

type Went = readonly [PartName, Reason]

/** The ways to read a cell, in the order in which they are tried. */
const takeCell = (desk: Desk, draft: Draft, cell: Cell): Went => {
  const span = trim(cut(cell.span, cell.from ?? 0))
  return (
    takeSpeakers(desk, draft, cell, span) ??
    takeSlot(desk, draft, cell, span) ??
    takeLinks(draft, cell, span) ??
    takeAbout(draft, cell, span) ??
    takeProse(draft, cell, span)
  )
}

const takeSpeakers = (desk: Desk, draft: Draft, { column }: Cell, { text }: Span): Went | undefined => {
  if (column !== 'people') return undefined
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const each = lines.map((line) => readPeople(line, desk.book, 'line'))
  const apart = lines.length > 1 && each.every((one) => one?.people.every((person) => isNamed(desk, person)))
  const people = apart ? each.flatMap((one) => one?.people ?? []) : readPeople(text, desk.book, 'label')?.people
  if (people === undefined) return undefined
  addPeople(draft, people)
  return ['speaker', 'cell']
}

const isNamed = ({ book }: Desk, { name }: Named): boolean => ['known', 'likely'].includes(book.certainty(name))

const takeSlot = (desk: Desk, draft: Draft, { column }: Cell, { text }: Span): Went | undefined => {
  if (column === 'picture' && /\ufffc/.test(text)) return undefined
  const when = column === 'time' ? readWhen(text) : undefined
  if (isUsable(desk, when) && when.length === text.length && takeTime(desk, draft, when)) return ['time', 'time']
  if (column === 'same' || !/[\p{L}\p{N}]/u.test(text)) return ['label', 'cell']
  return column === 'number' && /^\D{0,2}\d{1,3}\D?$/.test(text) ? ['label', 'cell'] : undefined
}

const takeLinks = (draft: Draft, { column }: Cell, span: Span): Went | undefined => {
  const found = readMaterial(span)
  if (found.only && takeMaterial(draft, found)) return [found.video === undefined ? 'slides' : 'video', 'links']
  const [link] = linksIn(...span.nodes)
  if ((column !== 'video' && column !== 'slides') || link === undefined) return undefined
  draft[column] ??= link.url
  return [column, 'cell']
}

const takeAbout = (draft: Draft, { column }: Cell, span: Span): Went | undefined => {
  const last = draft.people.at(-1)
  if (last === undefined) return undefined
  if (column === 'role') {
    shareRoles(draft, span.text)
    return ['speaker', 'cell']
  }
  if (column !== 'bio' && column !== 'picture') return undefined
  const lines = linesOf(span)
  const owners = lines.map(({ text }) => draft.people.find(({ name }) => text.startsWith(name)))
  if (lines.length > 1 && owners.every((owner) => owner !== undefined)) {
    lines.forEach((line, index) => {
      owners[index]?.bio.push(paragraphOf(line))
    })
  } else (findPerson(draft, startOf(draft, span)) ?? last).bio.push(paragraphOf(span))
  return ['bio', 'cell']
}

const startOf = ({ people }: Draft, { text }: Span): string =>
  people.find(({ name }) => text.startsWith(name))?.name ?? ''

const takeProse = (draft: Draft, { column, header, from, span: whole }: Cell, span: Span): Went => {
  const prose = column === 'abstract' || column === 'takeaways' || column === 'picture'
  const paragraph = paragraphOf(prose ? span : whole)
  if (column === 'takeaways') draft.takeaways.push(paragraph)
  else {
    const silent = prose || column === 'hall' || from !== undefined || header.trim() === ''
    const said = silent ? [] : [{ type: 'text', value: `${header}：` } as const]
    draft.abstract.push({ ...paragraph, children: [...said, ...paragraph.children] })
  }
  return column === 'takeaways' ? ['takeaways', 'cell'] : ['abstract', 'cell']
}

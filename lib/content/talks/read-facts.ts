import { joinText } from '@/lib/markdown'
import { readWhen } from './clock'
import { placeSpan } from './desk'
import { shareRoles } from './draft'
import { readMaterial, takeMaterial } from './material'
import { type Reader, writeNode, writeSpan } from './reader'
import type { Span } from './span'
import { isUsable, takeTime } from './take-time'
import { isPost } from './title'
import type { LabelUnit } from './unit'

export const readRole = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  const words = joinText(content.text)
  if (draft.people.length > 0) shareRoles(draft, content.text)
  else if (words !== '') reader.role = [reader.role, words].filter(Boolean).join(' ')
  placeSpan(desk, unit.span, 'speaker', 'personLabel', draft)
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

export const readTitle = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  if (isPost(content.text) && draft.title !== '') {
    readRole(reader, unit, content)
    return
  }
  const title = joinText(content.text.replaceAll('\ufffc', '')).replace(/^《(.+)》$/, '$1')
  if (content.text === '') placeSpan(desk, unit.span, 'label', 'label', draft)
  else if (draft.title === '' || draft.title === title) {
    draft.title = title
    placeSpan(desk, unit.span, 'title', 'titleLabel', draft)
  } else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
  if (reader.field === 'bio' && (reader.target?.bio.length ?? 0) > 0) reader.field = 'open'
}

export const readTime = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  const when = readWhen(content.text)
  const taken = isUsable(desk, when) && takeTime(desk, draft, when)
  if (taken && when?.length === content.text.length) placeSpan(desk, unit.span, 'time', 'time', draft)
  else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

export const readLink = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const kind = unit.label === 'slides' ? 'slides' : 'video'
  const { draft, desk } = reader
  const found = readMaterial(content, kind)
  const taken = takeMaterial(draft, found)
  if (content.text === '') reader.expected = kind
  if (content.text === '') placeSpan(desk, unit.span, 'label', 'label', draft)
  else if (found.only && taken) placeSpan(desk, unit.span, kind, kind, draft)
  else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

/** A company or post that nobody came forward for is shown with the abstract. */
export const settleRole = ({ role, draft, desk }: Reader): void => {
  if (role === undefined) return
  draft.abstract.push({ type: 'paragraph', children: [{ type: 'text', value: role }] })
  for (const placed of desk.placed) {
    if (placed.draft === draft && placed.part === 'speaker')
      Object.assign(placed, { part: 'abstract', reason: 'abstract' })
  }
}

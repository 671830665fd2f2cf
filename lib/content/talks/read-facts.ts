import { joinText } from '@/lib/content/markdown'
import { readWhen } from './clock'
import { placeSpan } from './desk'
import { readMaterial } from './material'
import { isUsable } from './place-head'
import { type Reader, writeNode, writeSpan } from './reader'
import type { Span } from './span'
import type { LabelUnit } from './unit'

export const readRole = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  const last = draft.people.at(-1)
  const words = joinText(content.text)
  const each = words.split(/[、,，/]\s*/)
  if (draft.people.length > 1 && each.length === draft.people.length) {
    draft.people.forEach((person, index) => {
      person.role = [person.role, each[index]].filter(Boolean).join(' ')
    })
  } else if (last === undefined) reader.role = [reader.role, words].filter(Boolean).join(' ')
  else if (words !== '') last.role = [last.role, words].filter(Boolean).join(' ')
  placeSpan(desk, unit.span, 'speaker', 'personLabel', draft)
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

export const readTitle = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  const title = joinText(content.text.replaceAll('\ufffc', '')).replace(/^《(.+)》$/, '$1')
  if (content.text === '') placeSpan(desk, unit.span, 'label', 'label', draft)
  else if (draft.title === '' || draft.title === title) {
    draft.title = title
    placeSpan(desk, unit.span, 'title', 'titleLabel', draft)
  } else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

export const readTime = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const { draft, desk } = reader
  const when = readWhen(content.text)
  const usable = isUsable(desk, when)
  if (usable && draft.when === undefined) draft.when = when
  if (usable && when.length === content.text.length) placeSpan(desk, unit.span, 'time', 'time', draft)
  else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

export const readLink = (reader: Reader, unit: LabelUnit, content: Span): void => {
  const kind = unit.label === 'slides' ? 'slides' : 'video'
  const { draft, desk } = reader
  const found = readMaterial(content, kind)
  if (found.video !== undefined) draft.video ??= found.video
  if (found.slides !== undefined) draft.slides ??= found.slides
  if (content.text === '') reader.expected = kind
  if (found.only || content.text === '') placeSpan(desk, unit.span, content.text === '' ? 'label' : kind, kind, draft)
  else writeSpan(reader, unit.span, 'abstract', 'abstract')
  for (const block of unit.blocks) writeNode(reader, block, 'abstract', 'abstract')
}

/** Facts about a talk: its time, room, track, level, language, tags, recording and slides. */

import { joinText } from '@/lib/markdown'
import { fits } from '../days'
import { type Draft, placeSpan } from '../draft'
import type { Label } from '../lex/label'
import { linksIn, type Material, readMaterial } from '../lex/material'
import type { Line } from '../lines/line'
import { cut, type Span, trim } from '../lines/span'
import { doubtTime, LONGEST_FACT, type Reader, writeSpan } from './reader'

export const expectedMaterial = ({ expected }: Reader): 'video' | 'slides' | undefined =>
  expected === 'video' || expected === 'slides' ? expected : undefined

/** `14:00 - 14:45` on a line of its own. */
export const readTimeAlone = (reader: Reader, span: Span): boolean => {
  const { desk, draft } = reader
  if (draft.when !== undefined || reader.field !== 'open' || span.text.length > 60) return false
  const when = desk.lex.when(span.text.replace(/^[^\p{L}\p{N}]+/u, ''))
  if (when?.from === undefined || /[\p{L}\p{N}]/u.test(span.text.replace(/^[^\p{L}\p{N}]+/u, '').slice(when.length)))
    return false
  if (!fits(when, draft.day, desk.context)) return false
  draft.when = when
  placeSpan(desk, span, 'time', 'time', draft)
  return true
}

export const readMaterialLine = (reader: Reader, span: Span): boolean => {
  const { draft, desk } = reader
  const found = readMaterial(span, desk.lex.book, expectedMaterial(reader))
  if (found.video === undefined && found.slides === undefined) return false
  if (!takeMaterial(draft, found) || !found.only) return false
  const part = found.video === undefined ? 'slides' : 'video'
  reader.expected = undefined
  placeSpan(desk, span, part, part, draft)
  return true
}

/** Gives a talk its materials; false where it has others already, which must not hide these. */
export const takeMaterial = (draft: Draft, { video, slides }: Material): boolean => {
  if (video !== undefined) draft.video ??= video
  if (slides !== undefined) draft.slides ??= slides
  return (video === undefined || draft.video === video) && (slides === undefined || draft.slides === slides)
}

export const readTime = (reader: Reader, span: Span, label: Label): void => {
  const { draft, desk } = reader
  const content = trim(cut(span, label.from))
  if (content.text === '') {
    placeSpan(desk, span, 'label', 'label', draft)
    reader.expected = 'time'
    return
  }
  const when = desk.lex.when(content.text, true)
  const isWhole = when !== undefined && !/[\p{L}\p{N}]/u.test(content.text.slice(when.length))
  const isTaken = when?.from !== undefined && fits(when, draft.day, desk.context)
  if (isTaken) draft.when ??= when
  if (isTaken && isWhole) placeSpan(desk, span, 'time', 'time', draft)
  else {
    writeSpan(reader, span, 'abstract', 'abstract')
    if (when?.from !== undefined && !isTaken) doubtTime(desk, span.line, span.text)
  }
}

export const readLink = (reader: Reader, span: Span, content: Span, kind: 'video' | 'slides'): void => {
  const { draft, desk } = reader
  const found = readMaterial(content, desk.lex.book, kind)
  const taken = takeMaterial(draft, found)
  if (content.text === '') {
    reader.expected = kind
    placeSpan(desk, span, 'label', 'label', draft)
  } else if (found.only && taken) placeSpan(desk, span, kind, kind, draft)
  else writeSpan(reader, span, 'abstract', 'abstract')
}

/** `会场：A 厅`, `难度：入门`. */
export const readPlain = (
  reader: Reader,
  line: Line,
  content: Span,
  field: 'room' | 'track' | 'level' | 'language' | 'tags',
): void => {
  const { draft, desk } = reader
  const words = joinText(content.text)
  const isFact = words !== '' && words.length <= LONGEST_FACT && linksIn(...content.nodes).length === 0
  if (!isFact || line.children.length > 0 || !takeFact(draft, field, words)) {
    writeSpan(reader, line.span, 'abstract', 'abstract')
    reader.below(line.children)
    return
  }
  placeSpan(desk, line.span, 'place', 'fact', draft)
}

/** Notes a fact about a talk; false where another has been told before, which must not hide it. */
export const takeFact = (
  draft: Draft,
  field: 'room' | 'track' | 'level' | 'language' | 'tags',
  words: string,
): boolean => {
  if (field === 'tags') draft.tags = [...new Set([...(draft.tags ?? []), ...tagsOf(words)])]
  else if (draft[field] === undefined) draft[field] = words
  return field === 'tags' || draft[field] === words
}

const tagsOf = (words: string): readonly string[] => [...new Set(words.split(/\s*[、,，;；|/]\s*/).filter(Boolean))]

/** The title of a talk: on its own line, below it, or behind a label. */

import { joinText } from '@/lib/markdown'
import { fits } from '../days'
import { addPeople, type Desk, type Draft, placeSpan, shareRoles } from '../draft'
import type { Head } from '../lex/head'
import { isCounted, type Label } from '../lex/label'
import { isSameTitle } from '../lex/marks'
import { linksIn, materialOf } from '../lex/material'
import { isPost, type Option } from '../lex/parts'
import { titleInside } from '../lex/told'
import type { Line } from '../lines/line'
import { tellsOfTitle } from '../lines/outline'
import { cut, paragraphOf, type Span, trim } from '../lines/span'
import type { Reason } from '../reasons'
import { isTitleRole } from '../roles'
import type { Judgement } from '../segment/segment'
import { doubtTime, type Reader, writeSpan } from './reader'
import { personAlone } from './speakers'

/** The title that a label below gives. */
export const labelledTitle = (line: Line, { lex }: Desk): string => {
  const [first] = line.children
  // 主题一 alone over 《题》
  if (
    first?.form === 'text' &&
    isCountedAlone(line.span.text, lex) &&
    /^\s*[《「『“"«].+[》」』”"»]\s*$/.test(first.span.text)
  )
    return first.span.text.trim()
  for (const child of line.children) {
    if (child.form === 'rule') break
    const label = child.span.text === '' ? undefined : lex.label(child.span.text)
    if (label === undefined || !isTitleRole(label.role)) continue
    const said = child.span.text.slice(label.from).trim()
    if (said !== '' && !isPost(said, lex.book) && !tellsOfTitle(line, said, lex)) return said
    if (said === '' && child.children[0] !== undefined && label.role === 'title')
      return child.children[0].span.text.trim()
  }
  return ''
}

/** Whether a head says which talk it is, and no more: 主题一, Talk 2. */
const isCountedAlone = (text: string, { lexicon }: Desk['lex']): boolean => {
  const role = lexicon.role(text)
  return (role === 'title' || role === 'talk') && isCounted({ role, word: text })
}

/** A head that is neither this title nor a person gives way to a label's title: it stays visible above the talk. */
export const givesWay = ({ option, label, head }: Judgement, line: Line, title: string, { lex }: Desk): boolean => {
  if (line.form === 'row' || head.numbered) return false
  if (option === undefined || option.order === 'people') return false
  if (label !== undefined && isTitleRole(label.role) && line.span.text.slice(label.from).trim() !== '') return false
  const said = line.span.text.slice(...option.title).trim()
  return option.people.length === 0 && said !== title && personAlone(line, lex) === undefined
}

type Mark = {
  readonly from: number
  readonly part: 'title' | 'speaker' | 'time' | 'label' | 'place' | 'abstract'
  readonly reason: Reason
}

export const readTitleLine = (
  reader: Reader,
  span: Span,
  head: Head,
  option: Option | undefined,
  isEntry: boolean,
): void => {
  const { desk, draft } = reader
  const marks: Mark[] = []
  const reason: Reason = isEntry ? 'titleEntry' : 'titleHead'
  if (option !== undefined && option.order !== 'people') {
    draft.title = joinText(cut(span, ...option.title).text.replaceAll('\ufffc', ''))
    marks.push({ from: option.title[0], part: 'title', reason })
    if (option.title[1] < head.range[1])
      marks.push({
        from: option.title[1],
        part: option.people.length > 0 ? 'speaker' : 'title',
        reason: option.people.length > 0 ? 'headPeople' : reason,
      })
    if (option.title[0] > head.range[0])
      marks.push({
        from: head.range[0],
        part: option.people.length > 0 ? 'speaker' : 'title',
        reason: option.people.length > 0 ? 'headPeople' : reason,
      })
  } else if (option !== undefined) marks.push({ from: head.range[0], part: 'speaker', reason: 'headPeople' })
  if (option !== undefined) addPeople(draft, option.people)
  for (const { url, text } of linksIn(...span.nodes)) {
    const kind =
      materialOf(url, text, desk.lex.book) ?? (isEntry && /^https?:/i.test(url) ? desk.above.materials : undefined)
    if (kind !== undefined) draft[kind] ??= url
  }
  if (head.language !== undefined) {
    draft.language ??= head.language.said
    marks.push({ from: head.language.from, part: 'place', reason: 'fact' })
  }
  if (head.when !== undefined) {
    const isTaken = head.when.from !== undefined && fits(head.when, draft.day, desk.context)
    if (isTaken) draft.when ??= head.when
    const at = head.whenFrom ?? 0
    const said = head.whenFrom === undefined ? span.text.slice(0, head.range[0]) : span.text.slice(head.whenFrom)
    if (!isTaken && /[\p{L}\p{N}]/u.test(said)) {
      draft.abstract.push(
        paragraphOf(trim(head.whenFrom === undefined ? cut(span, 0, head.range[0]) : cut(span, head.whenFrom))),
      )
      if (head.when.from !== undefined) doubtTime(desk, span.line, said)
    }
    marks.push({ from: at, part: isTaken ? 'time' : 'abstract', reason: isTaken ? 'time' : 'abstract' })
  }
  placeMarks(desk, draft, span, marks)
}

/** What stands between two marks belongs to the one before it; what stands before all of them, to the first. */
const placeMarks = (desk: Desk, draft: Draft, span: Span, marks: readonly Mark[]): void => {
  const sorted = [...marks].sort((a, b) => a.from - b.from)
  if (sorted.length === 0) placeSpan(desk, span, 'label', 'label', draft)
  sorted.forEach(({ part, reason, from }, index) => {
    placeSpan(desk, cut(span, index === 0 ? 0 : from, sorted[index + 1]?.from ?? span.text.length), part, reason, draft)
  })
}

/** The line that is the title of a talk whose head has none: a time alone, a person, a record of labels. */
export const titleLine = (
  reader: Reader,
  { span }: Line,
): { readonly from: number; readonly to: number } | undefined => {
  const { draft, desk } = reader
  if (draft.title !== '' || draft.abstract.length > 0) return undefined
  const { text } = span
  // 甲将带来的分享是《题》
  const inside = titleInside(text, desk.lex.lexicon)
  if (inside !== undefined) return { from: inside[0], to: inside[1] }
  const end = text.includes('\n') ? text.indexOf('\n') : text.length
  const first = text.slice(0, end)
  if (
    first.trim() === '' ||
    first.length > 200 ||
    /[。；]|\p{Ll}\.$|[，,、：:]$/u.test(first.trim()) ||
    isPost(first, desk.lex.book)
  )
    return undefined
  const isQuoted = /^\s*[《「“"«]/.test(first)
  const headIsPerson = draft.people.length > 0
  if (headIsPerson && !isQuoted && reader.field === 'bio' && reader.sticky && laterTitle(reader)) return undefined
  return desk.lex.personLine(first) === undefined || isQuoted ? { from: 0, to: end } : undefined
}

/** Whether a title stands in quotes further down. */
const laterTitle = ({ draft, desk }: Reader): boolean => {
  const look = (line: Line): boolean =>
    titleInside(line.span.text, desk.lex.lexicon) !== undefined || line.children.some(look)
  return draft.opening.children.some(look)
}

export const readTitleBelow = (
  reader: Reader,
  span: Span,
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  const { desk, draft } = reader
  if (from > 0) {
    draft.title = joinText(span.text.slice(from, to))
    const before = span.text.slice(0, from).replace(/[《“"«„]$/, '')
    writeSpan(reader, span, 'abstract', 'titleLabel')
    Object.assign(reader, { field: 'abstract', sticky: true })
    if (before.trim() === '') return
    return
  }
  const title = trim(cut(span, 0, to))
  const head = desk.lex.head(title)
  const [best] = head.options
  const option =
    best !== undefined && draft.people.length > 0 && best.people.length > 0 && !best.quoted
      ? head.options.find(({ order }) => order === 'title')
      : best
  readTitleLine(
    reader,
    title,
    head,
    option?.order === 'people' ? head.options.find(({ order }) => order === 'title') : option,
    false,
  )
  if (reader.field === 'bio' && (reader.target?.bio.length ?? 0) === 0)
    Object.assign(reader, { field: 'open', sticky: false })
  else if (reader.field === 'bio') Object.assign(reader, { field: 'open', sticky: false })
  const rest = trim(cut(span, to))
  if (rest.text !== '') reader.text(lineOfSpan(reader, rest))
}

const lineOfSpan = ({ draft }: Reader, span: Span): Line => ({
  form: 'text',
  level: 99,
  span,
  origin: draft.opening.origin,
  piece: paragraphOf(span),
  children: [],
})

export const readTitle = (reader: Reader, span: Span, label: Label): void => {
  const { draft, desk } = reader
  const content = trim(cut(span, label.from))
  if (content.text === '') {
    placeSpan(desk, span, 'label', 'label', draft)
    reader.expected = 'title'
    return
  }
  if (isPost(content.text, desk.lex.book) && draft.title !== '') {
    shareRoles(draft, content.text)
    placeSpan(desk, span, 'speaker', 'personLabel', draft)
    return
  }
  const head = desk.lex.head(span, label.from)
  const [best] = head.options
  const whole = head.options.find(({ order, quoted }) => order === 'title' && !quoted)
  const option =
    best?.quoted ||
    (best !== undefined &&
      best.people.length > 0 &&
      draft.people.length === 0 &&
      best.order === 'title-people' &&
      best.score >= 0.75)
      ? best
      : whole
  const title = joinText(option === undefined ? content.text : span.text.slice(...option.title))
  if (draft.title === '') readTitleLine(reader, span, { ...head }, option, false)
  else if (isSameTitle(draft.title, title)) placeSpan(desk, span, 'title', 'titleLabel', draft)
  else writeSpan(reader, span, 'abstract', 'abstract')
  if (reader.field === 'bio') Object.assign(reader, { field: 'open', sticky: false })
}

/** The table of signs: what a line says for its being a talk, and against it. ../weights holds their numbers. */

import { isFarFrom } from '../days'
import type { Lexers } from '../lex'
import { bareText } from '../lex/marks'
import type { Named } from '../lex/person'
import { isPost } from '../lex/title'
import type { Line } from '../lines/line'
import type { Role } from '../roles'
import type { BodyContext } from '../types'
import { TALK } from '../weights'
import { isEventTitle, isGathering } from './gathering'
import { isBreakHere, type Seen } from './seen'
import { peopleUnder, type Under } from './under'

/** Whether a role is a field or a section: neither a kind of entry nor a mere link. */
const isField = (role: Role | undefined): boolean =>
  role !== undefined && role !== 'opening' && role !== 'break' && role !== 'panel' && role !== 'link'

/** A line with all that was found about it. */
export type Found = Seen & {
  readonly text: string
  readonly title: string
  readonly hasTitle: boolean
  readonly people: readonly Named[]
  readonly kind: ReturnType<Lexers['lexicon']['kind']>
  /** A label says that this is a title. */
  readonly labelled: boolean
  readonly hasClock: boolean
  readonly isRow: boolean
  readonly under: Under
  /** Nothing but its words speaks for it: no time, no label, nobody below. */
  readonly isBare: boolean
  readonly isToldElsewhere: boolean
  /** Titles that the body names beside a time or people. */
  readonly told: readonly { readonly line: Line; readonly title: string }[]
  readonly isForeign: boolean
  readonly lex: Lexers
  readonly context: BodyContext
}

type Sign = {
  readonly sign: string
  readonly weight: number | ((found: Found) => number)
  readonly holds: (found: Found) => boolean
}

/** What speaks for a line's being a talk, and what against it: the weights of all signs that hold are added. */
export const SIGNS: readonly Sign[] = [
  { sign: 'its form', weight: ({ line }) => FORM[line.form] ?? 0, holds: () => true },
  {
    sign: 'a time',
    weight: TALK.time,
    holds: ({ hasClock, hasTitle, under }) => hasClock && (hasTitle || under.title),
  },
  {
    sign: 'people beside the title',
    weight: ({ option }) => TALK.people * Math.min(1, option?.score ?? 0),
    holds: ({ hasTitle, people }) => hasTitle && people.length > 0,
  },
  {
    sign: 'people beside titles, as on the lines beside it',
    weight: TALK.together,
    holds: ({ hasTitle, people, group, option, place, text, lex }) =>
      hasTitle &&
      people.length > 0 &&
      group > 1 &&
      (option?.score ?? 0) >= 0.55 &&
      !place.note &&
      !place.materials &&
      !lex.lexicon.holds('room', text),
  },
  {
    sign: 'a title in quotes',
    weight: TALK.quoted,
    holds: ({ hasTitle, option }) => hasTitle && option?.quoted === true,
  },
  {
    sign: 'the words of a kind',
    weight: TALK.kind,
    holds: (found) => found.kind !== undefined && (found.kind !== 'break' || isBreakHere(found)),
  },
  {
    sign: 'a heading called as a break is',
    weight: TALK.breakAlone,
    holds: (found) => found.kind === 'break' && !isBreakHere(found),
  },
  {
    sign: 'a label for titles',
    weight: ({ label }) =>
      /\d|[一二三四五六七八九十]\s*[：:、.）)—-]/.test(label?.word ?? '') ? TALK.numberedLabel : TALK.titleLabel,
    holds: ({ labelled }) => labelled,
  },
  {
    sign: 'how long it takes',
    weight: TALK.duration,
    holds: ({ head, hasTitle, line, place, people, group }) =>
      head.hasDuration &&
      hasTitle &&
      (place.programme || line.form === 'heading' || line.form === 'bold' || (people.length > 0 && group > 1)),
  },
  {
    sign: 'a recording or slides',
    weight: TALK.materials,
    holds: ({ head }) => head.video !== undefined || head.slides !== undefined,
  },
  {
    sign: 'one of a list of recordings or slides, which nothing else tells of',
    weight: TALK.onlyMaterials,
    holds: ({ head, place, line, isBare, title, told, lex }) =>
      place.materials &&
      line.form === 'item' &&
      isBare &&
      head.linked &&
      (head.video !== undefined || head.slides !== undefined) &&
      bareText(title).length > 2 &&
      !NAMES_HOST.test(title) &&
      told.length === 0 &&
      (place.parent?.children.every(isMaterialLine(lex)) ?? true),
  },
  {
    sign: 'one of a list of titles with a break among them',
    weight: TALK.titleList,
    holds: ({ line, place, isBare, title, lex }) =>
      place.programme &&
      line.form === 'item' &&
      isBare &&
      line.children.length === 0 &&
      // elsewhere an agenda of points is a meeting's
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title) &&
      title.length > 4 &&
      !/[:：?？。，]/.test(title) &&
      (place.parent?.children.some(({ span }) => {
        const kind = lex.lexicon.kind(span.text)
        return kind === 'break' || kind === 'opening'
      }) ??
        false),
  },
  { sign: 'what stands under it', weight: ({ under }) => under.score, holds: () => true },
  { sign: 'the same title elsewhere', weight: TALK.toldElsewhere, holds: ({ isToldElsewhere }) => isToldElsewhere },
  {
    sign: 'a person over their title',
    weight: TALK.titleBelow + TALK.personWithTitle,
    holds: ({ hasTitle, under, labelled, isRow, text, lex }) => {
      const person = hasTitle && under.title && !labelled && !isRow ? lex.personLine(text) : undefined
      return person !== undefined && person.bioFrom === undefined
    },
  },
  { sign: 'a person, or no words', weight: (found) => withoutTitle(found), holds: ({ hasTitle }) => !hasTitle },
  {
    sign: 'the words of a field',
    weight: TALK.role,
    holds: ({ hasTitle, kind, role, labelled, isRow, line, hasClock, under }) =>
      isField(role) &&
      !isIntroOfSomebody(role, line, under) &&
      hasTitle &&
      kind === undefined &&
      !labelled &&
      !isRow &&
      // 14:00 Introduction, 15:00 Lightning talks, 16:00 Feedback: with a time, entries like any other
      !(line.form !== 'heading' && hasClock),
  },
  {
    sign: 'the words of a note',
    weight: TALK.note,
    holds: (found) =>
      found.isNote &&
      !found.labelled &&
      // Jane Roe – Traces in ten minutes
      !(found.people.length > 0 && found.group > 1) &&
      // Registration/details over the details
      (found.kind === undefined || (found.kind === 'break' && !isBreakHere(found) && found.line.children.length > 0)) &&
      !found.isRow &&
      !(found.hasTitle && isField(found.role)) &&
      // Registration closes: Tuesday at 18:00 is no entry for its time behind it
      !(found.line.form !== 'heading' && found.hasClock && found.head.whenFrom === undefined),
  },
  {
    sign: 'a label for something else',
    weight: TALK.role,
    holds: ({ label, labelled, isRow, kind, line, under }) =>
      label !== undefined && !labelled && !isRow && kind === undefined && !isIntroOfSomebody(label.role, line, under),
  },
  {
    sign: 'a day, its hours and a place',
    weight: TALK.dayAlone,
    holds: ({ head, hasClock, line }) =>
      head.when?.day !== undefined && hasClock && /[@＠]\s*$/.test(line.span.text.slice(0, head.range[0])),
  },
  {
    sign: 'guests under a panel',
    weight: TALK.speakerLabel,
    holds: ({ kind, role, line, lex }) => kind === 'panel' && role === 'guest' && peopleUnder(line, lex) > 1,
  },
  {
    sign: "the event's own title",
    weight: TALK.eventTitle,
    holds: ({ title, context, under, hasClock, line, labelled }) =>
      under.people === 0 &&
      (!hasClock || line.form === 'heading') &&
      (isEventTitle(title, context) ||
        (labelled && line.form === 'text' && bareText(context.title ?? '').endsWith(bareText(title)))),
  },
  {
    sign: 'a sentence',
    weight: TALK.sentence,
    // Web, half an hour of it. among other titles with people is one
    holds: ({ text, title, line, people, group, option }) =>
      isSentence(title, line) &&
      !(
        people.length > 0 &&
        group > 2 &&
        line.form === 'item' &&
        (title.split(/\s+/).length <= 12 ||
          (option?.quoted === true && !/["“”«»„「『]/.test(text[option.title[0] - 1] ?? '')))
      ),
  },
  {
    sign: 'a paper, as lists of literature name them',
    weight: TALK.citation,
    holds: ({ line, text, hasClock, isRow }) => line.form !== 'heading' && !hasClock && !isRow && CITATION.test(text),
  },
  {
    sign: 'a post alone',
    weight: TALK.post,
    holds: ({ hasTitle, kind, people, title, isRow, lex }) =>
      hasTitle && kind === undefined && people.length === 0 && !isRow && isPost(title, lex.book),
  },
  {
    sign: 'a paragraph away from any programme and from others like it',
    weight: TALK.plainText,
    holds: (found) =>
      isPlain(found) &&
      !(found.place.programme && found.text.length <= 120) &&
      (found.group < 2 || found.text.length > 120),
  },
  {
    sign: 'a term and its explanation',
    weight: TALK.explanation,
    holds: ({ hasTitle, option, title, people, lex }) =>
      hasTitle &&
      option?.order === 'people-title' &&
      option.by === 'colon' &&
      /^\p{Ll}/u.test(title) &&
      !people.every(({ name }) => lex.book.isKnown(name)),
  },
  {
    sign: 'a row that leads to the programme',
    weight: TALK.role,
    holds: ({ isRow, head, title, lex }) => isRow && head.linked && lex.lexicon.role(title) === 'programme',
  },
  {
    sign: 'a day and what kind of gathering it is',
    weight: TALK.gathering,
    holds: ({ line, head, title, hasClock, isBare, lex }) =>
      line.form === 'heading' && head.when?.day !== undefined && !hasClock && !isBare && isGathering(title, lex),
  },
  {
    sign: "the event's facts",
    weight: TALK.eventFacts,
    holds: (found) =>
      found.under.facts ||
      (found.labelled && !found.under.told && found.people.length === 0 && (found.place.note || isAmongFacts(found))),
  },
  {
    sign: 'a day of another year or season',
    weight: TALK.dayAlone,
    holds: ({ head, context }) => head.when?.day !== undefined && isFarFrom(head.when.day, context),
  },
  {
    sign: 'the head of the whole page',
    weight: TALK.pageHead,
    holds: ({ line, place, under, isBare }) =>
      line.form === 'heading' &&
      isBare &&
      under.people === 0 &&
      place.parent?.level === 0 &&
      isPageHead(line, place.parent),
  },
  {
    sign: 'a time of a recording, a chat, the world or the event',
    weight: TALK.foreignTime,
    holds: ({ isForeign }) => isForeign,
  },
]

/** Whether a point links to a recording or slides, or to nothing: beside notes and papers these are no talks. */
const isMaterialLine =
  (lex: Lexers) =>
  ({ form, span }: Line): boolean => {
    const head = form === 'item' ? lex.head(span) : undefined
    return head === undefined || !head.linked || head.video !== undefined || head.slides !== undefined
  }

/** The same recording on another host, or the page of all. */
const NAMES_HOST = /(?:youtube|bilibili|b\s?站|优酷|腾讯视频|speaker\s?deck|slideshare)\P{L}*$/iu

/** 主题：… beside day and place, without anybody who speaks, is what the event is called. */
const isAmongFacts = ({ line, place, lex }: Found): boolean => {
  if (line.form !== 'item' || line.children.length > 0) return false
  const roles = new Set(place.parent?.children.map(({ span }) => lex.label(span.text)?.role))
  return roles.has('place') && !roles.has('speaker') && !roles.has('guest')
}

const FORM: Partial<Readonly<Record<Line['form'], number>>> = {
  heading: TALK.heading,
  bold: TALK.bold,
  summary: TALK.summary,
  row: TALK.row,
  record: TALK.record,
}

/** `Introduction` as an item of its own over whoever gives it is an entry, no label. */
const isIntroOfSomebody = (role: Role | undefined, { form }: Line, under: Under): boolean =>
  role === 'intro' && form === 'item' && under.people > 0

/** The one heading of its rank, over at least two others. */
const isPageHead = (line: Line, { children }: Line): boolean =>
  children.every((child) => child === line || child.form !== 'heading') &&
  line.children.filter(({ form }) => form === 'heading').length > 1

/** A line without a title of its own is a talk where one stands below it. */
const withoutTitle = ({ under, option, hasClock, line, group, people, lex, head, place }: Found): number => {
  // 26 March, 17:00 under practical information
  if (place.note && head.when?.day !== undefined) return TALK.personAlone
  if (under.title) return TALK.titleBelow + (option === undefined ? 0 : TALK.personWithTitle)
  const isHead = line.form === 'heading' && (group > 1 || people.some(({ name }) => lex.book.isKnown(name)))
  return under.quote || (under.topic && (hasClock || isHead)) ? TALK.titleBelow : TALK.personAlone
}

/** Roe, J. et al. (2016), Journal 12(3), pp. 4–9; 2013 - Title: how papers are named. */
const CITATION =
  /\((?:19|20)\d\d[a-z]?\)[.,]?\s*$|\bet al\b|\bpp?\.\s?\d|\d\(\d+\)\s*[:,]\s*\d|\bdoi[.:]|^\s*(?:19|20)\d\d\s+[-–—]\s/u

/** Prose without any sign of a talk but its own words. */
const isPlain = ({ line, isBare, hasTitle, option }: Found): boolean =>
  line.form === 'text' && isBare && !(hasTitle && option?.quoted === true)

/** Whether a title is prose: it ends as a sentence does, or is too long to be anything else. */
const isSentence = (title: string, { form }: Line): boolean => {
  if (form === 'heading' || form === 'summary' || form === 'row') return title.length > 200
  const bare = title.trim()
  // a wrapped line goes on: 12:30 (CET). The abstract follows
  if (bare.length > 160 || /^[(（][^()（）]*[)）]\s*[.。,，;；]/.test(bare)) return true
  return (
    /[。；;]$/.test(bare) ||
    /[。；].+/.test(bare) ||
    (/[\p{L}\d)]\.$/u.test(bare) && (bare.split(/\s+/).length > 5 || /^\p{Ll}+\s/u.test(bare))) ||
    /[：:，,、]$/.test(bare)
  )
}

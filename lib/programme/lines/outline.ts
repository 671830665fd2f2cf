/**
 * Lines as an outline: what stands under what. Headings, summaries, bold lines and lines that open something hold what follows
 * them; records (labels that tell of one talk, without a line that holds them) become lines of their own.
 */
import type { Lexers } from '../lex'
import { isRecordField, isTitleRole, type LabelRole, leadsRecord, type Role } from '../roles'
import { LEVEL, type Line } from './line'

/** A bold line that holds others, such as **日程**, and one that is a label, such as **讲师介绍**. */
const BOLD = { holds: 6.8, opens: 7, text: 7.3, label: 7.6 } as const

/** Bold lines with such roles hold what follows, over other bold lines. */
const HOLDERS: ReadonlySet<Role | undefined> = new Set<Role>(['programme', 'people', 'part', 'note', 'aside', 'place'])

export const outline = (lines: readonly Line[], lex: Lexers): Line => {
  const [first] = lines
  const root: Line = {
    form: 'record',
    level: 0,
    span: { nodes: [], text: '', line: 1 },
    origin: first?.origin ?? { node: { type: 'thematicBreak' }, units: new Map() },
    piece: first?.piece ?? { type: 'thematicBreak' },
    children: [],
  }
  const open: Line[] = [root]
  for (const [at, line] of lines.entries()) {
    line.level = announcesSchedule(line, lines[at + 1], lex)
      ? BOLD.holds
      : isValueOf(lines[at - 1], line, lex)
        ? LEVEL.leaf
        : levelOf(line, lex)
    if (isBehindRun(line, open, lex)) open.pop()
    const top = open.at(-1) ?? root
    if (line.form === 'close') {
      const at = open.findLastIndex(({ form }) => form === 'summary')
      if (at > 0) open.length = at
      ;(open.at(-1) ?? root).children.push(line)
      continue
    }
    if (line.form === 'heading' && line.level >= LEVEL.leaf && line.piece.type === 'heading') {
      const { depth } = line.piece
      while (open.length > 1 && (open.at(-1)?.level ?? 0) >= depth) open.pop()
      ;(open.at(-1) ?? root).children.push(line)
      continue
    }
    // a schedule in preformatted text is the event's, whatever stands above it
    if (line.form === 'item' && line.origin.node.type === 'code')
      while ((open.at(-1)?.level ?? 0) >= BOLD.holds) open.pop()
    if (
      line.level >= LEVEL.leaf ||
      (isTimeAlone(top, lex) && top.children.length === 0 && isTitleBelow(line, top, lex))
    ) {
      ;(open.at(-1) ?? root).children.push(line)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= line.level) open.pop()
    ;(open.at(-1) ?? root).children.push(line)
    // what a sentence tells of a talk is all of it
    if (line.form !== 'text' || lex.told(line.span.text) === undefined) open.push(line)
  }
  return gather(root, lex)
}

/** `Au programme :` over points with times is no part of the talk above it. */
const announcesSchedule = ({ form, span }: Line, next: Line | undefined, lex: Lexers): boolean =>
  form === 'text' &&
  next?.form === 'item' &&
  span.text.length <= 60 &&
  lex.lexicon.role(span.text) === 'programme' &&
  lex.head(next.span).when?.from !== undefined

/** A paragraph behind one whose lines are all entries tells of the event, and not of the last of them. */
const isBehindRun = (line: Line, open: readonly Line[], lex: Lexers): boolean => {
  const [parent, top] = open.slice(-2)
  if (top?.form !== 'text' || line.form !== 'text' || line.origin === top.origin || line.level < LEVEL.leaf)
    return false
  const before = parent?.children.at(-2)
  const isRun = before?.origin === top.origin && before.level === top.level && before.children.length === 0
  return isRun && top.children.length === 0 && lex.label(line.span.text) === undefined
}

/** A time below a label alone that asks for one opens nothing. */
const isValueOf = (before: Line | undefined, { form }: Line, lex: Lexers): boolean => {
  if (form !== 'text' || before === undefined || (before.form !== 'bold' && before.form !== 'text')) return false
  const label = lex.label(before.span.text)
  const isAlone = label !== undefined && before.span.text.slice(label.from).trim() === ''
  return isAlone && (label.role === 'time' || label.role === 'date' || label.role === 'place')
}

const levelOf = (line: Line, lex: Lexers): number => {
  const { form, span } = line
  if (form === 'heading' || form === 'summary') return isFact(line, lex) ? LEVEL.leaf : line.level
  if (form === 'bold') {
    const role = lex.lexicon.role(span.text)
    const label = lex.label(span.text)
    const alone = label !== undefined && span.text.slice(label.from).trim() === ''
    const { range, when } = lex.head(span)
    const isNote = label === undefined && when?.from === undefined && lex.lexicon.isNote(span.text.slice(...range))
    if (HOLDERS.has(role) || isNote) return BOLD.holds
    if (alone) return BOLD.label
    return isFact(line, lex) ? LEVEL.leaf : BOLD.opens
  }
  if (form !== 'text' || !opensSomething(line, lex)) return LEVEL.leaf
  // **19:40 Title** – Jane Roe stands beside **19:20 Break**
  return span.nodes[0]?.type === 'strong' && lex.head(span).when?.from !== undefined ? BOLD.opens : BOLD.text
}

/** `讲师：甲` with what it says on its line, unless it says a title. */
const isFact = ({ span }: Line, lex: Lexers): boolean => {
  const label = lex.label(span.text)
  return label !== undefined && !isTitleRole(label.role) && span.text.slice(label.from).trim() !== ''
}

const LONGEST_ENTRY = 160

/** Whether a line of plain text may open a talk: a time, a title's label, a number, or a title with its people. */
const opensSomething = ({ span }: Line, lex: Lexers): boolean => {
  const { text } = span
  if (lex.told(text) !== undefined) return true
  if (text.length > LONGEST_ENTRY) return false
  const label = lex.label(text)
  if (label !== undefined) return isTitleRole(label.role) && text.slice(label.from).trim() !== ''
  const head = lex.head(span)
  if (head.when?.from !== undefined && head.whenFrom === undefined) return true
  // mit A, B und C: the people of the panel above
  if (lex.lexicon.begins('with', text) > 0) return false
  if (/[。；;.!！]$/.test(text.trim())) return false
  const person = lex.personLine(text)
  const [best] = head.options
  const isPerson =
    person !== undefined &&
    person.bioFrom === undefined &&
    person.people.every(({ role = '' }) => role === '' || lex.book.endsAsPost(role))
  const parts =
    best !== undefined &&
    best.people.length > 0 &&
    best.order !== 'people' &&
    (best.score > (person?.score ?? 0) || (best.order === 'people-title' && !isPerson))
  if (!parts && (isPerson || (person !== undefined && person.bioFrom === undefined && best?.order !== 'people-title')))
    return false
  if (best === undefined) return false
  return (
    (head.numbered && text.length <= 80) ||
    best.quoted ||
    (best.people.length > 0 && best.order !== 'people' && best.score >= 0.55)
  )
}

const isTimeAlone = ({ form, span, level }: Line, lex: Lexers): boolean => {
  if ((form !== 'bold' && form !== 'text') || level >= LEVEL.leaf) return false
  const head = lex.head(span)
  return head.when?.from !== undefined && head.options.length === 0
}

/** The line below a time alone, unless it is another time or about the event. */
const isTitleBelow = (line: Line, top: Line, lex: Lexers): boolean => {
  if (line.form !== 'bold' && line.form !== 'text') return false
  if (lex.label(line.span.text) !== undefined || lex.lexicon.isNote(line.span.text)) return false
  return lex.head(line.span).when?.from === undefined && line.span.line <= top.span.line + 3
}

type Part = { readonly line: Line; readonly role?: LabelRole; readonly isTitle: boolean; readonly isPerson: boolean }

/** Makes records of labelled lines that stand beside each other, everywhere in an outline. */
const gather = (parent: Line, lex: Lexers): Line => {
  const children = doubled(parent.children).map((child) => (child.children.length > 0 ? gather(child, lex) : child))
  parent.children = recordsIn(toldBetween(children, lex), parent, lex)
  return parent
}

/**
 * Lists of one item each with paragraphs between them: what follows an item is told of it. Behind the last one as many
 * paragraphs are as behind the one before.
 */
const toldBetween = (lines: readonly Line[], lex: Lexers): readonly Line[] => {
  const items = lines.flatMap((line, index) => (isLoneItem(line, lines, index) ? [index] : []))
  const told = items.map((index) => proseBehind(lines, index + 1, lex))
  if (
    items.length < 2 ||
    told.slice(0, -1).some((count, at) => count === 0 || items[at] !== (items[at + 1] ?? 0) - count - 1)
  )
    return lines
  const counts = told.map((count, at) => (at === told.length - 1 ? Math.min(count, told[at - 1] ?? 0) : count))
  const taken = new Set<number>()
  items.forEach((index, at) => {
    const item = lines[index]
    for (let next = index + 1; next <= index + (counts[at] ?? 0); next += 1) {
      taken.add(next)
      const prose = lines[next]
      if (prose !== undefined) item?.children.push(prose)
    }
  })
  return lines.filter((_, index) => !taken.has(index))
}

const isLoneItem = (line: Line, lines: readonly Line[], index: number): boolean =>
  line.form === 'item' &&
  line.children.length === 0 &&
  line.origin.node.type === 'list' &&
  line.origin.node.children.length === 1 &&
  lines[index - 1]?.origin !== line.origin

const proseBehind = (lines: readonly Line[], from: number, lex: Lexers): number => {
  let at = from
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (line.form !== 'text' || line.level < LEVEL.leaf || lex.label(line.span.text) !== undefined) break
    at += 1
  }
  return at - from
}

/** A heading all in brackets behind an empty one is its other half: 《From…》, （从…）. */
const doubled = (lines: readonly Line[]): readonly Line[] => {
  const kept: Line[] = []
  for (const line of lines) {
    const last = kept.at(-1)
    const isHalf = line.form === 'heading' && /^\s*[（(][^（()）]+[)）]\s*$/.test(line.span.text)
    if (isHalf && last?.form === 'heading' && last.level === line.level && last.children.length === 0) {
      const half: Line = { ...line, form: 'text', level: LEVEL.leaf, children: [] }
      last.children = [half, ...line.children]
    } else kept.push(line)
  }
  return kept
}

const partOf = (line: Line, parent: Line, lex: Lexers): Part => {
  const none = { line, isTitle: false, isPerson: false }
  if (
    line.form === 'row' ||
    line.form === 'block' ||
    line.form === 'columns' ||
    line.form === 'rule' ||
    line.form === 'close'
  )
    return none
  const label = lex.label(line.span.text)
  if (label === undefined) {
    const isPerson = line.level >= LEVEL.leaf && line.span.text !== '' && lex.personLine(line.span.text) !== undefined
    return { line, isTitle: false, isPerson }
  }
  const content = line.span.text.slice(label.from).trim()
  const below = line.children[0]
  const isSection =
    content === '' &&
    below !== undefined &&
    (below.form === 'text' || below.form === 'bold') &&
    line.children.length === 1 &&
    below.children.length === 0 &&
    below.span.text.length <= 120 &&
    !/[。；]/.test(below.span.text)
  return {
    line,
    role: label.role,
    isTitle:
      isTitleRole(label.role) &&
      (content === '' ? label.role === 'title' && isSection : !tellsOfTitle(parent, content, lex)),
    isPerson: false,
  }
}

/**
 * Where records begin with their speakers, `**Title:** …` opens a line that has swallowed the speaker of the next record:
 * what leads to a title behind a rule stands beside it again.
 */
const handBack = (lines: readonly Line[], lex: Lexers): readonly Line[] => {
  if (!leadsRecord(lex.label(lines[0]?.span.text ?? '')?.role)) return lines
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const rule = line.children.findLastIndex(({ form }) => form === 'rule')
    const led = line.children.slice(rule + 1)
    const isLed = led.length > 0 && led.every(({ span }) => leadsRecord(lex.label(span.text)?.role))
    if (next === undefined || rule === -1 || !isLed || !isTitleRole(lex.label(next.span.text)?.role)) return [line]
    line.children = line.children.slice(0, rule)
    return [line, ...led]
  })
}

const recordsIn = (all: readonly Line[], parent: Line, lex: Lexers): Line[] => {
  const lines = handBack(all, lex)
  const parts = lines.map((line) => partOf(line, parent, lex))
  const titles = parts.flatMap(({ isTitle }, index) => (isTitle ? [index] : []))
  if (titles.length === 0) return unlabelledTitle(parts, parent)
  if (titles.length === 1 && isPersonHead(parent, lex)) return [...lines]
  // ## 讲师介绍 behind **主题二：…** is no part of that talk
  const highest = Math.min(...titles.map((index) => lines[index]?.level ?? 0))
  const isField = (index: number): boolean => {
    const part = parts[index]
    const isBeside = part !== undefined && (part.line.form !== 'heading' || part.line.level >= highest)
    return isBeside && !part.isTitle && (isRecordField(part.role) || part.isPerson)
  }
  const leadsOf = (index: number): number => {
    let start = index
    while (start > 0 && (leadsRecord(parts[start - 1]?.role) || parts[start - 1]?.isPerson)) start -= 1
    if (start < index) return start
    // 甲，职务 – a portrait – points, the last of which is 主题：
    let person = index
    while (person > 0 && isPoint(parts[person - 1])) person -= 1
    return parts[person - 1]?.isPerson && parts[index]?.line.form === 'item' ? person - 1 : index
  }
  const first = titles[0] ?? 0
  const led =
    leadsOf(first) < first &&
    parts.slice(leadsOf(first), first).some(({ role, isPerson }) => role === 'speaker' || role === 'host' || isPerson)
  const starts = titles.map((index) => (led ? leadsOf(index) : index))
  // a title's label that already holds all there is of it is an entry like any other
  const nested = !led && titles.every((index) => !isField(index + 1))
  if (nested) return [...lines]
  const out: Line[] = [...lines.slice(0, starts[0])]
  starts.forEach((start, at) => {
    const limit = starts[at + 1] ?? lines.length
    let end = (titles[at] ?? start) + 1
    while (end < limit && (isField(end) || isLoose(parts[end]) || isEventFact(parts[end], parts[end - 1]))) end += 1
    while (end > start + 1 && !isField(end - 1) && end - 1 !== titles[at] && isNoteLike(parts[end - 1], lex)) end -= 1
    out.push(record(lines.slice(start, end), lines[titles[at] ?? start]), ...lines.slice(end, limit))
  })
  return out
}

/** `Subject: why time is hard.` under a title is no title, but what the talk is about. */
export const tellsOfTitle = (parent: Line, said: string, lex: Lexers): boolean =>
  parent.form === 'heading' &&
  /\p{Ll}\.$/u.test(said) &&
  lex.lexicon.role(parent.span.text) === undefined &&
  !isPersonHead(parent, lex)

/** A heading that is a person's name: the one title under it is theirs. */
const isPersonHead = (line: Line, lex: Lexers): boolean =>
  (line.form === 'heading' || line.form === 'item') &&
  (lex.head(line.span).options[0]?.order === 'people' || lex.personLine(line.span.text) !== undefined)

/** A point of a list or a picture, which may stand between a person and the title of their talk. */
const isPoint = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.role === undefined &&
  !part.isTitle &&
  !part.isPerson &&
  (part.line.form === 'item' || part.line.form === 'block')

/** Prose between labels belongs to the label before it. */
const isLoose = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.role === undefined &&
  part.line.level >= LEVEL.leaf &&
  (part.line.form === 'text' || part.line.form === 'block' || part.line.form === 'item')

/** `地点：…` right behind a title or a time: the labels are the event's. */
const isEventFact = (part: Part | undefined, before: Part | undefined): boolean =>
  (part?.role === 'place' || part?.role === 'note') &&
  part.line.form !== 'heading' &&
  before !== undefined &&
  (before.isTitle || before.role === 'time' || before.role === 'date')

const isNoteLike = (part: Part | undefined, lex: Lexers): boolean =>
  part !== undefined && part.role === undefined && lex.lexicon.isNote(part.line.span.text)

/** A list that begins with a title, and goes on with its labels. */
const unlabelledTitle = (parts: readonly Part[], parent: Line): Line[] => {
  const lines = parts.map(({ line }) => line)
  const [first, ...others] = parts
  const isItem = first?.line.form === 'item' && first.role === undefined && first.line.children.length === 0
  const labelled = others.every(({ line, role }) => line.form === 'item' && isRecordField(role))
  if (
    !isItem ||
    first === undefined ||
    others.length === 0 ||
    !labelled ||
    !others.some(({ role }) => role === 'speaker')
  )
    return lines
  return parent.form === 'item'
    ? lines
    : [{ ...record(lines, first.line), span: first.line.span, children: lines.slice(1) }]
}

const record = (lines: readonly Line[], title: Line | undefined): Line => {
  const [first] = lines
  const from = first ?? title
  return {
    form: 'record',
    level: Math.min(...lines.map(({ level }) => level)),
    span: { nodes: [], text: '', line: from?.span.line ?? 1 },
    origin: from?.origin ?? { node: { type: 'thematicBreak' }, units: new Map() },
    piece: from?.piece ?? { type: 'thematicBreak' },
    children: lines.flatMap((line) => flattened(line, title)),
  }
}

/** A title's line in a record opens nothing any more: what it held stands beside it. */
const flattened = (line: Line, title: Line | undefined): readonly Line[] =>
  line === title && line.form !== 'item' && line.level < LEVEL.leaf && line.span.text !== ''
    ? [{ ...line, children: [] }, ...line.children]
    : [line]

/**
 * Which lines are talks. Every line gets a score from what it says, what stands under it and what it stands under; like lines
 * of the whole body then agree about where their people stand and whether they are talks. Of an outline the best reading is
 *
 *     best(line) = max(as one talk, sum of the best of what stands under it)
 *
 * so that a heading over five talks is none itself, and a talk with a list in it stays one.
 */
import type { Lexers } from './lex'
import { type Head, isPost, type Option } from './lex/head'
import { isCounted, type Label } from './lex/label'
import { bareText, plainWords } from './lex/marks'
import { LEVEL, type Line } from './line'
import type { Role } from './phrase'
import { isSameTitle } from './titles'
import type { BodyContext } from './types'
import { AGREEMENT, TALK } from './weights'

/** What the reader knows of a line once it has seen the whole body. */
export type Judgement = {
  readonly head: Head
  /** The way its line is read. */
  readonly option?: Option
  readonly label?: Label
  readonly role?: Role
  readonly score: number
  /** How the line is read in the end. */
  as: 'talk' | 'holds' | 'people' | 'aside' | 'note'
  /** Headings under a talk that are talks of their own, and no part of it. */
  readonly nested: readonly Line[]
  /** Whether it is one of several lines like it that name people. */
  readonly inGroup: boolean
  /** Whether only a sibling or a weak sign speaks for it: told to organizers. */
  readonly doubtful: boolean
}

export type Segments = ReadonlyMap<Line, Judgement>

type Place = {
  readonly parent: Line | undefined
  readonly programme: boolean
  readonly materials: boolean
  readonly note: boolean
  readonly aside: boolean
}

const OPENERS = new Set(['heading', 'summary', 'bold', 'text', 'item', 'row', 'record'])

export const segment = (root: Line, lex: Lexers, context: BodyContext): Segments => {
  const seen: Seen[] = []
  walk(root, { parent: undefined, programme: false, materials: false, note: false, aside: false }, lex, seen)
  agree(seen, lex)
  countAlike(seen)
  const told = titlesTold(seen)
  const chapters = chaptersOf(seen, context)
  for (const one of seen) one.own = ownScore(one, told, chapters, lex, context)
  support(seen)
  const judged = new Map<Line, Judgement>()
  const byLine = new Map(seen.map((one) => [one.line, one]))
  best(root, byLine, judged)
  return judged
}

/** A line while it is judged. */
type Seen = {
  readonly line: Line
  readonly place: Place
  readonly head: Head
  readonly label: Label | undefined
  readonly role: Role | undefined
  readonly isNote: boolean
  option: Option | undefined
  own: number
  lift: number
  /** How many like lines beside it part people from titles, or are people, as it does. */
  group: number
}

const walk = (line: Line, place: Place, lex: Lexers, seen: Seen[]): void => {
  const opens =
    OPENERS.has(line.form) &&
    (line.level < LEVEL.leaf || line.form === 'item' || line.form === 'row' || line.form === 'record')
  const one = opens ? look(line, place, lex) : undefined
  if (one !== undefined) seen.push(one)
  const role = one?.role
  const isSection = line.form !== 'item' && line.form !== 'row' && line.form !== 'record'
  const holds: Place = {
    parent: line,
    programme: isSection ? isProgramme(one, line) : place.programme,
    materials: isSection ? role === 'slides' || role === 'video' || role === 'link' : place.materials,
    note: isSection ? (one?.isNote ?? false) || (place.note && line.form !== 'heading') : place.note,
    aside: place.aside || (role === 'aside' && isSection),
  }
  for (const child of line.children) walk(child, holds, lex, seen)
}

/** Whether a line announces talks: 议程, Agenda, a day, a part of one. */
const isProgramme = (one: Seen | undefined, line: Line): boolean => {
  if (one === undefined || line.level === 0) return false
  const { role, head } = one
  if (role === 'programme' || role === 'talk' || role === 'title' || role === 'part') return true
  if (role === 'abstract' && line.form !== 'text') return true
  return (
    head.when?.day !== undefined &&
    head.when.from === undefined &&
    head.options.every(({ score, order }) => order !== 'title' || score <= 0.5) &&
    head.options.length <= 1 &&
    line.form === 'heading' &&
    line.span.text.length <= 40
  )
}

const look = (line: Line, place: Place, lex: Lexers): Seen => {
  const { text } = line.span
  const label = line.form === 'row' ? undefined : lex.label(text)
  const from =
    label !== undefined && (label.role === 'title' || label.role === 'talk') && text.slice(label.from).trim() !== ''
      ? label.from
      : lex.lexicon.begins('abstractOf', text)
  const head = lex.head(line.span, from)
  const said = isAboutSomebody(line, lex)
    ? 'bio'
    : (lex.lexicon.role(text.slice(...head.range)) ?? lex.lexicon.role(text))
  const role = (said === 'title' || said === 'talk') && isCounted({ role: said, word: text }) ? undefined : said
  return {
    line,
    place,
    head,
    label,
    role,
    isNote: lex.lexicon.isNote(text.slice(...head.range)) || lex.lexicon.isNote(text),
    option: head.options[0],
    own: 0,
    lift: 0,
    group: 1,
  }
}

/** `About Kostas`, `Über 甲` over a line that begins with that name. */
const isAboutSomebody = ({ form, span, children }: Line, { lexicon, book }: Lexers): boolean => {
  const length = form === 'heading' || form === 'bold' ? lexicon.begins('on', span.text) : 0
  const name = span.text.slice(length).trim()
  const told = children.find((child) => child.form === 'text')?.span.text ?? ''
  return length > 0 && name.length <= 40 && book.score(name) > 0 && told.startsWith(name)
}

/** Like lines: of one form and level. */
const likeness = ({ line }: Seen): string => `${line.form} ${line.level} ${line.quoted ?? ''}`

/** Chooses how each line parts title and people, as like lines do. */
const agree = (seen: readonly Seen[], lex: Lexers): void => {
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    if (one.option === undefined || (one.label !== undefined && one.head.range[0] === 0) || one.role !== undefined)
      continue
    groups.set(likeness(one), [...(groups.get(likeness(one)) ?? []), one])
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const votes = new Map<Option['order'], number>()
    for (const { option } of group)
      if (option !== undefined) votes.set(option.order, (votes.get(option.order) ?? 0) + 1)
    for (const one of group) {
      const own = one.option?.order
      const shareOf = (order: Option['order']): number =>
        ((votes.get(order) ?? 0) - (order === own ? 1 : 0)) / (group.length - 1)
      const weighed = one.head.options.map((option) => ({
        option,
        score:
          option.score +
          AGREEMENT *
            (shareOf(option.order) -
              (option.order === 'title' ? shareOf('title-people') + shareOf('people-title') : 0)),
      }))
      const kind = lex.lexicon.kind(one.line.span.text.slice(...one.head.range))
      const [first] = weighed.sort((a, b) => b.score - a.score)
      // a break among talks with people has none
      if (first !== undefined && !(kind === 'break' && one.option?.order === 'title')) one.option = first.option
    }
  }
}

/** How many lines under one parent are read in the same order, with people. */
const countAlike = (seen: readonly Seen[]): void => {
  const groups = new Map<Line | undefined, Map<string, Seen[]>>()
  for (const one of seen) {
    if (one.option === undefined || one.option.people.length === 0) continue
    const key = `${likeness(one)} ${one.option.order === 'people'}`
    const byForm = groups.get(one.place.parent) ?? new Map<string, Seen[]>()
    byForm.set(key, [...(byForm.get(key) ?? []), one])
    groups.set(one.place.parent, byForm)
  }
  for (const byForm of groups.values())
    for (const group of byForm.values()) for (const one of group) one.group = group.length
}

/** Titles that rows, entries with a time, and lines with people name. */
const titlesTold = (seen: readonly Seen[]): readonly { readonly line: Line; readonly title: string }[] =>
  seen.flatMap((one) => {
    const { line, option, head, place } = one
    if (option === undefined || option.order === 'people' || place.aside) return []
    const isEntry =
      line.form === 'row'
        ? line.of === 'programme'
        : head.when?.from !== undefined || (option.people.length > 0 && option.score >= 0.6)
    const title = line.span.text.slice(...option.title)
    return isEntry && bareText(title).length >= 2 ? [{ line, title }] : []
  })

/** Forms whose times are none of a programme: they count from nought (a recording), or follow within minutes (a chat). */
const chaptersOf = (seen: readonly Seen[], { start }: BodyContext): ReadonlySet<string> => {
  const chats = new Map<string, number[]>()
  for (const one of seen) {
    const { from, to } = one.head.when ?? {}
    if (from !== undefined && to === undefined && one.line.form !== 'heading')
      chats.set(likeness(one), [...(chats.get(likeness(one)) ?? []), from.hour * 60 + from.minute])
  }
  const isChat = (times: readonly number[]): boolean =>
    times.length >= 5 &&
    times.slice(1).filter((time, index) => Math.abs(time - (times[index] ?? 0)) <= 2).length * 2 > times.length
  return new Set([
    ...[...chats].filter(([, times]) => isChat(times)).map(([key]) => key),
    ...(start !== undefined && Number(start.clock.slice(0, 2)) < 2 ? [] : seen)
      .filter(({ head }) => head.when?.from?.hour === 0 && head.when.from.minute <= 1 && head.when.day === undefined)
      .map(likeness),
  ])
}

const FIELD_ROLES: ReadonlySet<Role | undefined> = new Set<Role>([
  ...([
    'speaker',
    'host',
    'guest',
    'title',
    'bio',
    'abstract',
    'intro',
    'takeaways',
    'audience',
    'time',
    'date',
    'duration',
  ] as const),
  ...([
    'place',
    'room',
    'track',
    'level',
    'language',
    'tags',
    'company',
    'post',
    'video',
    'slides',
    'picture',
    'number',
  ] as const),
  ...(['programme', 'people', 'part', 'note', 'aside', 'talk'] as const),
])

/** 14:00 Introduction, 15:00 Lightning talks: with a time, an entry like any other. */
const ENTRIES: ReadonlySet<Role> = new Set<Role>(['intro', 'talk', 'programme', 'title', 'part'])

const FORM: Partial<Readonly<Record<Line['form'], number>>> = {
  heading: TALK.heading,
  bold: TALK.bold,
  summary: TALK.summary,
  row: TALK.row,
  record: TALK.record,
}

const ownScore = (
  one: Seen,
  told: readonly { readonly line: Line; readonly title: string }[],
  chapters: ReadonlySet<string>,
  lex: Lexers,
  context: BodyContext,
): number => {
  const { line, head, option, label, role, place, isNote } = one
  const { text } = line.span
  if (line.level === 0 || (line.form === 'row' && !hasTitleCell(line))) return -9
  let score = FORM[line.form] ?? 0
  const under = underScore(line, lex)
  const hasTitle = option !== undefined && option.order !== 'people'
  const title = hasTitle ? text.slice(...option.title).trim() : ''
  if (hasTitle && !/\p{L}/u.test(title) && !/\d{3}/.test(title)) return -2
  const labelled =
    label !== undefined && (label.role === 'title' || label.role === 'talk') && text.slice(label.from).trim() !== ''
  const kind = lex.lexicon.kind(title)
  if (head.when?.from !== undefined && (hasTitle || under.title)) score += TALK.time
  if (hasTitle && option.people.length > 0) score += TALK.people * Math.min(1, option.score)
  if (hasTitle && option.quoted) score += TALK.quoted
  if (kind !== undefined) score += TALK.kind
  if (labelled)
    score += /\d|[一二三四五六七八九十]\s*[：:、.）)—-]/.test(label.word) ? TALK.numberedLabel : TALK.titleLabel
  if (head.numbered) score += TALK.numbered
  if (head.video !== undefined && head.linked) score += TALK.video
  else if (head.video !== undefined || head.slides !== undefined) score += TALK.materials
  score += under.score
  if (
    line.form === 'record' &&
    text === '' &&
    (under.facts || (place.note && !under.told) || isEventTitle(recordTitle(line, lex), context))
  )
    return -1
  if (line.form === 'record' && text === '')
    return score + (under.title ? TALK.titleBelow : TALK.personAlone) + contextScore(place, line, score)
  if (
    hasTitle &&
    title !== '' &&
    !(line.form === 'item' && place.materials) &&
    told.some((other) => other.line !== line && isSameTitle(other.title, title) && !contains(line, other.line))
  )
    score += TALK.toldElsewhere
  // what speaks against it
  if (
    hasTitle &&
    under.title &&
    !labelled &&
    line.form !== 'row' &&
    lex.personLine(text)?.bioFrom === undefined &&
    lex.personLine(text) !== undefined
  )
    score += TALK.titleBelow + TALK.personWithTitle
  else if (!hasTitle)
    score += under.title
      ? TALK.titleBelow + (option === undefined ? 0 : TALK.personWithTitle)
      : under.quote ||
          (under.topic &&
            (head.when?.from !== undefined ||
              (line.form === 'heading' &&
                (one.group > 1 || option?.people.some(({ name }) => lex.book.isKnown(name))))))
        ? TALK.titleBelow
        : TALK.personAlone
  const isEntry = line.form === 'item' && head.when?.from !== undefined && role !== undefined && ENTRIES.has(role)
  if (hasTitle && kind === undefined && role !== undefined && FIELD_ROLES.has(role) && !labelled && !isEntry) {
    if (line.form !== 'row') score += TALK.role
  } else if (isNote && !labelled && kind === undefined) score += line.form === 'row' ? 0 : TALK.note
  if (label !== undefined && !labelled && line.form !== 'row' && FIELD_ROLES.has(label.role) && kind === undefined)
    score += TALK.role
  if (head.when?.day !== undefined && head.when.from === undefined && title.length <= 2 && !under.title)
    score += TALK.dayAlone
  if (kind === 'panel' && role === 'guest' && peopleUnder(line, lex) > 1) score += TALK.speakerLabel
  if (isEventTitle(title, context) && under.people === 0 && (head.when?.from === undefined || line.form === 'heading'))
    score += TALK.eventTitle
  if (isSentence(title, line)) score += TALK.sentence
  if (hasTitle && kind === undefined && option.people.length === 0 && isPost(title, lex.book) && line.form !== 'row')
    score += TALK.post
  if (isResource(one, title)) score += TALK.resource
  const isBare = head.when?.from === undefined && !labelled && under.people === 0
  const isPlain = line.form === 'text' && isBare && !(hasTitle && option.quoted)
  if (isPlain && !(place.programme && text.length <= 120) && (one.group < 2 || text.length > 120))
    score += TALK.plainText
  if (isPlain && (/[.!?]\s+\p{L}/u.test(text) || text.split(/\s+/).length > 18)) score += TALK.plainText
  if (
    hasTitle &&
    option.order === 'people-title' &&
    option.by === 'colon' &&
    /^\p{Ll}/u.test(title) &&
    !option.people.every(({ name }) => lex.book.isKnown(name))
  )
    score += TALK.explanation
  if (line.form === 'item' && isBare && /[?？]$/.test(title) && option?.people.length === 0) score += TALK.question
  if (
    isBare &&
    hasTitle &&
    option.people.length === 0 &&
    kind === undefined &&
    line.form !== 'row' &&
    !place.programme &&
    isGathering(title, lex) &&
    /\d/.test(text)
  )
    score += TALK.gathering
  if (under.facts || (labelled && place.note && !under.told)) score += TALK.eventFacts
  if (chapters.has(likeness(one)) && head.when?.from !== undefined) score += TALK.chapter
  return score + contextScore(place, line, score)
}

const contextScore = (place: Place, line: Line, score: number): number => {
  let lift = 0
  if (place.aside) lift += TALK.aside
  if (place.programme && score > -0.4) lift += TALK.inProgramme[line.form as keyof typeof TALK.inProgramme] ?? 0
  if (place.note) lift += TALK.underNote
  return lift
}

/** How many lines under a line are people. */
const peopleUnder = (line: Line, lex: Lexers): number =>
  line.children.reduce(
    (sum, child) =>
      sum +
      (child.level >= 7 &&
      child.span.text !== '' &&
      lex.personLine(child.span.text.replace(/[\s：:]+$/, '')) !== undefined
        ? 1
        : 0) +
      peopleUnder(child, lex),
    0,
  )

/** What a record's label says the title is. */
const recordTitle = (line: Line, lex: Lexers): string => {
  for (const [index, { span, children }] of line.children.entries()) {
    const label = span.text === '' ? undefined : lex.label(span.text)
    if (label?.role === 'title')
      return span.text.slice(label.from).trim() || ((children[0] ?? line.children[index + 1])?.span.text.trim() ?? '')
  }
  return ''
}

const hasTitleCell = ({ of, cells = [] }: Line): boolean =>
  of === 'programme' && cells.some(({ column, span }) => column === 'title' && span.text.trim() !== '')

const contains = (outer: Line, inner: Line): boolean =>
  outer.children.some((child) => child === inner || contains(child, inner))

const isEventTitle = (title: string, { title: event }: BodyContext): boolean => {
  if (event === undefined || title === '') return false
  const [a, b] = [bareText(title), bareText(event)]
  return (
    a !== '' &&
    (a === b ||
      (a.length >= 4 && b.includes(a) && a.length * 2 >= b.length) ||
      (/meetup|大会|峰会|沙龙/i.test(title) && b.includes(a.slice(0, 4))))
  )
}

/** Whether a title names a gathering of several talks: an edition, a meetup, a summit, a day. */
export const isGathering = (title: string, { lexicon }: Lexers): boolean => {
  const plain = plainWords(title)
  const [head = plain] = plain.split(/[:：|｜—–]/)
  const named = (text: string): boolean => lexicon.holds('gatherings', text)
  if (!named(plain)) return /#\s*\d+\s*$|第\s*[\d一二三四五六七八九十]+\s*[期届回次]\s*$/u.test(plain)
  // 之夜：题目: what follows the colon is the talk
  return !(head.length < plain.length && !named(plain.slice(head.length)) && plain.slice(head.length).trim().length > 4)
}

/** Whether a title is prose: it ends as a sentence does, or is too long to be anything else. */
const isSentence = (title: string, { form }: Line): boolean => {
  if (form === 'heading' || form === 'summary' || form === 'row') return title.length > 200
  const bare = title.trim()
  if (bare.length > 160) return true
  return (
    /[。；;]$/.test(bare) ||
    /[。；].+/.test(bare) ||
    (/[\p{L}]\.$/u.test(bare) && bare.split(/\s+/).length > 5) ||
    /[：:，,、]$/.test(bare)
  )
}

/** `相册：[…]`: a short word and a link that is no recording. */
const isResource = ({ line, head, option }: Seen, title: string): boolean =>
  line.form !== 'row' &&
  (option === undefined || option.people.length === 0) &&
  head.video === undefined &&
  head.slides === undefined &&
  line.span.nodes.some(({ type }) => type === 'link') &&
  /^[^：:]{1,12}\s*[：:]/.test(title.length < line.span.text.length ? line.span.text : '')

type Under = {
  readonly told: boolean
  readonly quote: boolean
  readonly score: number
  readonly title: boolean
  readonly topic: boolean
  readonly people: number
  readonly facts: boolean
}

/** What the lines right under a line say about it; a label's own lines count as if they stood beside it. */
const underScore = (line: Line, lex: Lexers): Under => {
  let score = 0
  let title = false
  let topic = false
  let quote = false
  let people = 0
  let facts = false
  let prose = 0
  const said = new Set<string>()
  const once = (key: string, weight: number): void => {
    if (!said.has(key)) score += weight
    said.add(key)
  }
  const items = line.form === 'record' ? line.children : line.children.slice(0, 24)
  items.forEach((child, index) => {
    if (child.form === 'rule' || child.form === 'block' || child.form === 'columns') return
    const { text } = child.span
    const label = lex.label(text)
    if (label !== undefined) {
      const { role } = label
      const content = text.slice(label.from).trim()
      if (role === 'speaker' || role === 'host') {
        const named =
          content === ''
            ? child.children.length > 0 || index + 1 < items.length
            : lex.personLine(content) !== undefined || content.length <= 60
        if (named) once('who', TALK.speakerLabel)
        people += 1
      } else if (role === 'guest') once('guest', TALK.guestLabel)
      else if (
        role === 'title' &&
        (content !== '' ||
          child.children.length > 0 ||
          items[index + 1]?.form === 'text' ||
          items[index + 1]?.form === 'bold')
      )
        title = true
      else if (role === 'bio' || role === 'abstract' || role === 'takeaways') once(role, TALK.proseLabel)
      else if (role === 'intro') once('intro', TALK.proseLabel / 2)
      else if (role === 'company' || role === 'post' || role === 'time' || role === 'video' || role === 'slides')
        once(role, TALK.factLabel)
      else if (role === 'place' || role === 'note' || role === 'aside') {
        if (content !== '' && prose === 0 && child.form !== 'heading') facts = true
      }
      return
    }
    if (child.form === 'heading' || child.form === 'summary') {
      const head = lex.head(child.span)
      if (
        head.when === undefined &&
        head.options[0]?.order === 'people' &&
        index === items.findIndex(({ form }) => form === 'heading')
      )
        once('section', TALK.personSection)
      return
    }
    const person = prose < 1 ? (lex.personLine(text) ?? spoken(text, lex)) : undefined
    if (person !== undefined && person.people.length > 0) {
      once('who', TALK.personLine * Math.min(1, person.score + 0.1))
      people += person.people.length
    } else if (/[《“"].+[》”"]/.test(text) && TOPIC.test(text)) quote = true
    else if (child.form === 'text' || child.form === 'bold') {
      if (prose === 0 && !/[。；]|[a-z]\.$/.test(text) && text.length <= 120 && !isPost(text, lex.book)) topic = true
      prose += 1
    }
  })
  if (prose > 0) score += TALK.prose
  return {
    score,
    title,
    quote,
    topic,
    people,
    facts,
    told: ['bio', 'abstract', 'takeaways', 'intro'].some((key) => said.has(key)),
  }
}

/** `甲：` or `Ada says:` above what they say. */
export const spoken = (text: string, lex: Lexers): ReturnType<Lexers['personLine']> => {
  if (!/[：:]\s*$/.test(text) || text.length > 80) return undefined
  const bare = text.replace(/[\s：:]+$/, '')
  const words = bare.split(/\s+/)
  const last = words.at(-1)?.toLowerCase() ?? ''
  return lex.personLine(lex.lexicon.words('tells').has(last) ? words.slice(0, -1).join(' ') : bare)
}

const TOPIC = /(?:分享|主题|题目|演讲|topic|talk|titled?)[^《“"]{0,16}(?:是|为|[：:])?\s*[《“"]/i

const KINDS: ReadonlySet<Role | undefined> = new Set<Role>(['opening', 'break', 'panel'])

/** Like lines beside a talk are talks where nothing speaks against them. */
const support = (seen: readonly Seen[]): void => {
  const groups = new Map<Line | undefined, Map<string, Seen[]>>()
  for (const one of seen) {
    const byForm = groups.get(one.place.parent) ?? new Map<string, Seen[]>()
    byForm.set(likeness(one), [...(byForm.get(likeness(one)) ?? []), one])
    groups.set(one.place.parent, byForm)
  }
  for (const byForm of groups.values())
    for (const group of byForm.values()) {
      const sure = group.filter(({ own }) => own >= TALK.enough)
      if (group.length < 2 || sure.length === 0) continue
      for (const one of group) {
        const others = sure.length - (one.own >= TALK.enough ? 1 : 0)
        if (one.own >= 0.05 && (one.role === undefined || KINDS.has(one.role)) && !one.isNote)
          one.lift = (TALK.siblings * others) / (group.length - 1)
      }
    }
}

/** Whether a heading under another is a talk with all that belongs to one. */
const isWholeTalk = (line: Line, seen: ReadonlyMap<Line, Seen>, judged: ReadonlyMap<Line, Judgement>): boolean =>
  line.form === 'heading' && judged.get(line)?.as === 'talk' && (seen.get(line)?.own ?? 0) >= TALK.whole

/** The best reading of a line and of all under it; notes every line's judgement. */
const best = (line: Line, seen: ReadonlyMap<Line, Seen>, judged: Map<Line, Judgement>): number => {
  let sum = 0
  for (const child of line.children) sum += best(child, seen, judged)
  const one = seen.get(line)
  if (one === undefined) return sum
  const score = one.own + one.lift
  // from the first heading that is a talk of its own on, nothing is this one's any more
  const at = line.form === 'heading' ? line.children.findIndex((child) => isWholeTalk(child, seen, judged)) : -1
  const nested = score >= TALK.enough && at !== -1 ? line.children.slice(at) : []
  if (nested.length > 0) sum = Math.min(sum, score)
  const isTalk = score >= TALK.enough && (score >= sum || (line.form === 'item' && line.level >= 9 && sum === 0))
  judged.set(line, {
    head: one.head,
    ...(one.option && { option: one.option }),
    ...(one.label && { label: one.label }),
    ...(one.role && { role: one.role }),
    score,
    as: isTalk ? 'talk' : sum > 0 ? 'holds' : one.place.aside || one.role === 'aside' ? 'aside' : 'note',
    inGroup: one.group > 1,
    nested: isTalk ? nested : [],
    doubtful: isTalk ? false : score >= TALK.enough - 0.2 && score < TALK.enough,
  })
  return isTalk ? Math.max(score, sum) : sum
}

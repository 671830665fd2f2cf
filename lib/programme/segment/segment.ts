/**
 * Which lines are talks. Every line gets a score from what it says, what stands under it and what it stands under; like lines
 * of the whole body then agree about where their people stand and whether they are talks. Of an outline the best reading is
 *
 *     best(line) = max(as one talk, sum of the best of what stands under it)
 *
 * so that a heading over five talks is none itself, and a talk with a list in it stays one.
 */
import type { Lexers } from '../lex'
import type { Head } from '../lex/head'
import { isCounted, type Label } from '../lex/label'
import { bareText } from '../lex/marks'
import type { NameBook } from '../lex/names'
import type { Option } from '../lex/parts'
import { LEVEL, type Line } from '../lines/line'
import type { Role } from '../roles'
import type { BodyContext } from '../types'
import { AGREEMENT, NAME, POSITION, SPLIT, TALK } from '../weights'
import { foreignTimes } from './clocks'
import { groupedBy, isBreakHere, likeness, ownScore, type Place, type Seen } from './score'

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

const OPENERS = new Set(['heading', 'summary', 'bold', 'text', 'item', 'row', 'record'])

export const segment = (root: Line, lex: Lexers, context: BodyContext): Segments => {
  const seen: Seen[] = []
  const aside = lex.lexicon.begins('minutes', context.title ?? '') > 0
  walk(root, { parent: undefined, programme: false, materials: false, note: false, aside }, lex, seen)
  agree(seen, lex)
  agreeOnNames(seen, root, lex)
  countAlike(seen)
  const told = titlesTold(seen)
  const foreign = foreignTimes(seen, context, lex)
  for (const one of seen) one.own = ownScore(one, told, foreign, lex, context)
  support(seen)
  const judged = new Map<Line, Judgement>()
  const byLine = new Map(seen.map((one) => [one.line, one]))
  best(root, byLine, judged, lex)
  return judged
}

const walk = (line: Line, place: Place, lex: Lexers, seen: Seen[]): void => {
  const opens =
    OPENERS.has(line.form) &&
    (line.level < LEVEL.leaf || line.form === 'item' || line.form === 'row' || line.form === 'record')
  const one = opens ? (lookTold(line, place, lex) ?? look(line, place, lex)) : undefined
  if (one !== undefined) seen.push(one)
  const role = one?.role
  const isSection = line.form !== 'item' && line.form !== 'row' && line.form !== 'record'
  const holds: Place = {
    parent: line,
    programme: isSection ? isProgramme(one, line, lex) : place.programme || isListOfTalks(one, line),
    materials: isSection ? role === 'slides' || role === 'video' || role === 'link' : place.materials,
    note: isSection
      ? (one?.isNote ?? false) ||
        (role === 'time' && line.form === 'heading') ||
        role === 'takeaways' ||
        role === 'audience' ||
        (place.note && line.form !== 'heading')
      : place.note,
    aside: place.aside || (role === 'aside' && isSection),
  }
  let isAnnounced = false
  for (const child of line.children) {
    walk(child, isAnnounced && child.form === 'item' ? { ...holds, programme: true } : holds, lex, seen)
    // a style sheet between them parts nothing
    if (child.form !== 'item' && child.form !== 'block') isAnnounced = announces(child, lex)
  }
}

/** A line before a list that says what it lists: The programme of the evening is: / 本次内容包括：/ seguirà il programma: */
const announces = ({ form, span }: Line, { lexicon }: Lexers): boolean => {
  if (form !== 'text' && form !== 'bold') return false
  if (!/[:：]$/.test(span.text.slice(-4).trimEnd())) return lexicon.role(span.text) === 'programme'
  const [said] = /[^.!?。！？\n]{0,160}[:：]\s*$/.exec(span.text.slice(-200)) ?? []
  return said !== undefined && (['programme', 'talk', 'title'] as const).some((sense) => lexicon.holds(sense, said))
}

/** A point that says what the points under it are: Talks, 一般発表. */
const isListOfTalks = (one: Seen | undefined, { form, children }: Line): boolean =>
  form === 'item' && children.length > 0 && (one?.role === 'talk' || one?.role === 'programme')

const STEPS = /流程|步骤|赛程/
const HOUR = /\d\s?[:：点點时時]/

/** Whether a line announces talks: 议程, Agenda, a day, a part of one. */
const isProgramme = (one: Seen | undefined, line: Line, lex: Lexers): boolean => {
  if (one === undefined || line.level === 0) return false
  const { role, head } = one
  // 流程 without an hour are the steps of something
  if (role === 'programme' && STEPS.test(line.span.text) && !line.children.some(({ span }) => HOUR.test(span.text)))
    return false
  if (role === 'programme' || role === 'talk' || role === 'title' || role === 'part') return true
  if (isPart(line, lex)) return true
  // Outline over prose is an abstract, whatever headings follow
  if (role === 'abstract' && line.form !== 'text')
    return line.children.find(({ form }) => form !== 'rule')?.form !== 'text'
  return (
    head.when?.day !== undefined &&
    head.when.from === undefined &&
    head.options.every(({ score, order }) => order !== 'title' || score <= 0.5) &&
    head.options.length <= 1 &&
    line.form === 'heading' &&
    line.span.text.length <= 40
  )
}

/** A paragraph that tells of a talk in a sentence. */
const lookTold = (line: Line, place: Place, lex: Lexers): Seen | undefined => {
  const told = line.form === 'text' ? lex.told(line.span.text) : undefined
  if (told === undefined) return undefined
  const { title, person } = told
  const option: Option = { order: 'people-title', score: 0.9, title, people: [person], quoted: true }
  const head: Head = { numbered: false, hasDuration: false, options: [option], linked: false, range: title }
  return { line, place, head, label: undefined, role: undefined, isNote: false, option, own: 0, lift: 0, group: 1 }
}

const look = (line: Line, place: Place, lex: Lexers): Seen => {
  const { text } = line.span
  const label = line.form === 'row' ? undefined : labelOf(line, lex)
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
    isNote: lex.lexicon.isNote(text.slice(...head.range)) || (!head.hasDuration && lex.lexicon.isNote(text)),
    option: head.options[0],
    own: 0,
    lift: 0,
    group: 1,
  }
}

/** The label of a line; `ore 10:15` before an entry and all words of `20:20 Lightning talks` are none. */
const labelOf = ({ form, span }: Line, lex: Lexers): Label | undefined => {
  const label = lex.label(span.text)
  if (label === undefined || form === 'heading') return label
  const { when, whenFrom, range } = lex.head(span)
  if (when?.from === undefined || whenFrom !== undefined) return label
  const isClock = (label.role === 'time' || label.role === 'date') && label.from <= range[0]
  return isClock || span.text.slice(label.from).trim() === '' ? undefined : label
}

/** `About Kostas`, `Über 甲` over a line that begins with that name. */
const isAboutSomebody = ({ form, span, children }: Line, { lexicon, book }: Lexers): boolean => {
  const length = form === 'heading' || form === 'bold' ? lexicon.begins('on', span.text) : 0
  const name = span.text.slice(length).trim()
  const told = children.find((child) => child.form === 'text')?.span.text ?? ''
  return length > 0 && name.length <= 40 && book.score(name) > 0 && told.startsWith(name)
}

/** So that asking every line beside a line stays cheap. */
const MOST_BESIDE = 60

/** Where two lines of a list begin with people: how many others of it could. */
const shareBeside = (
  one: Seen,
  beside: readonly Seen[],
  first: ReadonlyMap<Seen, Option['order'] | undefined>,
): number | undefined => {
  if (beside.length < 3 || beside.length > MOST_BESIDE) return undefined
  const others = beside.filter((other) => other !== one)
  if (others.filter((other) => first.get(other) === 'people-title').length < 2) return undefined
  return others.filter(({ head }) => head.options.some(({ order }) => order === 'people-title')).length / others.length
}

/** Fewer names than this share of a list's first words make none of them one. */
const LEAST_NAMED = 0.6

/** Whether a name without a post stands in a longer list without times, whose lines begin with other words more often. */
const isListOfTerms = (
  { line, head: { linked } }: Seen,
  { people }: Option,
  beside: readonly Seen[],
  book: NameBook,
): boolean => {
  if (line.form !== 'item' || linked || beside.length < 5 || beside.length > MOST_BESIDE) return false
  const named = beside.filter(({ head }) =>
    head.options.some(({ order, score }) => order === 'people-title' && score > SPLIT.unsure),
  )
  return (
    named.length < LEAST_NAMED * beside.length &&
    beside.every(({ head }) => head.when?.from === undefined) &&
    people.every(({ name, role = '' }) => /^\p{Lu}\S*\s\S/u.test(name) && !book.isKnown(name) && !book.hasPost(role))
  )
}

/** Chooses how each line parts title and people, as like lines do. */
const agree = (seen: readonly Seen[], lex: Lexers): void => {
  const parting = seen.filter(
    ({ option, label, head, role }) =>
      option !== undefined && (label === undefined || head.range[0] !== 0) && role === undefined,
  )
  for (const group of groupedBy(parting, likeness).values()) {
    if (group.length < 2) continue
    const votes = new Map<Option['order'], number>()
    const first = new Map(group.map((one) => [one, one.option?.order]))
    for (const { option } of group)
      if (option !== undefined) votes.set(option.order, (votes.get(option.order) ?? 0) + 1)
    const nearby = groupedBy(group, ({ place }) => place.parent)
    for (const one of group) {
      const own = one.option?.order
      const beside = nearby.get(one.place.parent) ?? []
      const near = shareBeside(one, beside, first)
      const shareOf = (order: Option['order']): number =>
        (near !== undefined && order === 'people-title' ? near : undefined) ??
        (near !== undefined && order === 'title' ? 1 - near : undefined) ??
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
      const [best] = weighed.sort((a, b) => b.score - a.score)
      // **Site Search** - finds pages: of a list of terms some look like names
      if (best?.option.order === 'people-title' && isListOfTerms(one, best.option, beside, lex.book)) {
        one.option = one.head.options.find(({ order }) => order === 'title')
        continue
      }
      // a break among talks with people has none, and who stands beside a quoted title stays there
      if (one.option?.quoted && one.option.people.length > 0) continue
      if (best !== undefined && !(kind === 'break' && one.option?.order === 'title')) one.option = best.option
    }
  }
}

/**
 * `Titel – Anke Maurer`, `题 - 听泉`: a form that may be a name or a subtitle is a name where two of three lines of a list end
 * so, or the one entry of an evening beside its breaks.
 */
const agreeOnNames = (seen: readonly Seen[], root: Line, { lexicon, book }: Lexers): void => {
  const entries = seen.filter(
    ({ line, role, head }) =>
      line.form !== 'row' && role === undefined && lexicon.kind(line.span.text.slice(...head.range)) === undefined,
  )
  for (const beside of groupedBy(entries, ({ place }) => place.parent).values())
    for (const group of groupedBy(beside, likeness).values()) {
      const unsure = group.flatMap((one) => {
        const option = one.head.options.find(
          ({ order, score, by }) => order === 'title-people' && (score === SPLIT.unsure || by === 'of'),
        )
        return option !== undefined && one.option?.order === 'title' ? [{ one, option }] : []
      })
      const named = group.filter(({ option }) => option?.order === 'title-people').length
      const isOnly =
        group.length === 1 &&
        group[0]?.head.when?.from !== undefined &&
        unsure.every(({ option }) => option.people.every(({ name }) => /^\p{Lu}\S+\s\p{Lu}/u.test(name)))
      if (unsure.length + named < 2 ? isOnly : (unsure.length + named) * 3 >= group.length * 2)
        for (const { one, option } of unsure) one.option = { ...option, score: POSITION.edge }
      // Anke Maurer: Titel, Swantje: Titel, and elsewhere what Anke and Swantje show
      const before = group.flatMap((one) => {
        const option = one.head.options.find(({ order, score }) => order === 'people-title' && score === SPLIT.unsure)
        const name = option?.people[0]?.name
        return option !== undefined && name !== undefined && one.option?.order === 'title'
          ? [{ one, option, name }]
          : []
      })
      if (before.length * 3 < group.length * 2) continue
      const told = before.filter(({ one, name }) => isToldOf(name, one.line, root, book))
      const isUncased = before.every(
        ({ one, name }) => one.head.when?.from !== undefined && book.score(name) === NAME.uncased,
      )
      const isOne = before.some(({ name }) => !name.includes(' '))
      if (
        isOne
          ? told.length * 2 >= before.length && told.length > 1
          : told.length > 0 || (isUncased && before.length > 1)
      )
        for (const { one, option } of before) one.option = { ...option, score: POSITION.edge }
    }
}

/** Whether another line tells what somebody does: Anke zeigt, mit Swantje, Ole Petersen. */
const isToldOf = (name: string, own: Line, root: Line, book: NameBook): boolean => {
  const [first = ''] = name.split(' ')
  if (first.length < 3) return false
  const { lexicon } = book
  const inText = (text: string, isOwn: boolean): boolean => {
    const at = text.indexOf(first)
    const behind = text.slice(at + first.length)
    if (at === -1 || /^\p{L}/u.test(behind) || /\p{L}$/u.test(text.slice(0, at))) return false
    const [next = ''] = /^\s(\p{Lu}[\p{L}'-]+)/u.exec(behind)?.slice(1) ?? []
    return (
      (isOwn && name !== first) ||
      (next !== '' && (name !== first ? name.includes(next) : book.score(`${first} ${next}`) >= NAME.latinNouns)) ||
      lexicon.begins('tells', behind.trimStart()) > 0 ||
      lexicon.begins('lives', behind.trimStart()) > 0
    )
  }
  const look = (line: Line, isOwn: boolean): boolean =>
    (line !== own && inText(line.span.text, isOwn)) || line.children.some((child) => look(child, isOwn || line === own))
  return look(root, false)
}

/** How many lines under one parent are read in the same order, with people. */
const countAlike = (seen: readonly Seen[]): void => {
  const naming = seen.filter(({ option }) => option !== undefined && option.people.length > 0)
  for (const beside of groupedBy(naming, ({ place }) => place.parent).values())
    for (const group of groupedBy(beside, (one) => `${likeness(one)} ${one.option?.order === 'people'}`).values())
      for (const one of group) one.group = group.length
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

const KINDS: ReadonlySet<Role | undefined> = new Set<Role>(['opening', 'break', 'panel'])

/** Like lines beside a talk are talks where nothing speaks against them. */
const support = (seen: readonly Seen[]): void => {
  for (const beside of groupedBy(seen, ({ place }) => place.parent).values())
    for (const group of groupedBy(beside, likeness).values()) {
      const sure = group.filter(({ own }) => own >= TALK.enough)
      if (group.length < 2 || sure.length === 0) continue
      for (const one of group) {
        const others = sure.length - (one.own >= TALK.enough ? 1 : 0)
        // a heading over words about the food is no entry because talks stand beside it
        const isEntry = one.role !== 'break' || isBreakHere(one) || one.line.children.length === 0
        const isLike = one.role === undefined || (KINDS.has(one.role) && isEntry)
        if (one.own >= 0.05 && isLike && !one.isNote) one.lift = (TALK.siblings * others) / (group.length - 1)
      }
    }
}

/** Whether a heading under another is a talk with all that belongs to one. */
const isWholeTalk = (line: Line, seen: ReadonlyMap<Line, Seen>, judged: ReadonlyMap<Line, Judgement>): boolean =>
  line.form === 'heading' && judged.get(line)?.as === 'talk' && (seen.get(line)?.own ?? 0) >= TALK.whole

/** `Session 1: Streets` over talks is no talk, whatever time it has; nor is `Panel 1: Streets` over papers. */
export const isPart = ({ span, children }: Line, { lexicon, head }: Lexers): boolean => {
  const [, word] = NUMBERED.exec(span.text.slice(0, 40)) ?? []
  const role = word === undefined ? undefined : lexicon.role(word)
  return (
    role === 'part' || (role === 'panel' && children.some((child) => child.form === 'item' && isPaper(child, head)))
  )
}

const isPaper = ({ span }: Line, head: Lexers['head']): boolean => {
  const [best] = head(span).options
  return best !== undefined && best.order !== 'people' && best.people.length > 0
}

const NUMBERED = /^(\p{L}[\p{L} ]*?)\s*\d{1,2}\s*[:：–—-]/u

/**
 * A heading without a time of its own over entries with theirs is a part of the programme, whoever leads through it: several
 * entries, or one beside a label for those who do.
 */
const isOverSchedule = ({ line, head }: Seen, judged: ReadonlyMap<Line, Judgement>, lex: Lexers): boolean => {
  if (line.form !== 'heading' || head.when?.from !== undefined) return false
  const timed = line.children.filter((child) => {
    const one = judged.get(child)
    return one?.as === 'talk' && one.head.when?.from !== undefined
  })
  return timed.length > (line.children.some(({ span }) => lex.label(span.text)?.role === 'host') ? 0 : 1)
}

/** The best reading of a line and of all under it; notes every line's judgement. */
const best = (line: Line, seen: ReadonlyMap<Line, Seen>, judged: Map<Line, Judgement>, lex: Lexers): number => {
  let sum = 0
  for (const child of line.children) sum += best(child, seen, judged, lex)
  const one = seen.get(line)
  if (one === undefined) return sum
  const score = one.own + one.lift
  // from the first heading that is a talk of its own on, nothing is this one's any more
  const at = line.form === 'heading' ? line.children.findIndex((child) => isWholeTalk(child, seen, judged)) : -1
  const nested = score >= TALK.enough && at !== -1 ? line.children.slice(at) : []
  if (nested.length > 0) sum = Math.min(sum, score)
  const isOver = sum > 0 && (isPart(line, lex) || isOverSchedule(one, judged, lex))
  const isTalk =
    score >= TALK.enough && !isOver && (score >= sum || (line.form === 'item' && line.level >= 9 && sum === 0))
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

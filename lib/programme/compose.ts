/** Goes through the outline in order: talks are read, everything else is left where it stands, with a note of whom it names. */
import { type Desk, leave, placeLine } from './draft'
import { livesOn } from './lex/person-line'
import type { Line } from './lines/line'
import { leaveLines } from './profiles'
import { namesPeople, type Role } from './roles'
import { isGathering } from './segment/score'
import { isPart, type Judgement, type Segments } from './segment/segment'
import { readTalk } from './talk/talk'

export const compose = (root: Line, segments: Segments, desk: Desk): void =>
  composeLines(root.children, root, segments, desk)

/** Under whom or whose life a head announces, names open profiles. */
const isOfPeople = (role: Role | undefined): boolean => namesPeople(role) || role === 'bio'

export const composeLines = (lines: readonly Line[], parent: Line, segments: Segments, desk: Desk): void => {
  const above = segments.get(parent)
  const inPeople =
    above !== undefined &&
    (isOfPeople(above.role) || (above.role === 'programme' && /讲师|嘉宾|speaker/i.test(parent.span.text)))
  const isTalk = (line: Line): boolean => segments.get(line)?.as === 'talk'
  const last = lines.findLast(isTalk)
  let pending: Line[] = []
  const flush = (): void => {
    leaveLines(pending, desk, inPeople)
    pending = []
  }
  for (const line of lines) {
    const judgement = segments.get(line)
    noteDay(line, judgement, desk)
    if (judgement?.as === 'talk') {
      flush()
      const { nested } = judgement
      const own = { ...line, children: line.children.slice(0, line.children.length - nested.length) }
      const draft = readTalk(own, judgement, desk, segments, line === last)
      for (const person of draft.people) desk.people.push(person)
      if (nested.length > 0) composeLines(nested, line, segments, desk)
    } else if (line.form === 'columns' && line.of === 'programme' && hasTalks(lines, line, segments)) {
      flush()
      placeLine(desk, line, 'label', 'columns')
    } else if (holds(line, segments)) {
      flush()
      composeSection(line, parent, judgement, segments, desk)
    } else if (
      line.children.length > 0 &&
      (line.form === 'heading' || line.form === 'summary' || line.form === 'bold')
    ) {
      flush()
      composeSection(line, parent, judgement, segments, desk)
    } else pending.push(line)
    if (judgement?.doubtful && !desk.above.aside) doubt(line, desk)
  }
  flush()
}

const doubt = (line: Line, desk: Desk): void => {
  const text = line.span.text.trim()
  if (text !== '') desk.doubts.push({ line: line.span.line, text, remedy: 'talk' })
}

const hasTalks = (lines: readonly Line[], columns: Line, segments: Segments): boolean =>
  lines.some((line) => line.origin === columns.origin && segments.get(line)?.as === 'talk')

const holds = (line: Line, segments: Segments): boolean =>
  segments.get(line)?.as === 'holds' ||
  (segments.get(line) === undefined && line.children.some((child) => segments.get(child)?.as === 'talk'))

const EVENT_FACTS: ReadonlySet<Role | undefined> = new Set<Role>(['place', 'date', 'note', 'aside'])

const composeSection = (
  line: Line,
  parent: Line,
  judgement: Judgement | undefined,
  segments: Segments,
  desk: Desk,
): void => {
  const before = desk.above
  const { role, head } = judgement ?? {}
  const { lex } = desk
  if (line.span.text !== '') {
    const person = line.form === 'record' ? undefined : profileHead(line, parent, judgement, segments, desk)
    if (person) return
    const item = leave(desk, line, role === 'programme' || role === 'people' || role === 'part' ? 'container' : 'rest')
    if ((role === 'abstract' || role === 'bio' || role === 'takeaways') && !holds(line, segments)) {
      const from = desk.items.length
      composeLines(line.children, line, segments, desk)
      const items = desk.items.slice(from).filter((one) => one.kind === 'rest')
      // 概要 over day, place and price tells of the event
      if (line.children.some(({ span }) => EVENT_FACTS.has(lex.label(span.text)?.role))) return
      desk.sections.push({ field: role, head: item, items })
      return
    }
  }
  const day = head?.when?.day
  desk.above = {
    ...before,
    ...(day !== undefined && { day }),
    ...placeOf(line, role, desk),
    ...((role === 'video' || role === 'slides') && { materials: role }),
    roundtable: before.roundtable || (lex.lexicon.kind(line.span.text) === 'panel' && !isPart(line, lex)),
    aside: before.aside || role === 'aside',
  }
  composeLines(line.children, line, segments, desk)
  desk.above = before
}

/** A room or a track that a heading names over its talks. */
const placeOf = (
  line: Line,
  role: Role | undefined,
  { lex }: Desk,
): { readonly room?: string; readonly track?: string } => {
  if (line.form !== 'heading' || line.span.text.length > 40 || isGathering(line.span.text, lex)) return {}
  const text = line.span.text.trim()
  if (role === 'room' || (role === undefined && lex.lexicon.holds('room', text))) return { room: text }
  return role === 'track' || (role === undefined && lex.lexicon.holds('track', text)) ? { track: text } : {}
}

/** Whether what stands below a heading tells of the one whom it names: Ada leads …, Engineer at …, works …. */
const isToldBelow = (name: string, { children }: Line, { lex }: Desk): boolean => {
  const called = [name, ...name.split(' ')].filter((part) => part.length > 2)
  return children.slice(0, 6).some(({ span }) => {
    const text = span.text.slice(0, 400)
    const isPosted = text.length <= 120 && lex.book.hasPost(text.split('\n')[0] ?? '')
    const isLived = called.some(
      (part) => text.includes(part) && livesOn(text.slice(text.indexOf(part) + part.length), lex.book),
    )
    return isPosted || isLived || livesOn(text, lex.book)
  })
}

/** A heading that is a person's name alone, with what is told about them below it. */
const profileHead = (
  line: Line,
  parent: Line,
  judgement: Judgement | undefined,
  segments: Segments,
  desk: Desk,
): boolean => {
  const isSure =
    (judgement?.inGroup && judgement.option?.people.some(({ name }) => isToldBelow(name, line, desk))) ||
    judgement?.option?.people.some(({ name }) => desk.lex.book.isKnown(name)) ||
    isOfPeople(segments.get(parent)?.role)
  if (!isSure) return false
  if (desk.above.aside || judgement?.option?.order !== 'people' || judgement.head.when !== undefined) return false
  if (line.children.some((child) => segments.get(child)?.as === 'talk' || segments.get(child)?.as === 'holds'))
    return false
  const [person, ...others] = judgement.option.people
  if (person === undefined || others.length > 0) return false
  leaveLines([line], desk, true)
  return true
}

/** A line that is only a day tells the day of what follows beside it. */
const noteDay = (line: Line, judgement: Judgement | undefined, desk: Desk): void => {
  if (line.form !== 'text' && line.form !== 'bold') return
  if (line.span.text.length > 60) return
  const when = judgement?.head.when ?? desk.lex.when(line.span.text)
  if (when?.day === undefined || when.from !== undefined) return
  if (line.children.length > 0 && judgement?.as === 'holds') return
  desk.above = { ...desk.above, day: when.day }
}

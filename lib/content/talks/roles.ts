import { type Judge, judgeBy, labelsOf } from './evidence'
import type { NameBook } from './names'
import { readPersonHead } from './person-line'
import { gatherRecords } from './records'
import { isSection, type Role, type Section } from './section'
import { type HeadUnit, LEVEL } from './unit'
import { type ContainerKind, containerKind } from './words/containers'
import { holdsNoTalks, isNoteHeading } from './words/notes'

/** What the section around holds; `talk` within a talk, `nothing` where no talk of this event can be. */
type Around = ContainerKind | 'talk' | 'nothing' | undefined

/** How many sections of the same kind stand side by side, how many are talks by their own words, and by likely names. */
type Count = { all: number; talks: number; likely: number }
type Peers = (section: Section) => Readonly<Count>

/** Decides what every section is, from the top down. */
export const assignRoles = (root: Section, book: NameBook): void => {
  const judge = judgeBy(book, root)
  const isPerson = personJudge(book)
  const isTalkish = talkishJudge(judge, isPerson)

  const assign = (parent: Section, around: Around): void => {
    if (around !== 'talk') gatherRecords(parent, book)
    if (around !== 'talk') parent.items = parent.items.flatMap((item) => (isSection(item) ? withNested(item) : [item]))
    const children = parent.items.filter(isSection)
    const peers = peersOf(children, judge)
    let carried: Around
    for (const child of children) {
      if (child.head === undefined) assign(child, 'talk')
      if (child.head === undefined) continue
      child.role = roleOf(child, around ?? carried, peers)
      const holds =
        child.role === 'container' ? (holding(child) ?? (around === 'talk' ? undefined : around)) : undefined
      if (child.role === 'container' && !child.items.some(isSection)) carried = holds ?? carried
      if (child.role === 'note' && child.head?.form === 'heading') carried = undefined
      assign(
        child,
        child.role === 'talk' || around === 'talk'
          ? 'talk'
          : child.role === 'note' && isClosed(child)
            ? 'nothing'
            : holds,
      )
    }
  }

  /** A talk whose heading stands too deep, within the talk before it, comes out with what follows, and stands beside it. */
  const withNested = (section: Section): Section['items'] => {
    if (!labelsOf(section).includes('speaker') || judge.evidence(section) !== 'strong') return [section]
    const from = section.items.findIndex((item) => isSection(item) && item.head?.form === 'heading' && isOwnTalk(item))
    const after = from === -1 ? [] : section.items.splice(from)
    return [section, ...after.flatMap((item) => (isSection(item) ? withNested(item) : [item]))]
  }

  const isOwnTalk = (section: Section): boolean =>
    section.head?.label === undefined && judge.namesSpeakers(section) && isTalkish(section)

  const roleOf = (section: Section, around: Around, peers: Peers): Role => {
    const { head } = section
    if (head === undefined) return 'note'
    if (around === 'nothing') return 'note'
    if (around === 'talk')
      return head.label !== undefined || head.titleFrom !== undefined ? 'part' : isPerson(section) ? 'person' : 'inner'
    if (head.head.trust === 'none' && holding(section) !== undefined) return 'container'
    const strong = judge.evidence(section) === 'strong'
    if (!strong && isClosed(section)) return 'note'
    const titled = section.items.filter((item) => isSection(item) && item.head?.titleFrom !== undefined).length
    if (isPerson(section) && titled === 1) return 'talk'
    if (holdsTalks(section, strong && judge.namesSpeakers(section), isTalkish)) return 'container'
    const titles = labelsOf(section).filter((label) => label === 'title').length
    if (isPerson(section) && titles === 0) return 'person'
    if (around === 'people' && isLine(head) && !judge.hasTalkLabels(section)) return 'note'
    if (strong) return titles > 1 ? 'container' : 'talk'
    return fits(section, judge, around, peers(section)) ? 'talk' : 'note'
  }

  assign(root, undefined)
}

const isClosed = ({ head }: Section): boolean =>
  head !== undefined && head.level <= LEVEL.bold && holdsNoTalks(head.span.text)

const peersOf = (children: readonly Section[], judge: Judge): Peers => {
  const key = ({ head }: Section): string => `${head?.form} ${head?.level}`
  const groups = new Map<string, Count>()
  for (const child of children) {
    const group = groups.get(key(child)) ?? { all: 0, talks: 0, likely: 0 }
    group.all += 1
    if (judge.evidence(child) === 'strong') group.talks += 1
    else if (child.head?.head.trust === 'likely') group.likely += 1
    groups.set(key(child), group)
  }
  return (section) => groups.get(key(section)) ?? { all: 0, talks: 0, likely: 0 }
}

const holding = ({ head }: Section): ContainerKind | undefined => {
  if (head === undefined) return undefined
  const kind = containerKind(head.span.text)
  if (kind !== undefined) return kind
  return head.label === undefined ? undefined : head.label === 'bio' ? 'people' : 'both'
}

type Test = (section: Section) => boolean

/** Talks under a head make it a container, unless it names speakers itself and they are but lines of a list in it. */
const holdsTalks = (section: Section, isTalk: boolean, isTalkish: Test): boolean => {
  const talks = section.items.filter(isSection).filter(isTalkish)
  const entries = talks.every(({ head }) => head !== undefined && head.level > LEVEL.bold)
  return isTalk ? talks.length > 1 && !entries : talks.length > 0
}

/** A line of names and words that has neither time nor quotes around its title. */
const isLine = ({ form, head, span }: HeadUnit): boolean =>
  form === 'line' && head.when === undefined && span.text[(head.title?.[0] ?? 0) - 1] !== '《'

const isEntry = ({ head }: Section): boolean => head?.level === LEVEL.entry

const talkishJudge = (judge: Judge, isPerson: Test): Test => {
  const isTalkish: Test = (section) =>
    section.head?.label === undefined &&
    (isEntry(section) ||
      (judge.evidence(section) === 'strong' && !isPerson(section)) ||
      section.items.filter(isSection).some(isTalkish))
  return isTalkish
}

/** A head that is nothing but a person's name and role. */
const personJudge =
  (book: NameBook): Test =>
  (section) => {
    const { head } = section
    if (head === undefined || head.level === LEVEL.entry || head.head.when?.from !== undefined) return false
    return readPersonHead(head, book, labelsOf(section).includes('title')) !== undefined
  }

/** Without a word of its own that makes it one, a section is a talk by the company it keeps. */
const fits = (section: Section, judge: Judge, around: Around, peers: Readonly<Count>): boolean => {
  const { head, items } = section
  if (head === undefined) return false
  if (isEntry(section)) return head.head.title !== undefined
  const inProgramme = around === 'talks' || around === 'both'
  const talks = peers.talks + (peers.likely > 1 ? peers.likely : 0)
  const amongTalks = talks > 0 && talks * 2 >= peers.all - 1
  if (judge.evidence(section) === 'some') return talks > 0 || inProgramme
  if (isNoteHeading(head.span.text)) return false
  if (head.form === 'heading') return inProgramme || amongTalks
  return amongTalks && items.length > 0 && !/[。！？：:]$/.test(head.span.text.trim())
}

import { joinText } from '@/lib/markdown'
import type { NameBook } from './names'
import { readPersonLine } from './person-line'
import { isSection, type Section } from './section'
import { isPicture } from './span'
import { isTitle } from './title'
import { type HeadUnit, type LabelUnit, LEVEL, type Unit } from './unit'
import { kindOf } from './words/kinds'
import type { LabelKind } from './words/labels'
import { isNoteHeading } from './words/notes'

/** How strongly a section speaks for being a talk: by its own words, by a mere likeness, or not at all. */
export type Evidence = 'strong' | 'some' | 'none'

/** The units right under a head, those of labelled parts included. */
export const ownUnits = ({ items }: Section): readonly Unit[] =>
  items.flatMap((item) => (!isSection(item) ? [item] : item.head?.label === undefined ? [] : ownUnits(item)))

const SPEAKERS: ReadonlySet<LabelKind> = new Set(['speaker', 'host', 'guest'])
const TALK_LABELS: ReadonlySet<LabelKind> = new Set([...SPEAKERS, 'bio', 'abstract', 'takeaways', 'title'])

const isLabel = (unit: Unit): unit is LabelUnit => unit.kind === 'label'

/** The labels under a head, as lines or as parts of their own. */
export const labelsOf = (section: Section): readonly LabelKind[] => [
  ...ownUnits(section)
    .filter(isLabel)
    .map(({ label }) => label),
  ...section.items.filter(isSection).flatMap(({ head }) => head?.label ?? []),
]

/** Judges sections; each is judged once. */
export type Judge = {
  readonly evidence: (section: Section) => Evidence
  readonly namesSpeakers: (section: Section) => boolean
  readonly hasTalkLabels: (section: Section) => boolean
}

export const judgeBy = (book: NameBook, root: Section): Judge => {
  const titles = new Set(entryTitles(root))
  return {
    ...judge(book),
    evidence: remembered((section) => (isAnnounced(section, titles) ? 'strong' : evidenceOf(section, book))),
  }
}

/** The titles of a programme's entries. */
const entryTitles = ({ head, items }: Section): readonly string[] => [
  ...(head?.level === LEVEL.entry ? titleOf(head) : []),
  ...items.filter(isSection).flatMap(entryTitles),
]

const titleOf = ({ head: { title, people, when }, span, cells }: HeadUnit): readonly string[] => {
  const text = title === undefined ? '' : joinText(span.text.slice(...title))
  const sure = cells !== undefined || people.length > 0 || when?.from !== undefined
  return sure && text.length > 3 && kindOf(text) === 'talk' ? [text] : []
}

/** A heading that repeats the title of an entry in a programme tells of the same talk. */
const isAnnounced = ({ head }: Section, titles: ReadonlySet<string>): boolean =>
  head?.form === 'heading' &&
  head.head.title !== undefined &&
  titles.has(joinText(head.span.text.slice(...head.head.title)))

const judge = (book: NameBook): Judge => ({
  evidence: (section) => evidenceOf(section, book),
  namesSpeakers: remembered((section) => namesSpeakers(section, book)),
  hasTalkLabels: remembered((section) => labelsOf(section).some((label) => TALK_LABELS.has(label))),
})

const remembered = <Answer>(ask: (section: Section) => Answer): ((section: Section) => Answer) => {
  const answers = new Map<Section, Answer>()
  return (section) => {
    const known = answers.get(section)
    if (known !== undefined) return known
    const answer = ask(section)
    answers.set(section, answer)
    return answer
  }
}

/** Whether a section names its own speakers: in its head, by a label, or in its first line. */
const namesSpeakers = (section: Section, book: NameBook): boolean => {
  if (section.head?.head.trust === 'sure') return true
  if (labelsOf(section).some((label) => SPEAKERS.has(label))) return true
  const first = section.items.find((item) => isSection(item) || item.kind !== 'text' || !isPicture(item.span))
  if (first === undefined || isSection(first) || first.kind !== 'text') return false
  return readPersonLine(first.span.text, book) !== undefined
}

/** What speaks for a section being a talk. A heading of the event's own affairs needs more than a likeness. */
const evidenceOf = (section: Section, book: NameBook): Evidence => {
  const { head: unit } = section
  if (unit === undefined) return 'none'
  const { head, span } = unit
  const title = head.title ? span.text.slice(...head.title) : ''
  const note = isNoteHeading(span.text)
  if (head.announced || head.when?.from !== undefined) return 'strong'
  if (title === '' || !isTitle(title)) return 'none'
  if (head.trust === 'sure') return 'strong'
  const special = kindOf(title) !== 'talk'
  if (note && !special)
    return labelsOf(section).some((label) => SPEAKERS.has(label) || label === 'takeaways') ? 'some' : 'none'
  if (namesSpeakers(section, book) || labelsOf(section).some((label) => TALK_LABELS.has(label))) return 'strong'
  return head.trust === 'likely' || special ? 'some' : 'none'
}

import { type Desk, leave, placeUnit, type Taken } from './desk'
import { noteProfiles, readProfileSection } from './profiles'
import { readTalk } from './read-talk'
import { isSection, type Section } from './section'
import type { HeadUnit } from './unit'
import { kindOf } from './words/kinds'
import { holdsNoTalks } from './words/notes'

/**
 * Goes through the sections in order: talks are read, and everything else, the heads that hold them
 * among it, is left where it stands, with a note of the people it tells about.
 */
export const compose = (section: Section, desk: Desk): void => {
  const items = section.items.flatMap(dissolved)
  const units: Taken[] = []
  const flush = (): void => {
    noteProfiles(units.splice(0), desk, section)
  }
  const last = items.findLast((item) => isSection(item) && item.role === 'talk')
  for (const item of items) {
    if (isSection(item)) {
      flush()
      composeSection(item, desk, item === last)
    } else if (item.kind === 'columns') {
      flush()
      placeUnit(desk, item, 'label', 'columns')
    } else if (item.kind !== 'end') units.push(item)
  }
  flush()
}

/** A line that looked like an entry and is none is text again, and what stood under it stands beside it. */
const dissolved = (item: Section['items'][number]): Section['items'] => {
  if (!isSection(item) || item.role !== 'note' || item.head?.form !== 'line') return [item]
  return [{ ...item.head, kind: 'text' }, ...item.items.flatMap(dissolved)]
}

const composeSection = (section: Section, desk: Desk, isLast: boolean): void => {
  const { head, role } = section
  if (role === 'talk') {
    const draft = readTalk(section, desk, isLast)
    for (const person of draft.people) desk.people.push(person)
  } else if (role === 'person') readProfileSection(section, desk)
  else {
    if (head !== undefined) leave(desk, head, role === 'container' ? 'container' : 'rest')
    const { day, roundtable, aside } = desk
    desk.day = dayOf(head) ?? day
    if (head !== undefined) desk.roundtable = kindOf(head.span.text) === 'roundtable'
    desk.aside = aside || (head !== undefined && holdsNoTalks(head.span.text))
    compose(section, desk)
    Object.assign(desk, { day, roundtable, aside })
  }
}

/** The day in a heading such as `5 月 7 日 主会场`. */
const dayOf = (head: HeadUnit | undefined): Desk['day'] | undefined => {
  const { year, month, day } = head?.head.when ?? {}
  return month === undefined || day === undefined ? undefined : { month, day, ...(year !== undefined && { year }) }
}

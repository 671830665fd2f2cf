import { type Desk, leave, placeUnit, type Taken } from './desk'
import { noteProfiles, readProfileSection } from './profiles'
import { readTalk } from './read-talk'
import { isSection, type Section } from './section'
import type { HeadUnit } from './unit'
import { containerKind } from './words/containers'

/**
 * Goes through the sections in order: talks are read, heads that only hold talks are structure, and everything else is
 * left where it stands, with a note of the people it tells about.
 */
export const compose = (section: Section, desk: Desk): void => {
  const { items } = section
  const units: Taken[] = []
  const flush = (): void => {
    noteProfiles(units.splice(0), desk, section)
  }
  items.forEach((item, index) => {
    if (!isSection(item)) {
      if (item.kind === 'columns') {
        flush()
        placeUnit(desk, item, 'label', 'container')
      } else if (item.kind !== 'end') units.push(item)
      return
    }
    flush()
    composeSection(item, items[index + 1], desk)
  })
  flush()
}

const composeSection = (section: Section, next: Section['items'][number] | undefined, desk: Desk): void => {
  const { head, role } = section
  if (role === 'talk') {
    const draft = readTalk(section, desk)
    for (const person of draft.people) desk.people.push(person)
  } else if (role === 'person') readProfileSection(section, desk)
  else {
    const structure = role === 'container' && head !== undefined && isStructure(section, next)
    if (head !== undefined && structure) placeUnit(desk, head, 'label', 'container')
    else if (head !== undefined) leave(desk, head)
    const { day } = desk
    desk.day = dayOf(head) ?? day
    compose(section, desk)
    desk.day = day
  }
}

/** The day in a heading such as `5 月 7 日 主会场`. */
const dayOf = (head: HeadUnit | undefined): Desk['day'] | undefined => {
  const { year, month, day } = head?.head.when ?? {}
  return month === undefined || day === undefined ? undefined : { month, day, ...(year !== undefined && { year }) }
}

/** Words that announce talks go without saying once the talks are shown; a heading with words of its own stays. */
const isStructure = (section: Section, next: Section['items'][number] | undefined): boolean => {
  const { head } = section
  if (head === undefined || (containerKind(head.span.text) === undefined && head.label === undefined)) return false
  const follows = section.items.length === 0 && next !== undefined && isSection(next) && holdsTalk(next)
  return holdsTalk(section) || follows
}

const holdsTalk = (section: Section): boolean =>
  section.role === 'talk' || section.items.some((item) => isSection(item) && holdsTalk(item))

import { leave, placeUnit } from './desk'
import { addPeople, findPerson } from './draft'
import { keepProfile } from './profiles'
import type { Reader } from './reader'
import type { ColumnsUnit, PersonUnit } from './unit'
import { kindOf } from './words/kinds'

/** The heads of a table of people: where nobody has been named, its rows name the speakers. */
export const openPeopleTable = (reader: Reader, unit: ColumnsUnit): void => {
  const { desk, draft, field } = reader
  const isSpoken = kindOf(draft.title) === 'talk' || kindOf(draft.title) === 'roundtable'
  if (draft.people.length === 0 && field === 'open' && isSpoken) reader.field = 'people'
  placeUnit(desk, unit, 'label', 'columns')
}

/**
 * Reads a row of a table of people under a talk: it tells about one of its speakers, or names them where nobody has been
 * named. Rows about others stay where they stand.
 */
export const readPersonRow = ({ desk, draft, field }: Reader, unit: PersonUnit): void => {
  const { person, bio } = unit
  if (person !== undefined && (field === 'people' || findPerson(draft, person.name)?.bio.length === 0)) {
    addPeople(draft, [person])
    findPerson(draft, person.name)?.bio.push(...bio)
    placeUnit(desk, unit, bio.length > 0 ? 'bio' : 'speaker', 'cell', draft)
    return
  }
  const item = leave(desk, unit)
  if (person !== undefined && !desk.aside) keepProfile(desk, person, [item], bio)
}

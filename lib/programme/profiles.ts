/** People told about outside of any talk: under 嘉宾介绍, in tables, in headings of their own. */
import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import { type Desk, findPerson, type Item, leave, type PersonDraft, type Profile, type RestItem } from './draft'
import { isPost } from './lex/parts'
import { type Named, readPeople } from './lex/people'
import { livesOn, personWhoLives, readPersonLine } from './lex/person-line'
import { flatten, type Line } from './lines/line'
import { cut, paragraphOf, trim } from './lines/span'
import { blocksOf } from './rest'
import { namesPeople } from './roles'
import { NAME, POSITION } from './weights'

/** Keeps what was told about somebody outside of any talk. */
export const keepProfile = (
  desk: Desk,
  person: Named,
  items: readonly RestItem[],
  bio: readonly RootContent[],
): void => {
  desk.people.push(person)
  desk.profiles.push({ person, items: [...items], bio: [...bio] })
}

/** Leaves lines that are no talk where they stand. `inPeople`: a head above announces people, so that names open profiles. */
export const leaveLines = (lines: readonly Line[], desk: Desk, inPeople: boolean): void => {
  let open = false
  let isListed = false
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (line.origin !== before?.origin) isListed = line.form === 'item' && announcesPeople(before, desk)
    if (desk.above.aside) {
      for (const one of flatten(line)) leave(desk, one)
      continue
    }
    if (line.form === 'row' && line.of === 'people') {
      const item = leave(desk, line)
      const row = personOfRow(line, desk)
      if (row !== undefined) keepProfile(desk, row.person, [item], row.bio)
      open = false
      continue
    }
    const profile = inPeople || isListed ? profileOf(line, desk) : undefined
    if (profile !== undefined) {
      const items = flatten(line).map((one) => leave(desk, one))
      const below = line.children.flatMap(flatten)
      keepProfile(desk, profile.person, items, [...profile.bio, ...blocksOf(below)])
      open = true
      continue
    }
    const items = flatten(line).map((one) => leave(desk, one))
    if (line.form === 'rule') open = false
    else if (open && inPeople && line.form !== 'heading' && line.form !== 'columns') {
      const last = desk.profiles.at(-1)
      last?.items.push(...items)
      last?.bio.push(...blocksOf(flatten(line)))
    } else for (const one of flatten(line)) for (const person of namedBy(one, desk)) desk.people.push(person)
  }
}

/** `On the panel:`: a label alone names people in the list below it. */
const announcesPeople = (line: Line | undefined, { lex }: Desk): boolean => {
  const label = line?.form === 'text' ? lex.label(line.span.text) : undefined
  return label !== undefined && namesPeople(label.role) && line?.span.text.slice(label.from).trim() === ''
}

/** `甲：`, `甲：more about 甲`, `甲（公司）`, `甲，公司职位。more`, `甲 is …` */
const profileOf = (line: Line, { lex }: Desk): { readonly person: Named; readonly bio: RootContent[] } | undefined => {
  if (line.form === 'rule' || line.form === 'block' || line.form === 'row' || line.form === 'columns') return undefined
  const { span } = line
  const { book } = lex
  if (lex.label(span.text) !== undefined) return undefined
  const colon = /^\s*(?=\S)([^：:，,。\n]{2,40}?)\s*[：:]\s*/.exec(span.text)
  if (colon !== null) {
    const people = readPeople(colon[1] ?? '', book, 'label')
    const [person, ...others] = people?.people ?? []
    if (person !== undefined && others.length === 0 && book.score(person.name) >= 0.3) {
      const rest = trim(cut(span, colon[0].length))
      const post = rest.text.replace(/。$/, '')
      if (person.role === undefined && isPost(post, book)) return { person: { ...person, role: post }, bio: [] }
      return { person, bio: rest.text === '' ? [] : [paragraphOf(rest)] }
    }
  }
  const named = book.prefix(span.text)
  if (named > 0 && livesOn(span.text.slice(named), book))
    return { person: { name: span.text.slice(0, named) }, bio: [paragraphOf(span)] }
  const living = personWhoLives(span.text, book)?.people[0]
  if (living !== undefined) return { person: living, bio: [paragraphOf(span)] }
  const read = readPersonLine(span.text, book, 'label')
  const [person, ...others] = read?.people ?? []
  if (read === undefined || person === undefined || others.length > 0) return undefined
  if (
    book.score(person.name) <
      (/\p{Script=Latin}/u.test(person.name) || (person.role === undefined && read.bioFrom === undefined)
        ? 0.55
        : 0.3) &&
    line.form !== 'heading'
  )
    return undefined
  return { person, bio: read.bioFrom === undefined ? [] : [paragraphOf(trim(cut(span, read.bioFrom)))] }
}

/** Elsewhere only labels (`嘉宾：甲`) name people. */
const namedBy = (line: Line, { lex }: Desk): readonly Named[] => {
  if (line.span.text === '') return []
  const label = lex.label(line.span.text)
  if (label === undefined || (label.role !== 'speaker' && label.role !== 'host' && label.role !== 'guest')) return []
  const text = line.span.text.slice(label.from).trim()
  const people = text.length <= 160 && !/。./.test(text) ? readPeople(text, lex.book, 'label') : undefined
  // Host: Campfire: one word behind it is more often whose house it is
  const least = label.role === 'host' ? POSITION.bracket : NAME.latinOne
  return people?.people.filter(({ name }) => lex.book.score(name) >= least || lex.book.isKnown(name)) ?? []
}

/**
 * Gives what was told about people outside of their talks to the talks, where nothing is known of them there. Of people
 * without a talk, and where a role would get lost, it stays where it stands; so do the heads above it.
 */
export const giveProfiles = (desk: Desk): void => {
  const talks = desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
  const given = new Set<Item>()
  for (const profile of desk.profiles) {
    for (const draft of talks) {
      const person = findPerson(draft, profile.person.name)
      if (person === undefined || person.bio.length > 0 || !agrees(person, profile)) continue
      give(profile, person)
      for (const item of profile.items) {
        given.add(item)
        for (const placed of item.placed) Object.assign(placed, { part: 'bio', reason: 'bioProfile', draft })
      }
      break
    }
  }
  if (given.size > 0) desk.items.splice(0, desk.items.length, ...desk.items.filter((item) => !given.has(item)))
}

/** Gives the sections that stand beside a body's only talk to that talk, where nothing like them is said in it. */
export const giveSections = (desk: Desk): void => {
  const { kind } = desk.lex.lexicon
  const [draft, ...others] = desk.items
    .flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
    .filter(({ title, people }) => people.length > 0 || kind(title) === undefined)
    .filter(({ people, source }, _, all) => people.length > 0 || source === 'section' || all.length === 1)
  if (draft === undefined || others.length > 0) return
  for (const { field, head, items } of desk.sections) {
    const [person, ...more] = draft.people
    const target = field === 'bio' ? (more.length === 0 ? person?.bio : undefined) : draft[field]
    const left = items.filter((item) => desk.items.includes(item))
    if (target === undefined || target.length > 0 || left.length === 0 || !desk.items.includes(head)) continue
    target.push(...blocksOf(left.map(({ line }) => line)))
    for (const placed of head.placed) Object.assign(placed, { part: 'label', reason: 'label', draft })
    for (const placed of left.flatMap((item) => item.placed))
      Object.assign(placed, { part: field, reason: field === 'bio' ? 'bioProfile' : 'abstractLabel', draft })
    const given = new Set<Item>([head, ...left])
    desk.items.splice(0, desk.items.length, ...desk.items.filter((item) => !given.has(item)))
  }
}

/** Of two roles one must hold the other, and nicknames must be one. */
const agrees = ({ role, alias }: PersonDraft, { person, bio }: Profile): boolean => {
  const told = person.role
  const [a = '', b = ''] = [role ?? '', told ?? ''].map((text) => text.replace(/[\s，,、·|/]+/g, ''))
  const known = a.includes(b) || b.includes(a)
  const called = alias === undefined || person.alias === undefined || alias === person.alias
  return known && called && (bio.length > 0 || told !== undefined)
}

const give = ({ person: { role, alias }, bio }: Profile, draft: PersonDraft): void => {
  draft.bio.push(...bio)
  if (role !== undefined && !draft.role?.includes(role)) draft.role = role
  if (alias !== undefined) draft.alias ??= alias
}

/** Whom a row of a table of people names, and what it tells about them. */
export const personOfRow = (
  { cells = [] }: Line,
  { lex }: Desk,
): { readonly person: Named; readonly bio: RootContent[] } | undefined => {
  const named = cells.find(({ column }) => column === 'people')
  const people = named === undefined ? undefined : readPeople(named.span.text, lex.book, 'label')
  const [first] = people?.people ?? []
  if (named === undefined || first === undefined || people?.people.length !== 1) return undefined
  const roles = cells
    .filter(({ column, span }) => column === 'role' && span.text.trim() !== '')
    .map(({ span }) => joinText(span.text))
  const role = [first.role, ...roles].filter(Boolean).join(' ')
  const bio: RootContent[] = []
  for (const { column, header, span } of cells) {
    if (column === 'people' || column === 'role' || span.nodes.length === 0) continue
    if (column === 'number' || (column === 'other' && span.text.trim() === '')) continue
    const about = span.text.trim()
    if (column === 'bio' && role === '' && !/[，,。]/.test(about) && isPost(about, lex.book))
      return { person: { ...first, role: about }, bio }
    const said = column === 'other' && header !== '' ? [{ type: 'text', value: `${header}：` } as const] : []
    bio.push({ ...paragraphOf(span), children: [...said, ...span.nodes] })
  }
  return { person: role === '' ? first : { ...first, role }, bio }
}

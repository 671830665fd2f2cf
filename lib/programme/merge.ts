/**
 * What a programme, the sections below it and a list of recordings say about the same talk comes together. It stands where it
 * was mentioned first. An entry that says something else in its own words stays visible besides.
 */
import { timesOf } from './days'
import { addPeople, type Desk, type Draft, findPerson, type Item, type TalkItem } from './draft'
import { bareText, isSameTitle } from './lex/marks'
import { isSlidesUrl, isVideoUrl, linksIn } from './lex/material'
import { textOf } from './lines/span'

const MOST = 300

export const mergeDrafts = (desk: Desk): void => {
  joinHalls(desk)
  const talks = desk.items.filter(isTalk).map(({ draft }) => draft)
  if (talks.length > MOST) return
  const gone = new Set<Draft>()
  const used = new Map<Draft, Set<unknown>>()
  const sections = talks.filter(({ source }) => source === 'section')
  for (const entry of talks.filter(({ source }) => source === 'schedule')) {
    const { origin } = entry.opening
    const earlier = talks
      .slice(0, talks.indexOf(entry))
      .filter((one) => one.source === 'schedule' && one.opening.origin !== origin)
    const twin = [...sections, ...earlier].find(
      (one) => !gone.has(one) && !used.get(one)?.has(origin) && isSame(desk, one, entry, talks),
    )
    if (twin === undefined) continue
    used.set(twin, (used.get(twin) ?? new Set()).add(origin))
    gone.add(entry)
    firmOfTold(desk, entry, twin)
    if (saysNothingNew(entry, twin)) absorb(desk, entry, twin)
    else stay(desk, entry, twin)
  }
}

/** `Jane Roe, Harbour Power` in a column that lists people: who is told of by her given name speaks, beside her firm. */
const firmOfTold = ({ people }: Desk, entry: Draft, twin: Draft): void => {
  const [one, other, ...more] = entry.people
  if (one === undefined || other === undefined || more.length > 0 || one.role !== undefined || other.role !== undefined)
    return
  const isListed = entry.opening.cells?.some(({ column, listed }) => column === 'people' && listed === true)
  const told = new Set(
    twin.abstract
      .map(textOf)
      .join(' ')
      .split(/[^\p{L}'’-]+/u),
  )
  const isTold = ({ name }: { readonly name: string }): boolean => name.split(' ').some((word) => told.has(word))
  if (isListed !== true || !isTold(one) || isTold(other)) return
  const isOther = ({ name }: { readonly name: string }): boolean => name === other.name
  for (const draft of [entry, twin]) {
    const person = findPerson(draft, one.name)
    if (person !== undefined) person.role ??= other.name
    draft.people.splice(0, draft.people.length, ...draft.people.filter((each) => !isOther(each)))
  }
  people.splice(0, people.length, ...people.filter((each) => !isOther(each)))
}

const isTalk = (item: Item): item is TalkItem => item.kind === 'talk'

/** A break in every hall at once is one. */
const joinHalls = (desk: Desk): void => {
  const seen = new Map<string, Draft>()
  const gone = new Set<Item>()
  for (const item of desk.items) {
    if (!isTalk(item) || item.draft.opening.form !== 'row') continue
    const { draft } = item
    if (desk.lex.lexicon.kind(draft.title) !== 'break' || draft.people.length > 0) continue
    const key = `${bareText(draft.title)} ${draft.opening.piece.position?.start.line} ${JSON.stringify(draft.when ?? null)}`
    const first = seen.get(key)
    if (first === undefined || first.opening.piece !== draft.opening.piece) {
      seen.set(key, draft)
      if (isHall(draft)) {
        delete draft.room
        delete draft.track
      }
      continue
    }
    for (const placed of desk.placed)
      if (placed.draft === draft) Object.assign(placed, { draft: first, reason: 'repeated' })
    gone.add(item)
  }
  if (gone.size > 0) desk.items.splice(0, desk.items.length, ...desk.items.filter((item) => !gone.has(item)))
}

/** A break that only one hall names is meant for all. */
const isHall = ({ opening }: Draft): boolean =>
  opening.cells?.some(({ column, shared }) => (column === 'room' || column === 'track') && shared === true) === true

const isSame = (desk: Desk, one: Draft, other: Draft, talks: readonly Draft[]): boolean => {
  if (!sameTime(desk, one, other)) return false
  const [a, b] = [namesOf(one), namesOf(other)]
  if (isSameTitle(one.title, other.title)) return a === b || a === '' || b === '' || bareText(one.title).length > 6
  return (
    one.source === 'section' &&
    b !== '' &&
    a === b &&
    talks.filter((talk) => talk !== other && namesOf(talk) === b).length === 1
  )
}

/** Whether two times are the same one, however they are written; an unknown one is no other. */
const sameTime = ({ context }: Desk, one: Draft, other: Draft): boolean => {
  if (one.when === undefined || other.when === undefined || context.start === undefined) return true
  const [a, b] = [timesOf(one.when, one.day, context), timesOf(other.when, other.day, context)]
  return (
    a.start?.epoch === b.start?.epoch && (a.end === undefined || b.end === undefined || a.end.epoch === b.end.epoch)
  )
}

const namesOf = ({ people }: Draft): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join('、')

const saysNothingNew = (entry: Draft, twin: Draft): boolean =>
  bareText(entry.title) === bareText(twin.title) &&
  (twin.people.length === 0 ||
    entry.people.every(({ name, role, alias }) => {
      const person = findPerson(twin, name)
      return person !== undefined && covers(person.role, role) && covers(person.alias, alias)
    }))

const covers = (known: string | undefined, said: string | undefined): boolean =>
  said === undefined ||
  known === undefined ||
  bareText(known).includes(bareText(said)) ||
  bareText(said).includes(bareText(known))

const share = (entry: Draft, twin: Draft): void => {
  if (entry.when !== undefined) {
    twin.when ??= entry.when
    if (entry.day !== undefined) twin.day ??= entry.day
  }
  if (entry.video !== undefined) twin.video ??= entry.video
  if (entry.slides !== undefined) twin.slides ??= entry.slides
  for (const field of ['room', 'track', 'level', 'language'] as const) {
    const said = entry[field]
    if (said !== undefined) twin[field] ??= said
  }
  if (entry.tags !== undefined) twin.tags ??= entry.tags
}

/** One talk, at the earlier of the two places. */
const absorb = (desk: Desk, entry: Draft, twin: Draft): void => {
  share(entry, twin)
  addPeople(twin, entry.people)
  for (const { name, bio } of entry.people) if (bio.length > 0) findPerson(twin, name)?.bio.push(...bio)
  twin.abstract.push(...entry.abstract)
  twin.takeaways.push(...entry.takeaways)
  for (const placed of desk.placed)
    if (placed.draft === entry) Object.assign(placed, { draft: twin, reason: 'repeated' })
  const [at, other] = [entry, twin]
    .map((draft) => desk.items.findIndex((item) => isTalk(item) && item.draft === draft))
    .sort((a, b) => a - b)
  if (at === undefined || other === undefined) return
  desk.items.splice(at, 1, { kind: 'talk', draft: twin })
  desk.items.splice(other, 1)
}

/** The entry's words stay where they stand; the talk learns its time and links from them, and its place if it is earlier. */
const stay = (desk: Desk, entry: Draft, twin: Draft): void => {
  share(entry, twin)
  const own = desk.placed.filter(({ draft }) => draft === entry)
  for (const placed of own) {
    placed.part = 'rest'
    placed.reason = 'differs'
    delete placed.draft
  }
  const left = new Set(desk.items.map((item) => (item.kind === 'rest' ? item.line : undefined)))
  const rest = entry.lines.filter((line) => !left.has(line)).map((line): Item => ({ kind: 'rest', line, placed: own }))
  const [at, other] = [entry, twin].map((draft) => desk.items.findIndex((item) => isTalk(item) && item.draft === draft))
  if (at === undefined || other === undefined) return
  if (at < other) desk.items.splice(other, 1)
  desk.items.splice(at, 1, ...rest, ...(at < other ? [{ kind: 'talk', draft: twin } as const] : []))
}

/** Learns recordings and slides from lists of links outside of talks, where an item's words are a talk's title. */
export const readLinkLists = (desk: Desk): void => {
  const talks = desk.items.filter(isTalk).map(({ draft }) => draft)
  if (talks.length === 0 || talks.length > MOST) return
  let left = MOST
  for (const item of desk.items) {
    if (item.kind !== 'rest' || item.line.form !== 'item' || left === 0) continue
    left -= 1
    const links = linksIn(...item.line.span.nodes)
    if (links.length === 0) continue
    const { text } = item.line.span
    const before = links.length > 1 || /[：:]/.test(text) ? text.slice(0, text.indexOf(links.at(0)?.text ?? '')) : text
    const draft = talks.find(
      ({ title }) => isSameTitle(title, links.length === 1 ? text : before) || isSameTitle(title, before),
    )
    if (draft === undefined) continue
    for (const { url } of links) {
      if (isSlidesUrl(url)) draft.slides ??= url
      else if (isVideoUrl(url)) draft.video ??= url
    }
  }
}

import { distance } from 'fastest-levenshtein'
import { type Desk, type Item, sameTime, type TalkItem } from './desk'
import { addPeople, type Draft, findPerson } from './draft'

const MOST = 200

/**
 * Brings together what a programme, the sections below it and a list of recordings say about the same talk. It stands
 * where it was mentioned first. An entry that says something else in its own words stays visible besides.
 */
export const mergeDrafts = (desk: Desk): void => {
  const talks = desk.items.filter(isTalk).map(({ draft }) => draft)
  if (talks.length > MOST) return
  const sections = talks.filter(({ source }) => source === 'section')
  const gone = new Set<Draft>()
  const used = new Map<Draft, Set<unknown>>()
  for (const entry of talks.filter(({ source }) => source === 'schedule')) {
    const origin = entry.head?.origin
    const earlier = talks
      .slice(0, talks.indexOf(entry))
      .filter((one) => one.source === 'schedule' && one.head?.origin !== origin)
    const twin = [...sections, ...earlier].find(
      (one) => !gone.has(one) && !used.get(one)?.has(origin) && isSame(desk, one, entry, talks),
    )
    if (twin === undefined) continue
    used.set(twin, (used.get(twin) ?? new Set()).add(origin))
    gone.add(entry)
    if (saysNothingNew(entry, twin)) absorb(desk, entry, twin)
    else stay(desk, entry, twin)
  }
}

const isTalk = (item: Item): item is TalkItem => item.kind === 'talk'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)

const isSame = (desk: Desk, one: Draft, other: Draft, talks: readonly Draft[]): boolean => {
  if (!sameTime(desk, one.when, other.when)) return false
  const [a, b] = [namesOf(one), namesOf(other)]
  if (isSameTitle(one.title, other.title)) return a === b || a === '' || b === '' || bare(one.title).length > 6
  return (
    one.source === 'section' &&
    b !== '' &&
    a === b &&
    talks.filter((talk) => talk !== other && namesOf(talk) === b).length === 1
  )
}

/** Whether two titles are one, but for marks, spaces, a subtitle or a slip of the pen. */
export const isSameTitle = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return a !== ''
  const shorter = Math.min(a.length, b.length)
  return shorter >= 6 && (a.includes(b) || b.includes(a) || distance(a, b) <= shorter * 0.2)
}

const namesOf = ({ people }: Draft): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join('、')

const saysNothingNew = (entry: Draft, twin: Draft): boolean =>
  bare(entry.title) === bare(twin.title) &&
  (twin.people.length === 0 ||
    entry.people.every(({ name, role, alias }) => {
      const person = findPerson(twin, name)
      return person !== undefined && covers(person.role, role) && covers(person.alias, alias)
    }))

const covers = (known: string | undefined, said: string | undefined): boolean =>
  said === undefined || known === undefined || bare(known).includes(bare(said))

const share = (entry: Draft, twin: Draft): void => {
  if (entry.when !== undefined) twin.when ??= entry.when
  if (entry.video !== undefined) twin.video ??= entry.video
  if (entry.slides !== undefined) twin.slides ??= entry.slides
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
  const left = new Set(desk.items.map((item) => (item.kind === 'rest' ? item.unit : undefined)))
  const rest = entry.units.filter((unit) => !left.has(unit)).map((unit): Item => ({ kind: 'rest', unit, placed: own }))
  const [at, other] = [entry, twin].map((draft) => desk.items.findIndex((item) => isTalk(item) && item.draft === draft))
  if (at === undefined || other === undefined) return
  if (at < other) desk.items.splice(other, 1)
  desk.items.splice(at, 1, ...rest, ...(at < other ? [{ kind: 'talk', draft: twin } as const] : []))
}

import { type Expectation, type ExpectedSpeaker, type ExpectedTalk, isLike, plain } from './expectation'
import type { Reading, ReadSpeaker, ReadTalk } from './reading'

/** What is judged, in the order of the scoreboard. */
export const FIELDS = [
  'file',
  'talk',
  'kind',
  'speaker',
  'person',
  'role',
  'bio',
  'abstract',
  'takeaways',
  'time',
  'place',
  'material',
  'address',
  'prose',
  'doubt',
] as const

export type Field = (typeof FIELDS)[number]

/**
 * One judgement. `wrong` is there and differs, `missed` is not there, `invented` should not be there. Of prose, `wrong`
 * stands at another place and `missed` is lost: it is shown nowhere.
 */
export type Finding = {
  readonly field: Field
  readonly outcome: 'right' | 'wrong' | 'missed' | 'invented'
  /** What it is about, for people. */
  readonly of: string
  readonly expected?: string
  readonly read?: string
}

/** Compares a reading with what an editor expects of it. */
export const compare = (expected: Expectation, reading: Reading): readonly Finding[] => {
  if (!reading.isRead)
    return [{ field: 'file', outcome: 'missed', of: 'the file is refused' }, ...nothingRead(expected)]
  const pairs = pairTalks(expected.talks, reading.talks)
  const taken = new Set(pairs.map(({ read }) => read))
  return [
    ...pairs.flatMap(({ talk, read }) => judgeTalk(talk, read, expected.complete === true)),
    ...reading.talks
      .filter((talk) => !taken.has(talk))
      .map(({ title, line }): Finding => ({ field: 'talk', outcome: 'invented', of: `line ${line}`, read: title })),
    ...judgePeople(expected, reading),
    ...judgeProse(expected, reading),
    ...judgeWords('doubt', expected.doubts ?? [], reading.doubts),
    ...(expected.problems === undefined
      ? []
      : [judgeText('doubt', 'problems', expected.problems.join(' ') || false, reading.problems.join(' '))].flat()),
  ]
}

const nothingRead = ({ talks, people = [] }: Expectation): readonly Finding[] => [
  ...talks.filter(({ optional }) => !optional).map((talk) => missed('talk', nameOf(talk))),
  ...people.map((name) => missed('person', name)),
]

const missed = (field: Field, of: string): Finding => ({ field, outcome: 'missed', of })

const nameOf = ({ title }: ExpectedTalk): string => [title].flat()[0] ?? ''

type Pair = { readonly talk: ExpectedTalk; readonly read: ReadTalk | undefined }

/** Talks of the same title in order; then, of what is left, those whose titles have most in common. */
const pairTalks = (talks: readonly ExpectedTalk[], read: readonly ReadTalk[]): readonly Pair[] => {
  const found = new Map<ExpectedTalk, ReadTalk>()
  const isFree = (one: ReadTalk): boolean => ![...found.values()].includes(one)
  for (const talk of talks) {
    const same = read.filter((one) => isFree(one) && isLike(talk.title, one.title))
    const match = same.find((one) => talk.time && isTime(talk.time, one.time, false)) ?? same[0]
    if (match !== undefined) found.set(talk, match)
  }
  const near = talks
    .filter((talk) => !found.has(talk))
    .flatMap((talk) => read.filter(isFree).map((one) => ({ talk, one, share: likeness(nameOf(talk), one.title) })))
    .filter(({ share }) => share >= 0.4)
    .toSorted((a, b) => b.share - a.share)
  for (const { talk, one } of near) if (!found.has(talk) && isFree(one)) found.set(talk, one)
  return talks.map((talk) => ({ talk, read: found.get(talk) }))
}

/** Share of two letters in a row that two titles have in common, or 1 where one holds the other (Dice, 1945). */
const likeness = (first: string, second: string): number => {
  const [a, b] = [plain(first), plain(second)]
  if (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a))) return 1
  const pairsOf = (text: string) => new Set([...text].map((letter, at) => letter + (text[at + 1] ?? '')))
  const [one, other] = [pairsOf(a), pairsOf(b)]
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size)
}

/** A name may be expected in several spellings. */
const spellings = ({ name }: ExpectedSpeaker): readonly string[] => [name].flat().map(plain)

const firstName = (speaker: ExpectedSpeaker): string => spellings(speaker)[0] ?? ''

const judgeTalk = (talk: ExpectedTalk, read: ReadTalk | undefined, isComplete: boolean): readonly Finding[] => {
  const of = nameOf(talk)
  if (read === undefined) {
    if (talk.optional === true) return []
    return [missed('talk', of), ...(talk.speakers ?? []).map((one) => missed('speaker', `${firstName(one)}: ${of}`))]
  }
  const unstated = isComplete ? (false as const) : undefined
  const isTitled = isLike(talk.title, read.title)
  return [
    isTitled
      ? { field: 'talk', outcome: 'right', of }
      : { field: 'talk', outcome: 'wrong', of, expected: of, read: read.title },
    ...judgeText('kind', of, talk.kind, read.kind),
    ...(talk.isEvent === undefined
      ? []
      : judgeText('kind', `${of}: is the event`, talk.isEvent ? 'true' : false, read.isEvent ? 'true' : '')),
    ...judgeSpeakers(talk, read, isComplete),
    ...judgeTime(of, talk.time ?? unstated, read.time, isComplete),
    ...(['room', 'track', 'level', 'language'] as const)
      .filter((field) => talk.hall === undefined || !['room', 'track'].includes(field))
      .flatMap((field) => judgeText('place', `${of}: ${field}`, talk[field] ?? unstated, read[field])),
    ...judgeText('place', `${of}: hall`, talk.hall, read.room || read.track),
    ...judgeText('abstract', of, talk.abstract ?? unstated, read.abstract),
    ...judgeText('takeaways', of, talk.takeaways ?? unstated, read.takeaways),
    ...judgeText('material', `${of}: video`, talk.video ?? unstated, read.video),
    ...judgeText('material', `${of}: slides`, talk.slides ?? unstated, read.slides),
    ...judgeText('address', of, talk.slug, read.slug),
  ]
}

const judgeSpeakers = (talk: ExpectedTalk, read: ReadTalk, isComplete: boolean): readonly Finding[] => {
  const of = nameOf(talk)
  const { speakers } = talk
  const hasBio = read.speakers.some(({ bio }) => bio !== '')
  const told = judgeText('bio', of, talk.bio, hasBio ? 'something' : '')
  if (speakers === undefined) return told
  const byName = new Map(read.speakers.map((speaker) => [plain(speaker.name), speaker]))
  const names = new Set(speakers.flatMap(spellings))
  return [
    ...told,
    ...speakers.flatMap((speaker): readonly Finding[] => {
      const found = spellings(speaker).flatMap((name) => byName.get(name) ?? [])[0]
      if (found === undefined) return [missed('speaker', `${firstName(speaker)}: ${of}`)]
      const right: Finding = { field: 'speaker', outcome: 'right', of: firstName(speaker) }
      return [right, ...judgeSpeaker(speaker, found, isComplete && talk.bio === undefined)]
    }),
    ...read.speakers
      .filter(({ name }) => !names.has(plain(name)))
      .map(({ name }): Finding => ({ field: 'speaker', outcome: 'invented', of, read: name })),
  ]
}

const judgeSpeaker = (speaker: ExpectedSpeaker, read: ReadSpeaker, isComplete: boolean): readonly Finding[] => {
  const stated: { readonly [field in 'alias' | 'role' | 'bio']?: Expected | null | undefined } = speaker
  const of = (field: 'alias' | 'role' | 'bio'): Expected | undefined =>
    stated[field] === null ? false : (stated[field] ?? (isComplete ? false : undefined))
  return [
    ...judgeText('role', firstName(speaker), of('role'), read.role),
    ...judgeText('role', `${firstName(speaker)}: alias`, of('alias'), read.alias),
    ...judgeText('bio', firstName(speaker), of('bio'), read.bio),
  ]
}

type Expected = boolean | string | readonly string[]

/** Judges a text that may be absent: true expects any, false none, undefined nothing. */
const judgeText = (field: Field, of: string, expected: Expected | undefined, read: string): readonly Finding[] => {
  if (expected === undefined) return []
  if (expected === false) return read === '' ? [] : [{ field, outcome: 'invented', of, read }]
  const shown = expected === true ? 'some' : ([expected].flat()[0] ?? '')
  if (read === '') return [{ field, outcome: 'missed', of, expected: shown }]
  const isRight = expected === true || isLike(expected, read)
  return [isRight ? { field, outcome: 'right', of } : { field, outcome: 'wrong', of, expected: shown, read }]
}

const judgeTime = (
  of: string,
  expected: string | false | undefined,
  read: string,
  isComplete: boolean,
): readonly Finding[] => {
  if (expected === undefined || expected === false) return judgeText('time', of, expected, read)
  return judgeText('time', of, isTime(expected, read, isComplete) ? true : expected, read)
}

/** A time without a day is right on any, one without an end with any, unless all is stated. */
const isTime = (expected: string, read: string, isComplete: boolean): boolean => {
  const [day, clock = ''] = expected.includes(' ') ? expected.split(' ') : [undefined, expected]
  const [readDay = '', readClock = ''] = read.split(' ')
  if (day !== undefined && day !== readDay) return false
  return readClock === clock || (!isComplete && !clock.includes('-') && readClock.startsWith(`${clock}-`))
}

const judgePeople = ({ talks, people, maybe = [] }: Expectation, reading: Reading): readonly Finding[] => {
  if (people === undefined && talks.some(({ speakers }) => speakers === undefined)) return []
  const ofTalks = talks.flatMap(({ speakers = [] }) => speakers.map(spellings))
  const expected =
    people?.map((name) => ofTalks.find((names) => names.includes(plain(name))) ?? [plain(name)]) ?? ofTalks
  const known = new Set([...expected, ...ofTalks, maybe.map(plain)].flat())
  const read = new Set(reading.people.map(plain))
  const names = [...new Map(expected.map((one) => [one[0] ?? '', one]))]
  return [
    ...names.map(([of, one]): Finding => {
      const isRead = one.some((name) => read.has(name))
      return { field: 'person', outcome: isRead ? 'right' : 'missed', of }
    }),
    ...[...read]
      .filter((name) => !known.has(name))
      .map((name): Finding => ({ field: 'person', outcome: 'invented', of: name, read: name })),
  ]
}

const judgeProse = ({ rest = [] }: Expectation, reading: Reading): readonly Finding[] => {
  const prose = plain(reading.rest.join('\n'))
  const elsewhere = plain(
    [
      ...reading.people,
      ...reading.talks.flatMap(({ title, speakers, ...talk }) => [
        title,
        ...speakers.flatMap(({ name, alias, role, bio }) => [name, alias, role, bio]),
        ...[talk.abstract, talk.takeaways, talk.room, talk.track, talk.level, talk.language, talk.video, talk.slides],
      ]),
    ].join('\n'),
  )
  return rest.map((words): Finding => {
    if (prose.includes(plain(words))) return { field: 'prose', outcome: 'right', of: words }
    return { field: 'prose', outcome: elsewhere.includes(plain(words)) ? 'wrong' : 'missed', of: words }
  })
}

const judgeWords = (field: Field, expected: readonly string[], read: readonly string[]): readonly Finding[] =>
  expected.map((words) => ({
    field,
    outcome: read.some((text) => plain(text).includes(plain(words))) ? 'right' : 'missed',
    of: words,
  }))

/**
 * What a heading, a label or the head of a column announces: its words are looked up in the vocabularies and combined, the
 * same way in every language. A phrase has a role only where all of it is known words; headings that begin or end as notes
 * do are the one exception.
 */

import type { Role } from '../roles'
import { SENSES, type Sense, VOCABULARIES, type Vocabulary } from '../vocabulary'
import { plainWords, SPACED } from './marks'

/** The words of all languages, one of them asked first. */
export type Lexicon = {
  readonly role: (text: string) => Role | undefined
  /** Whether a heading is about the event and no talk, also by its beginning or end. */
  readonly isNote: (text: string) => boolean
  readonly kind: (title: string) => 'opening' | 'break' | 'panel' | undefined
  readonly vocabularies: readonly Vocabulary[]
  /** Whether a text holds a word of that sense, or of a gathering's name, anywhere. */
  readonly holds: (what: Held, text: string) => boolean
  /** One list of all languages, as a set of words. */
  readonly words: (key: WordList) => ReadonlySet<string>
  /** The same for small words: en parts names in Dutch, and says where in Spanish. Of the language, English and other scripts. */
  readonly near: (key: WordList) => ReadonlySet<string>
  /** How long the word of a list is that a text begins with, and with which it ends; 0 where it does not. */
  readonly begins: (key: WordList, text: string) => number
  readonly ends: (key: WordList, text: string) => number
}

/** Words that may stand anywhere in a text: a vocabulary's senses, and gatherings. */
type Held = 'room' | 'track' | 'programme' | 'talk' | 'title' | 'event' | 'gatherings'

type WordList = {
  [Key in keyof Vocabulary]-?: Vocabulary[Key] extends string | undefined ? Key : never
}[keyof Vocabulary]

const cache = new Map<string, Lexicon>()

/** The lexicon for prose in a language. */
export const lexiconOf = (language = ''): Lexicon => {
  const first = VOCABULARIES.find((one) => language.toLowerCase().split('-')[0] === one.language)
  const key = first?.language ?? ''
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = makeLexicon(
    first === undefined ? VOCABULARIES : [first, ...VOCABULARIES.filter((one) => one !== first)],
    first !== undefined,
  )
  cache.set(key, made)
  return made
}

const READ = 4000
const ENOUGH_WORDS = 4

/**
 * The language of a body: that of its script or small words where they say so beyond doubt, else the one that is said. A
 * site in Chinese may hold an event told in German.
 */
export const languageOf = (body: string, said: string | undefined): string | undefined => {
  const text = body.slice(0, READ)
  const letters = text.match(/\p{L}/gu)?.length ?? 1
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters
  const wide = share(WIDE_LETTERS)
  if (wide > 0.1 && share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja'
  if (wide > 0.2 && share(/\p{Script=Hangul}/gu) > 0.2) return 'ko'
  if (wide > 0.15) return said === 'ja' ? said : 'zh'
  const found = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const [language, weight] of smallWords().get(word) ?? [])
      found.set(language, (found.get(language) ?? 0) + weight)
  for (const [language, letters] of OWN_LETTERS)
    found.set(language, (found.get(language) ?? 0) + (text.match(letters)?.length ?? 0) / 2)
  const counts = [...found].map(([language, count]) => ({ language, count }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { language: '', count: 0 })
  const own = counts.find(({ language }) => said?.split('-')[0] === language)?.count ?? 0
  return best.count >= ENOUGH_WORDS && best.count > 1.4 * own ? best.language : said
}

const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const WIDE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Letters that among the languages known here only one writes; names carry some of them abroad, so that each says little. */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['cs', /[ěřů]/gi],
  ['pl', /[ąęłńśźż]/gi],
  ['tr', /[ğışİ]/g],
  ['vi', /[ơưđạảấầẩậắằặẹẻếềểễệỉịọỏốồổộớờởợụủứừửựỳỵỷ]/gi],
  ['uk', /[іїєґ]/gi],
  ['ru', /[ыэё]/gi],
  ['bg', /ъ/gi],
  ['sr', /[ћђџљњј]/gi],
  ['hr', /[ćđ]/gi],
  ['ro', /[șță]/gi],
  ['hu', /[őű]/gi],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['fa', /[پچژگیک]/g],
  ['ar', /[ةىيك]/g],
]

type SmallWords = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>

let small: SmallWords | undefined

/** The small words of each language, and those of its programmes; a word of several counts less. */
const smallWords = (): SmallWords => {
  if (small !== undefined) return small
  const languages = new Map<string, Set<string>>()
  for (const { language, words, by, and, at, clock } of VOCABULARIES)
    for (const word of [...Object.values(words), by, and, at, clock].flatMap(split))
      if (/^\p{L}+$/u.test(word) && !WIDE_LETTER.test(word))
        languages.set(word, (languages.get(word) ?? new Set()).add(language))
  small = new Map([...languages].map(([word, all]) => [word, [...all].map((one) => [one, 1 / all.size] as const)]))
  return small
}

const LONGEST_PHRASE = 60
/** What a heading announces though a remark in brackets follows: 议程（暂定，以现场为准）, Sponsors (thank you!) */
const REMARKED: readonly Role[] = ['programme', 'people', 'aside']
const LONGEST_WORD = 30

const makeLexicon = (vocabularies: readonly Vocabulary[], isKnown: boolean): Lexicon => {
  const senses = new Map<string, ReadonlySet<Sense>>()
  const languages = new Map<string, Set<string>>()
  for (const { language, words } of vocabularies) {
    const own = new Map<string, Set<Sense>>()
    for (const sense of SENSES)
      for (const word of split(words[sense])) own.set(word, (own.get(word) ?? new Set()).add(sense))
    for (const [word, found] of own) {
      if (!senses.has(word)) senses.set(word, found)
      languages.set(word, (languages.get(word) ?? new Set()).add(language))
    }
  }
  const near = new Set([vocabularies[0]?.language, 'en'])
  /** Small words of another language say nothing beside words it does not know: in Polish, `we` is one; in `We talk` it is not. */
  const isOneLanguage = (words: readonly Known[]): boolean => {
    const far = words.filter(
      ({ word, senses: said }) =>
        isFiller(said) && !WIDE_LETTER.test(word) && ![...(languages.get(word) ?? [])].some((one) => near.has(one)),
    )
    const told = words.filter(({ senses: said }) => !isFiller(said))
    return far.every(({ word }) =>
      [...(languages.get(word) ?? [])].some((one) => told.some((other) => languages.get(other.word)?.has(one))),
    )
  }
  const lists = new Map<WordList, ReadonlySet<string>>()
  const words = (key: WordList): ReadonlySet<string> => {
    const known = lists.get(key)
    if (known !== undefined) return known
    const made = new Set(vocabularies.flatMap((one) => split(one[key] as string | undefined)))
    lists.set(key, made)
    return made
  }
  const isNear = ({ language }: Vocabulary): boolean => language === vocabularies[0]?.language || language === 'en'
  const nearby = (key: WordList): ReadonlySet<string> => {
    const own = new Set(vocabularies.filter(isNear).flatMap((one) => split(one[key] as string | undefined)))
    return isKnown
      ? new Set([...words(key)].filter((word) => own.has(word) || !/\p{Script=Latin}/u.test(word)))
      : words(key)
  }
  const roles = new Map<string, Role | undefined>()
  const role = (text: string): Role | undefined => {
    // what stands in quotes is a title, whatever its words
    if (text.length > 2 * LONGEST_PHRASE || /^\s*[《「『“"«]/.test(text)) return undefined
    if (roles.has(text)) return roles.get(text)
    const plain = plainWords(text).slice(0, LONGEST_PHRASE + 1)
    const read = (words: string): Role | undefined => {
      const found = words === '' || words.length > LONGEST_PHRASE ? undefined : segment(words, senses)
      return found === undefined || !isOneLanguage(found) ? undefined : combine(found.map((one) => one.senses))
    }
    const [, bare] = /^(.*\S)\s*\([^()]+\)$/.exec(plain) ?? []
    const remarked = bare === undefined ? undefined : read(bare)
    const said = read(plain) ?? REMARKED.find((one) => one === remarked)
    if (roles.size < 20_000) roles.set(text, said)
    return said
  }
  const begins = (key: WordList, text: string): number =>
    begun(words(key), text.slice(0, LONGEST_WORD + 1).toLowerCase())
  const ends = (key: WordList, text: string): number => ended(words(key), text.slice(-LONGEST_WORD - 1).toLowerCase())
  const joins = new Set([...nearby('and'), ...nearby('with')])
  const found = new Map<string, RegExp>()
  const holds = (what: Held, text: string): boolean => {
    let pattern = found.get(what)
    if (pattern === undefined) {
      const list =
        what === 'gatherings' ? [...words('gatherings')] : vocabularies.flatMap((one) => split(one.words[what]))
      const latin = list.filter((word) => isLetter(word[0]))
      const wide = list.filter((word) => !isLetter(word[0]))
      pattern = new RegExp(`(?<![\\p{L}])(?:${either(latin)})(?![\\p{L}])|${either(wide)}`, 'iu')
      found.set(what, pattern)
    }
    return pattern.test(text)
  }
  return {
    vocabularies,
    words,
    near: nearby,
    holds,
    begins,
    ends,
    role,
    isNote: (text) => {
      if (/^\s*[《「『“"«]/.test(text)) return false
      const said = role(text)
      if (said === 'note' || said === 'aside' || said === 'place' || said === 'picture') return true
      if (said !== undefined) return false
      const plain = plainWords(text)
      const short = plain.length <= (/\p{Script=Han}|\p{Script=Hangul}/u.test(plain) ? 14 : 40)
      return short && (begins('noteBeginnings', plain) > 0 || ends('noteEndings', plain) > 0)
    },
    kind: (title) => kindOf(title, role, begins, ends, joins),
  }
}

const kindOf = (
  title: string,
  role: Lexicon['role'],
  begins: Lexicon['begins'],
  ends: Lexicon['ends'],
  joins: ReadonlySet<string>,
): 'opening' | 'break' | 'panel' | undefined => {
  const plain = plainWords(title).replace(/^[(（]([^()（）]+)[)）]$/, '$1')
  if (plain === '' || plain.length > 80) return undefined
  const bare = plain.replace(/\s*[(（][^()（）]*[)）]$/, '')
  const said = role(bare)
  if (said === 'break' || said === 'opening' || said === 'panel') return said
  if (begins('panelBeginnings', plain) > 0 || ends('panelEndings', bare) > 0) return 'panel'
  if (begins('openingBeginnings', plain) > 0 || ends('openingEndings', bare) > 0) return 'opening'
  if (bare.length > 60 || /[:：]/.test(plain)) return undefined
  if (begins('breakBeginnings', plain) > 0 || ends('breakEndings', bare) > 0) return 'break'
  // coffee and posters, Pizza mit Ausblick, hello & coffee
  const words = bare.split(' ')
  const at = bare.length <= LONGEST_BREAK ? words.findIndex((word, index) => index > 0 && joins.has(word)) : -1
  if (at < 1 || at === words.length - 1) return undefined
  const [one, other] = [words.slice(0, at), words.slice(at + 1)].map((part) => role(part.join(' ')))
  return one === 'break' || (other === 'break' && at === 1 && one === undefined) ? 'break' : undefined
}

/** A longer title that begins with a break is one of a talk. */
const LONGEST_BREAK = 32

type Lengths = ReadonlyMap<string, readonly number[]>

const lengths = {
  first: new WeakMap<ReadonlySet<string>, Lengths>(),
  last: new WeakMap<ReadonlySet<string>, Lengths>(),
}

/** How long a list's words are, longest first, by the character each begins or ends with. */
const lengthsOf = (list: ReadonlySet<string>, end: 'first' | 'last'): Lengths => {
  const known = lengths[end].get(list)
  if (known !== undefined) return known
  const found = new Map<string, Set<number>>()
  for (const word of list) {
    const character = word.at(end === 'first' ? 0 : -1) ?? ''
    found.set(character, (found.get(character) ?? new Set()).add(word.length))
  }
  const made = new Map([...found].map(([character, all]) => [character, [...all].sort((a, b) => b - a)] as const))
  lengths[end].set(list, made)
  return made
}

/** How long the word is that a text begins with, of a list; a Latin word must end there. */
const begun = (list: ReadonlySet<string>, text: string): number => {
  for (const length of lengthsOf(list, 'first').get(text[0] ?? '') ?? []) {
    if (length > text.length) continue
    const head = text.slice(0, length)
    if (list.has(head) && (/[\s]$/.test(head) || !isLetter(text[length]) || !isLetter(head.at(-1)))) return length
  }
  return 0
}

const ended = (list: ReadonlySet<string>, text: string): number => {
  for (const length of lengthsOf(list, 'last').get(text.at(-1) ?? '') ?? []) {
    if (length > text.length) continue
    const tail = text.slice(-length)
    if (list.has(tail) && (!isLetter(text.at(-length - 1)) || !isLetter(tail[0]))) return length
  }
  return 0
}

/** Letters of scripts that put spaces between words. */
const isLetter = (character: string | undefined): boolean => character !== undefined && SPACED_LETTER.test(character)

const SPACED_LETTER = new RegExp(`[${SPACED}\\p{M}'\\d]`, 'u')

/** Whether two characters belong to one word; a number behind a word is none of it: Topic2. */
const isJoined = (one: string | undefined, other: string | undefined): boolean =>
  isLetter(one) && isLetter(other) && /\d/.test(one ?? '') === /\d/.test(other ?? '')

const either = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'

const splitLists = new Map<string, readonly string[]>()

/** The words of a vocabulary's list; every lexicon asks for all of them. */
const split = (list: string | undefined): readonly string[] => {
  if (list === undefined) return []
  const known = splitLists.get(list) ?? list.split('|')
  splitLists.set(list, known)
  return known
}

/** What stands between words: marks, digits and brackets. */
const BETWEEN = /[\s\d/|｜丨·•・&+,，、.:()（）【】「」[\]《》〈〉!?¿¡–—_#~-]/u

/** A word of a phrase and what it may mean. */
type Known = { readonly word: string; readonly senses: ReadonlySet<Sense> }

const isFiller = (senses: ReadonlySet<Sense>): boolean => senses.has('filler') && senses.size === 1

/**
 * A phrase cut into known words, the fewest of them that cover it; undefined where something is left over. Quadratic in the
 * length of a phrase, which is bounded.
 */
const segment = (text: string, senses: ReadonlyMap<string, ReadonlySet<Sense>>): readonly Known[] | undefined => {
  type Cut = { readonly cost: number; readonly from: number; readonly senses?: ReadonlySet<Sense> }
  const best: (Cut | undefined)[] = [{ cost: 0, from: 0 }]
  for (let at = 0; at < text.length; at += 1) {
    const here = best[at]
    if (here === undefined) continue
    const offer = (end: number, cost: number, found?: ReadonlySet<Sense>): void => {
      const known = best[end]
      if (known === undefined || known.cost > here.cost + cost)
        best[end] = { cost: here.cost + cost, from: at, ...(found && { senses: found }) }
    }
    if (BETWEEN.test(text[at] ?? '')) offer(at + 1, 0)
    if (isJoined(text[at - 1], text[at])) continue
    for (let end = Math.min(text.length, at + LONGEST_WORD); end > at; end -= 1) {
      if (isJoined(text[end - 1], text[end])) continue
      const found = senses.get(text.slice(at, end))
      if (found !== undefined) offer(end, isFiller(found) ? 1.1 : 1, found)
    }
  }
  const last = best[text.length]
  if (last === undefined) return undefined
  const words: Known[] = []
  for (let end = text.length; end > 0; ) {
    const one = best[end]
    if (one === undefined) return undefined
    if (one.senses !== undefined) words.unshift({ word: text.slice(one.from, end), senses: one.senses })
    end = one.from
  }
  return words
}

const PEOPLE: readonly Sense[] = ['speaker', 'host', 'guest']
const KINDS = ['break', 'opening', 'panel'] as const
/** Fields that one word says, whatever stands beside it. */
const PLAIN = [
  ...([
    'video',
    'slides',
    'duration',
    'date',
    'time',
    'room',
    'track',
    'level',
    'language',
    'tags',
    'company',
    'post',
  ] as const),
  ...(['picture', 'number', 'audience'] as const),
]

/** The role of a phrase from its words' senses, first rule first. */
const combine = (all: readonly ReadonlySet<Sense>[]): Role | undefined => {
  const words = all.filter((one) => [...one].some((sense) => sense !== 'filler'))
  if (words.length === 0) return undefined
  const has = (...senses: readonly Sense[]): boolean => words.some((one) => senses.some((sense) => one.has(sense)))
  const only = (...senses: readonly Sense[]): boolean => words.every((one) => senses.some((sense) => one.has(sense)))
  const people = has(...PEOPLE)
  const who = (['host', 'guest', 'speaker'] as const).find((one) => has(one)) ?? 'speaker'
  // 演讲嘉宾, Keynote speaker: the talk is whose they are
  const joined = words.some((one, index) => one.has('talk') && PEOPLE.some((sense) => words[index + 1]?.has(sense)))
  const talk = has('title') || (has('talk') && !joined)
  if (has('break') && only('break', 'aside', 'link')) return 'break'
  // Welcome participants
  if (has('opening') && only('opening', 'aside', 'event')) return 'opening'
  if (has('aside') && !has('takeaways')) return 'aside'
  for (const kind of KINDS) if (only(kind, 'link') && has(kind)) return kind
  if (only('panel', 'talk', 'event', 'title') && has('panel')) return 'panel'
  if (only('opening', 'talk', 'event') && has('opening')) return 'opening'
  if (has('takeaways')) return 'takeaways'
  if (people && has('bio', 'about') && !talk) return 'bio'
  if (has('bio') && !talk && !has('abstract')) return 'bio'
  if (people && talk) return 'programme'
  if (people && has('programme')) return 'people'
  if (has('note'))
    return only('note', 'event', 'about', 'link', 'time', 'place', 'talk', 'title')
      ? 'note'
      : has('programme', 'abstract', 'speaker')
        ? undefined
        : 'note'
  if (has('programme'))
    return only('programme', 'talk', 'title', 'event', 'about', 'part', 'time', 'date', 'place')
      ? 'programme'
      : undefined
  if (has('bio')) return has('abstract') ? 'abstract' : 'bio'
  if (people && only(...PEOPLE, 'talk', 'event', 'panel')) return who
  if (has('event') && has('title', 'time', 'place', 'date', 'about', 'abstract', 'link')) return 'note'
  if (has('abstract') || (talk && has('about'))) return 'abstract'
  if (has('part') && only('part', 'talk', 'event', 'number', 'time', 'date', 'track', 'room', 'place')) return 'part'
  for (const field of PLAIN) if (has(field)) return field
  if (has('place')) return 'place'
  if (has('title')) return 'title'
  if (has('talk') && only('talk', 'event')) return 'talk'
  if (only('about')) return 'intro'
  if (only('link')) return 'link'
  return undefined
}

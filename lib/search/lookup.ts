import type { Field } from './entries'
import { beginsWord, inHan, inWord, longestQuery, type QueryTerm } from './match'

/**
 * The archive says the same few texts over and over: a topic, a city, a speaker stand at every event they belong to.
 * Each distinct text is kept once, with whose it is; what a query may ask for in it (a word from its beginning, Han in
 * pairs) is kept sorted. A query then costs what it finds, not what there is.
 */
export type Lookup = {
  readonly count: number
  /** Lower-case, one of each. */
  readonly texts: readonly string[]
  /** Of each text: the things that have it, and as what; see `ownerOf`. */
  readonly owners: readonly (readonly number[])[]
  readonly words: Dictionary
  /** Those of sounds: a short one has to be all of a syllable, so that each says whether it ends one. */
  readonly sounds: Dictionary
}

/** What a term can begin with or be, in order, and the numbers of the texts that have it. */
type Dictionary = { readonly keys: readonly string[]; readonly texts: ReadonlyMap<string, readonly number[]> }

/** How well something answers a query: how many terms it has, and its merit among those that have as many. */
export type Score = { readonly found: number; readonly merit: number }

/** What a term is worth where it stands in the context, a detail, the title. */
const WORTH = [1, 3, 8] as const
const PARTS = { context: 0, detail: 1, title: 2 } as const
/** What the whole query is worth there, or in another name. */
const FULL = { context: 0, detail: 1, title: 4 } as const

/** A thing, a part, and the worth of the whole query there, in one number. */
const ownerOf = (thing: number, { part, reason }: Field): number =>
  thing * 32 + PARTS[part] * 8 + (reason === 'alias' ? FULL.title : FULL[part])

/** No term is longer, in UTF-16 units. */
const LONGEST = 2 * longestQuery
/** Behind what ends at a space or with its text. */
const END = '\n'

/**
 * Prepares everything that can be found.
 * @param things in the order of their numbers
 * @param fieldsOf the texts of one
 */
export const lookupOf = <Thing>(things: readonly Thing[], fieldsOf: (thing: Thing) => readonly Field[]): Lookup => {
  const known = new Map<string, number>()
  const texts: string[] = []
  const owners: number[][] = []
  const [words, sounds] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [number, thing] of things.entries()) {
    for (const field of fieldsOf(thing)) {
      const key = `${field.isSound === true ? 'sound' : 'text'} ${field.text}`
      const at = known.get(key) ?? texts.length
      if (at === texts.length) {
        known.set(key, at)
        texts.push(field.folded)
        owners.push([])
        for (const entry of entriesOf(field)) {
          const list = field.isSound === true ? sounds : words
          const among = list.get(entry)
          if (among === undefined) list.set(entry, [at])
          else if (among.at(-1) !== at) among.push(at)
        }
      }
      owners[at]?.push(ownerOf(number, field))
    }
  }
  return { count: things.length, texts, owners, words: dictionary(words), sounds: dictionary(sounds) }
}

const dictionary = (texts: ReadonlyMap<string, readonly number[]>): Dictionary => ({
  keys: [...texts.keys()].sort(inOrder),
  texts,
})

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Most letters of most words are small ones behind another: no word begins there. */
const mayBegin = (text: string, folded: string, at: number): boolean =>
  text[at] !== folded[at] || text.charCodeAt(at) > 0x7f || text.charCodeAt(at - 1) > 0x7f

/** All that a term can begin with or be: words from each place where one begins, Han characters alone and in pairs. */
const entriesOf = ({ text, folded, isSound }: Field): readonly string[] => {
  const entries: string[] = []
  const add = (from: number, to: number): void => {
    const ends = to === folded.length || /\s/.test(folded[to] ?? '')
    entries.push(folded.slice(from, Math.min(to, from + LONGEST)) + (isSound === true && ends ? END : ''))
  }
  for (const { 0: run, index } of folded.matchAll(inWord))
    for (let at = index; at < index + run.length; at += 1)
      if ((at === index || mayBegin(text, folded, at)) && beginsWord(text, at)) add(at, index + run.length)
  for (const { 0: run, index } of folded.matchAll(inHan)) {
    const characters = [...run]
    let at = index
    for (const [place, { length }] of characters.entries()) {
      add(at, at + length)
      const next = characters[place + 1]
      if (next !== undefined) add(at, at + length + next.length)
      at += length
    }
  }
  return entries
}

/** A syllable of so many letters or fewer has to be all of it, or “go” would find everybody called 龚. */
const SHORT = 3

const textsWith = (lookup: Lookup, { text: term, kind }: QueryTerm): readonly (readonly number[])[] => [
  ...(kind === 'word' ? beginningWith(lookup.words, term) : exactly(lookup.words, term)),
  ...(term.length > SHORT ? beginningWith(lookup.sounds, term) : exactly(lookup.sounds, `${term}${END}`)),
]

const exactly = ({ texts }: Dictionary, key: string): readonly (readonly number[])[] => {
  const found = texts.get(key)
  return found === undefined ? [] : [found]
}

const beginningWith = ({ keys, texts }: Dictionary, beginning: string): readonly (readonly number[])[] => {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const found: (readonly number[])[] = []
  for (let at = low; keys[at]?.startsWith(beginning) === true; at += 1) found.push(texts.get(keys[at] ?? '') ?? [])
  return found
}

/**
 * Scores what has any of the terms elsewhere than in its context alone.
 * @param whole the folded query, to honour those whose name it is or begins
 * @returns scores by the numbers of things
 */
export const scoresOf = (lookup: Lookup, terms: readonly QueryTerm[], whole: string): ReadonlyMap<number, Score> => {
  const { count, texts, owners } = lookup
  const [found, merit, full] = [new Uint8Array(count), new Uint16Array(count), new Uint8Array(count)]
  const own = new Uint8Array(count)
  for (const term of terms) {
    /** One more than the part, of those that have this term. */
    const best = new Uint8Array(count)
    const met: number[] = []
    for (const list of textsWith(lookup, term))
      for (const at of list)
        for (const owner of owners[at] ?? []) {
          const [thing, part] = [owner >> 5, ((owner >> 3) & 3) + 1]
          if (best[thing] === 0) met.push(thing)
          if (part > (best[thing] ?? 0)) best[thing] = part
        }
    for (const thing of met) {
      const part = (best[thing] ?? 1) - 1
      found[thing] = (found[thing] ?? 0) + 1
      merit[thing] = (merit[thing] ?? 0) + (WORTH[part] ?? 0)
      if (part > PARTS.context) own[thing] = 1
    }
  }
  texts.forEach((folded, text) => {
    const at = folded.indexOf(whole)
    if (at < 0) return
    const times = folded === whole ? 4 : at === 0 ? 2 : 1
    for (const owner of owners[text] ?? []) full[owner >> 5] = Math.max(full[owner >> 5] ?? 0, (owner & 7) * times)
  })
  const scores = new Map<number, Score>()
  for (let thing = 0; thing < count; thing += 1)
    if (own[thing] === 1)
      scores.set(thing, {
        found: found[thing] ?? 0,
        merit: (merit[thing] ?? 0) / terms.length + (full[thing] ?? 0),
      })
  return scores
}

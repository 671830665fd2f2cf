/**
 * How much a text looks like a person's name, by its script and shape. No list of first names decides: who is known (authors,
 * profiles) raises a score, words that no name holds end it.
 */

import { NAME } from '../weights'
import { CASED, escapePattern, plainWords, UNCASED } from './marks'
import type { Lexicon } from './phrase'

export type NameBook = {
  readonly lexicon: Lexicon
  /** 0 to 1; only the whole text counts. */
  readonly score: (text: string) => number
  /** How long the known name is that a text begins with; 0 where there is none. */
  readonly prefix: (text: string) => number
  /** Where a known name begins that ends a text; -1 where there is none. */
  readonly suffix: (text: string) => number
  readonly isKnown: (text: string) => boolean
  /** Whether a text is a known person's surname alone. */
  readonly isSurname: (text: string) => boolean
  /** Whether a text holds a post or the form of a company. */
  readonly hasPost: (text: string) => boolean
  /** Whether a text is a post or a company by its last word. */
  readonly endsAsPost: (text: string) => boolean
  /** Whether nobody is known beforehand. */
  readonly empty: boolean
}

/** The book of one body's names. */
export const nameBook = (known: readonly string[], lexicon: Lexicon): NameBook => {
  const names = new Set(known.map(key).filter((name) => name !== ''))
  const longest = Math.max(0, ...[...names].map((name) => name.length))
  const firsts = new Set([...names].map((name) => name[0]))
  const lasts = new Set([...names].map((name) => name.at(-1)))
  const surnames = new Set([...names].filter((name) => /^[\p{Script=Latin}'’-]+$/u.test(name)))
  const hasPost = postFinder(lexicon)
  const shape = shapeOf(lexicon, hasPost)
  const scores = new Map<string, number>()
  const isKnown = (text: string): boolean => names.size > 0 && names.has(key(text))
  const score = (text: string): number => {
    const name = text.trim()
    if (name === '' || name.length > 48) return 0
    if (isKnown(name)) return NAME.known
    const cached = scores.get(name)
    if (cached !== undefined) return cached
    const found = shape(name)
    if (scores.size < 20_000) scores.set(name, found)
    return found
  }
  const matches = (text: string, from: number, to: number): boolean => names.has(key(text.slice(from, to)))
  return {
    lexicon,
    score,
    hasPost,
    endsAsPost: (text) => endsAsPost(text, lexicon),
    empty: names.size === 0,
    isKnown,
    isSurname: (text) => surnames.size > 0 && surnames.has(key(text)),
    prefix: (text) => {
      if (names.size === 0 || !firsts.has(key(text.slice(0, 2))[0])) return 0
      for (let length = Math.min(text.length, longest + 2); length > 0; length -= 1) {
        if (isLatin(text[length]) && isLatin(text[length - 1])) continue
        if (matches(text, 0, length)) return text.slice(0, length).trimEnd().length
      }
      return 0
    },
    suffix: (text) => {
      if (names.size === 0 || !lasts.has(key(text.slice(-2)).at(-1))) return -1
      for (let from = Math.max(0, text.length - longest - 2); from < text.length; from += 1) {
        if (text[from]?.trim() === '' || (from > 0 && isLatin(text[from]) && isLatin(text[from - 1]))) continue
        if (matches(text, from, text.length)) return from
      }
      return -1
    },
  }
}

const key = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Latin}\d]/u.test(character)

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const endings = new WeakMap<Lexicon, RegExp>()

const latinWords = new WeakMap<Lexicon, ReadonlySet<string>>()

const latinEnds = (lexicon: Lexicon): ReadonlySet<string> => {
  const known = latinWords.get(lexicon)
  if (known !== undefined) return known
  const made = new Set(lexicon.vocabularies.flatMap(({ posts, postEnds }) => (postEnds ?? posts ?? '').split('|')))
  latinWords.set(lexicon, made)
  return made
}

const endsAsPost = (text: string, lexicon: Lexicon): boolean => {
  const plain = text.trim().toLowerCase()
  if (plain.length > 60 || /[。！？!?]/.test(plain)) return false
  let ends = endings.get(lexicon)
  if (ends === undefined) {
    const words = lexicon.vocabularies.flatMap(({ posts, postEnds }) => (postEnds ?? posts ?? '').split('|'))
    const wide = words
      .filter((word) => WIDE.test(word) || /^p?pmc$|^committer$/.test(word))
      .map((word) =>
        word.startsWith('^') ? `^.{1,3}${escapePattern(word.slice(1))}` : escapePattern(word.replace(/\$/, '')),
      )
    ends = new RegExp(`(?:${wide.join('|') || '(?!)'})$`, 'u')
    endings.set(lexicon, ends)
  }
  if (WIDE.test(plain.at(-1) ?? '')) return ends.test(plain)
  const words = latinEnds(lexicon)
  // 某公司CTO ends as CTO does
  const isEnd = (word: string): boolean =>
    words.has(word) ||
    words.has(word.replace(/[.,;]+$/, '')) ||
    isPlural(word, words) ||
    words.has(/[^\p{Script=Latin}]([a-z]{2,})$/u.exec(word)?.[1] ?? '')
  const [, before = ''] = /^(.*?)(?:,|\s(?:at|of|bei|chez|en|i|på|van|von|presso|na|no|@)\s)/u.exec(plain) ?? []
  return isEnd(plain.split(/\s+/).at(-1) ?? '') || isEnd(before.split(/\s+/).at(-1) ?? '')
}

const anchoredPosts = new WeakMap<Lexicon, RegExp>()

/** Whether a text holds a post that is more than its first or last character: 尚小云 is a name, though 某云 is a company. */
const wholePost = (text: string, lexicon: Lexicon): boolean => {
  let pattern = anchoredPosts.get(lexicon)
  if (pattern === undefined) {
    const posts = [...lexicon.words('posts')].filter((post) => WIDE.test(post) && !post.endsWith('$'))
    pattern = new RegExp(
      posts
        .map((post) => (post.startsWith('^') ? `^${escapePattern(post.slice(1))}` : escapePattern(post)))
        .join('|') || '(?!)',
      'u',
    )
    anchoredPosts.set(lexicon, pattern)
  }
  return pattern.test(text)
}

/** Endings of words for several people: designers, Entwicklerinnen, ingegneri, udviklere. */
const PLURALS: readonly (readonly [ending: RegExp, one: string])[] = [
  [/innen$/, 'in'],
  [/(?:s|es|e|er|en)$/, ''],
  [/s$/, ''],
  [/e$/, ''],
  [/i$/, 'e'],
]
/** A post this long is no name in another language: Guru is one in English, Universiteit in none. */
const LONG_POST = 8

/** A shorter word with one more letter is too often a surname: Banks, Fellows. */
const LEAST_POST = 7

/** Whether a word is a post of several people. */
const isPlural = (word: string, posts: ReadonlySet<string>): boolean =>
  word.length > LEAST_POST &&
  PLURALS.some(([ending, one]) => {
    const single = word.replace(ending, one)
    return single !== word && single.length >= LEAST_POST && posts.has(single)
  })

const finders = new WeakMap<Lexicon, (text: string) => boolean>()

/** Posts of scripts without spaces may stand anywhere in a text, others are words of it. */
const postFinder = (lexicon: Lexicon): ((text: string) => boolean) => {
  const known = finders.get(lexicon)
  if (known !== undefined) return known
  const posts = [...lexicon.words('posts')]
  const wide = posts
    .filter((post) => WIDE.test(post))
    .map((post) => escapePattern(post).replace(/^\\\^/, '^').replace(/\\\$$/, '$'))
  const pattern = new RegExp(`${wide.join('|') || '(?!)'}`, 'u')
  const words = new Set(posts.filter((post) => !WIDE.test(post)))
  const phrases = [...words].filter((word) => word.includes(' '))
  const find = (text: string): boolean => {
    const plain = text.slice(0, 400).toLowerCase()
    if (pattern.test(plain)) return true
    for (const [word] of plain.matchAll(/[\p{L}\p{M}.'-]+/gu))
      if (words.has(word) || words.has(word.replace(/[.']+$/, '')) || isPlural(word, words)) return true
    return phrases.some((phrase) => plain.includes(phrase))
  }
  finders.set(lexicon, find)
  return find
}

const PARTICLES = new Set(
  "de|del|della|di|da|dal|dos|das|do|du|van|von|der|den|ter|ten|la|le|el|al|bin|ben|binti|y|e|zu|zur|af|av|à|'t|st.|mac|o'|san".split(
    '|',
  ),
)
/** One word of a Latin name: capitalised, perhaps with hyphens and apostrophes, or initials. */
const WORD = /^(?:\p{Lu}\.-?)*\p{Lu}[\p{L}\p{M}'’-]*(?<!-)\.?$/u
const INITIAL = /^(?:\p{Lu}\.-?)+(?:\p{Lu}[\p{L}\p{M}'’-]*)?$/u

const CASED_NAME = new RegExp(`^[${CASED}\\p{M}\\s.'’-]+$`, 'u')
/** Two to four words, or one, of a script without capitals. */
const UNCASED_NAME = new RegExp(
  `^[${UNCASED}\\p{M}.'"׳״\u200c-]{2,}(?:\\s[${UNCASED}\\p{M}.'"׳״\u200c-]{2,}){0,3}$`,
  'u',
)
/** A given name and a surname, which Thai parts by a space as it does clauses. */
const THAI_NAME = /^\p{Script=Thai}{2,20}\s\p{Script=Thai}{2,24}$/u

/** File-Based Routing: words that say how, of no name. */
const HYPHENED = /-(?:based|driven|oriented|aware|free|first|side|native|time|level|scale|end|in|on|up|out|off)$/i

/** SQL, HTTP: capitals without a vowel are no surname. */
const ACRONYM = /^(?:[B-DF-HJ-NP-TV-XZ]{2,5}\d?|AI|IA|UI|UX|API|IOT|IoT|CI|IDE|OSS|EU)$/

/** What somebody may be called behind whom さん or 님 stands. */
const ANY_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,8}|[a-z][\w.-]{1,20})$/iu

const shapes = new WeakMap<Lexicon, (text: string) => number>()

const shapeOf = (lexicon: Lexicon, hasPost: (text: string) => boolean): ((text: string) => number) => {
  const known = shapes.get(lexicon)
  if (known !== undefined) return known
  const [singles, doubles] = surnamesOf(lexicon)
  const notNames = new Set(
    lexicon.vocabularies.flatMap(({ notNames: words, language }, index) =>
      index === 0 || language === 'en' || language === 'zh'
        ? (words?.split('|').filter((word) => language === 'zh' || !WIDE.test(word) || word.length > 1) ?? [])
        : (words?.split('|').filter((word) => WIDE.test(word) && word.length > 1) ?? []),
    ),
  )
  const wideNot = new RegExp(
    [...notNames]
      .filter((word) => WIDE.test(word))
      .map(escapePattern)
      .join('|') || '(?!)',
    'u',
  )
  const programmeWords = wordsOfProgrammes(lexicon)
  // April Lee, Domingo Pérez
  const calendar = new Set(
    lexicon.vocabularies.flatMap(({ months = [], weekdays = [] }) =>
      [...months, ...weekdays].flatMap((one) => one.split(' ')),
    ),
  )
  // Guru is a post in Indonesian, and a name in English
  const ownPosts = new Set(
    lexicon.vocabularies.flatMap(({ posts, language }, index) =>
      (posts?.split('|') ?? []).filter((post) => index === 0 || language === 'en' || post.length >= LONG_POST),
    ),
  )
  const notEnding = new RegExp(`.{2}(?:${[...lexicon.near('notNameEndings')].join('|') || '(?!)'})$`, 'u')
  const nouns = lexicon.vocabularies[0]?.language === 'de'
  const unknown = lexicon.words('unknown')
  const latin = (text: string): number => {
    const words = text.split(/\s+/)
    const bare = words.map((word) => word.toLowerCase().replace(/[.,]$/, ''))
    const isNoName = (word: string, index: number): boolean =>
      notNames.has(word) &&
      !(index > 0 && (PARTICLES.has(word) || INITIAL.test(words[index] ?? ''))) &&
      !(words.length > 1 && calendar.has(word))
    if (words.length > 5 || bare.some(isNoName) || unknown.has(text.toLowerCase())) return 0
    if (bare.every((word) => calendar.has(word))) return 0
    if (/\d/.test(text) || lexicon.role(text) !== undefined) return 0
    const particles = words.filter((word, index) => index > 0 && PARTICLES.has(word.toLowerCase())).length
    const shaped = words.filter((word) => WORD.test(word) || INITIAL.test(word)).length
    if (words.length === 1) {
      if (INITIAL.test(text) && text.length > 3 && /\p{Ll}/u.test(text)) return NAME.latinMarked
      return WORD.test(text) && text.length > 1 && text.length < 20 && !hasPost(text) && !/^\p{Lu}+$/u.test(text)
        ? NAME.latinOne
        : /^[\p{Ll}][\p{L}\d_.-]{1,19}$/u.test(text) && !hasPost(text)
          ? NAME.lower
          : 0
    }
    if (shaped + particles < words.length || shaped < 2) return 0
    if (
      bare.some((word) => ownPosts.has(word) || isPlural(word, ownPosts)) ||
      words.every((word) => /^\p{Lu}{2,}$/u.test(word))
    )
      return NAME.lower
    if (bare.some((word) => programmeWords.has(word) || notEnding.test(word))) return NAME.lower
    // Managing Hardware, Sensor Computing Engine, Storytelling's Brushstrokes, DigitalOcean, Syntax de SQL
    if (
      words.slice(0, -1).some((word, index) => index > 0 && /^\p{Lu}\p{Ll}{3,}ing$/u.test(word)) ||
      words.some((word) => /\p{L}{2}['’]s$|\p{Ll}{5}\p{Lu}/u.test(word))
    )
      return NAME.lower
    if (
      /^\p{Lu}\p{Ll}{4,}ing$/u.test(words[0] ?? '') ||
      words.some((word) => ACRONYM.test(word) || HYPHENED.test(word))
    )
      return NAME.lower
    if (particles > 0 || words.some((word) => INITIAL.test(word))) return NAME.latinMarked
    return nouns ? NAME.latinNouns : NAME.latinFull
  }
  const uncased = (text: string): number => {
    const words = text.split(/\s+/)
    if (words.some((word) => notNames.has(word) || programmeWords.has(word)) || unknown.has(text)) return 0
    if (hasPost(text) || lexicon.role(text) !== undefined) return 0
    return words.length === 1 ? NAME.lower : NAME.uncased
  }
  const han = (text: string): number => {
    if (wideNot.test(text) || wholePost(text, lexicon) || lexicon.role(text) !== undefined || unknown.has(text))
      return 0
    if (doubles.has(text.slice(0, 2)) && (text.length === 3 || text.length === 4)) return NAME.hanFull
    if (singles.has(text[0] ?? '')) {
      if (text.length === 3) return NAME.hanFull
      if (text.length === 2) return NAME.hanShort
    }
    return text.length === 2 || text.length === 3 ? NAME.hanNick : 0
  }
  const shape = (text: string): number => {
    if (text.startsWith('@') && /^@[\w.-]{2,30}$/.test(text)) return NAME.handle
    const [bare, titled] = withoutTitles(text, lexicon)
    if (titled) {
      const words = bare.split(' ')
      const first = words.findIndex((word) => !PARTICLES.has(word))
      const named = words.slice(Math.max(0, first)).join(' ')
      // Ph.D. degree
      if (/^\p{Ll}/u.test(named)) return 0
      return bare.length <= 40 && (anyName(named) || (/(?:さん|님)$/.test(text) && ANY_NAME.test(bare)))
        ? NAME.titled
        : 0
    }
    if (/^\p{Script=Han}+$/u.test(text)) return han(text)
    if (/^\p{Script=Hangul}+$/u.test(text)) {
      if (wideNot.test(text) || hasPost(text) || lexicon.role(text) !== undefined) return 0
      return text.length === 3 && singles.has(text[0] ?? '')
        ? NAME.hangulFull
        : text.length <= 4 && text.length >= 2
          ? NAME.hangulShort
          : 0
    }
    if (
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}$/u.test(
        text,
      )
    )
      return wideNot.test(text) || hasPost(text) ? 0 : NAME.japanese
    if (
      /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{2,8}(?:[・‧][\p{Script=Katakana}\p{Script=Han}ー]{1,8})?$/u.test(
        text,
      )
    )
      return wideNot.test(text) || hasPost(text) || lexicon.role(text) !== undefined ? 0 : NAME.kana
    if (CASED_NAME.test(text)) return latin(text)
    if (UNCASED_NAME.test(text)) return uncased(text)
    if (THAI_NAME.test(text))
      return wideNot.test(text) || hasPost(text) || lexicon.role(text) !== undefined ? 0 : NAME.uncased
    // Derek 呆
    if (/^\p{Lu}\p{Ll}+ \p{Script=Han}{1,3}$/u.test(text))
      return hasPost(text) || wideNot.test(text) || latin(text.split(' ')[0] ?? '') === 0 ? 0 : NAME.kana
    return 0
  }
  const anyName = (text: string): boolean => shape(text) > 0
  shapes.set(lexicon, shape)
  return shape
}

/** Single words of programmes in Latin letters: no name holds one. */
const wordsOfProgrammes = ({ vocabularies }: Lexicon): ReadonlySet<string> => {
  const own = vocabularies.filter(({ language }, index) => index === 0 || language === 'en')
  const texts = own.flatMap(({ words, gatherings }) => [...Object.values(words), gatherings ?? ''])
  return new Set(texts.flatMap((text) => text.split(/[|\s]+/)).filter((word) => word.length > 3 && !WIDE.test(word)))
}

const surnamesOf = ({ vocabularies }: Lexicon): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const lists = vocabularies.flatMap(({ surnames }) => surnames?.split('|') ?? [])
  return [
    new Set(lists.flatMap((list) => (list.length > 4 ? [...list] : []))),
    new Set(lists.filter((list) => list.length <= 4)),
  ]
}

const THAI = /\p{Script=Thai}/u

/** A text without what stands around a name (Dr., さん, 님), and whether anything did. */
export const withoutTitles = (text: string, { words }: Lexicon): readonly [string, boolean] => {
  const [titles, posts] = [words('titles'), words('posts')]
  let bare = text.trim()
  let found = false
  for (let step = 0; step < 3; step += 1) {
    const first = /^(\S+)\s+(?=\S)/.exec(bare)
    if (first !== null && titles.has(plain(first[1] ?? ''))) {
      bare = bare.slice(first[0].length)
      found = true
      continue
    }
    const last = /[\s]*(\S+)$/.exec(bare)
    // behind a name a professor is a post, and behind another word part of one: Assistant Professor
    if (last !== null && last.index > 0 && titles.has(plain(last[1] ?? '')) && !posts.has(plain(last[1] ?? ''))) {
      bare = bare.slice(0, last.index)
      found = true
      continue
    }
    const head = [...titles].find(
      (title) => THAI.test(title) && bare.startsWith(title) && bare.length > title.length + 1,
    )
    if (head !== undefined) {
      bare = bare.slice(head.length).trimStart()
      found = true
      continue
    }
    const tail = [2, 1].find(
      (length) => bare.length > length + 1 && titles.has(bare.slice(-length)) && WIDE.test(bare.slice(-length)),
    )
    if (tail === undefined) break
    bare = bare.slice(0, -tail)
    found = true
  }
  return [bare.trim(), found]
}

const plain = (word: string): string => plainWords(word.replace(/,$/, ''))

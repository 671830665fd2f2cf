/** People as fields name them: `speaker: Mara Quill, CTO at Tidewater`, `authors: 林夕、王五`, `speakers: ["[Ana Lima](…)"]`. */

import { insideBrackets } from './lex/marks'
import { type NameBook, nameBook, withoutTitles } from './lex/names'
import { type Named, readPeople } from './lex/people'
import { lexiconOf } from './lex/phrase'
import { POSITION } from './weights'

const AND = '(?:&|and|with|und|mit|et|avec|y|e|con|com|og|och|med|en|met|и|с|和|与|與)'
/** Between people, whatever is said of each. */
const STRONG = /[;；、]/g
/** Between people, where nothing else is said of them. */
const BETWEEN = new RegExp(`\\s*[,，、;；]\\s*(?:${AND}\\s+)?|\\s+(?:${AND}|/)\\s+`, 'gu')

/** `[name](address)`, `<a …>name</a>`, `**name**`, `name <mail>`, `name*`: what is around a name and no part of it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]]*)\]\([^()\s]*\)/g, '$1'],
  [/\s*<[^<>]*>/g, ''],
  [/(\*\*|__|`)(.+?)\1/g, '$2'],
  [/[*†‡]+$/, ''],
]

/** No list of people is longer, in UTF-16 units; a million brackets would be looked through from each of them. */
const LONGEST = 4000

/** The words of a field, without its markup. */
const wordsOf = (written: string): string => {
  const words = MARKUP.reduce((text, [mark, inner]) => text.replace(mark, inner), written).trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : written.trim()
}

const book = (): NameBook => nameBook([], lexiconOf())

/** A text cut wherever a separator stands outside of brackets. */
const partsOf = (text: string, separator: RegExp): readonly string[] => {
  const inside = insideBrackets(text)
  const cuts = [...text.matchAll(separator)].filter(({ index }) => !inside(index))
  const ends = [...cuts.map(({ index }) => index), text.length]
  return ends
    .map((end, at) => {
      const before = cuts[at - 1]
      return text.slice(before === undefined ? 0 : before.index + before[0].length, end).trim()
    })
    .filter(Boolean)
}

const BRACKET = /\s*[（(][^（()）]*[)）]$/u
/** Two to four words that begin as names do, in any script. */
const WORDS = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*\s+){1,3}[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u

/** Words of a name or Chinese characters, a bracket behind them or not; no post and no company. */
const isWholeName = (part: string): boolean => {
  const { hasPost, score, lexicon } = book()
  const [name] = withoutTitles(part.replace(BRACKET, ''), lexicon)
  const isShaped = /\p{Script=Han}/u.test(name)
    ? name.length > 1 && score(name) >= POSITION.label
    : isInWords(name, score)
  return isShaped && !hasPost(name)
}

const isInWords = (name: string, score: NameBook['score']): boolean =>
  /\S\s+\S/.test(name) && (WORDS.test(name) || score(name) >= POSITION.label)

/**
 * The people in a field that holds several, each as written; undefined where it may hold one, whose post and company stand
 * behind the name.
 */
export const severalNames = (written: string): readonly string[] | undefined => {
  if (written.length > LONGEST) return undefined
  const text = wordsOf(written)
  const strong = partsOf(text, STRONG)
  if (strong.length > 1 && strong.every(beginsAsName)) return strong.flatMap((part) => severalNames(part) ?? [part])
  const names = partsOf(text, BETWEEN)
  return names.length > 1 && names.every(isWholeName) ? names : undefined
}

const beginsAsName = (part: string): boolean => !book().hasPost(/^[^,，(（]*/u.exec(part)?.[0] ?? '')

/** `Lovelace, Ada` */
const TURNED = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’.-]+$/u
/** A name, and behind it what is said of them: in scripts whose names have no shape of their own. */
const BESIDE = /^(.+?)(?:\s*[(（](.+)[)）]|\s+[-–—|]\s+(.+)|,\s+(.+))$/u
/** `Mara Quill: Engineer` */
const COLON = /^(\S+(?:\s\S+){1,3}):\s+(?=\S)/u

/** `Lightning talks`, `Multiple speakers`, `none`: a field that says so names nobody. */
const NOBODY = /^(?:none|nobody|no one|multiple|several|community|members?|everyone|you|无|未定|なし|없음)$/i

const namesNobody = (text: string, { lexicon }: NameBook): boolean =>
  NOBODY.test(text) || lexicon.holds('talk', text) || /\b(?:speakers|presenters|attendees)\b/i.test(text)

/**
 * Those whom a field names, each with what is said beside the name. What has not the shape of a name is one all the same,
 * as it is written: a field that is called so says that it is. Nobody where it says that nobody is known, or several.
 */
export const peopleOfField = (written: string): readonly Named[] => {
  if (written.length > LONGEST) return [{ name: written.trim() }]
  const several = severalNames(written)
  if (several !== undefined) return several.flatMap(peopleOfField)
  const [text, names] = [wordsOf(written).replace(COLON, '$1, '), book()]
  if (namesNobody(text, names)) return []
  if (TURNED.test(text) || (!BRACKET.test(text) && isWholeName(text))) return [{ name: text }]
  const read = readPeople(text, names, 'label')
  if (read !== undefined) return read.people
  const [, name = '', ...said] = BESIDE.exec(text) ?? []
  const role = said.find(Boolean)
  return [role !== undefined && WORDS.test(name) ? { name, role } : { name: text }]
}

/** What a title in a list of all that happens says it is; undefined for a talk, or for what nobody knows. */
export const kindOfTitle = (title: string): 'opening' | 'roundtable' | 'break' | undefined => {
  const kind = lexiconOf().kind(title)
  return kind === 'panel' ? 'roundtable' : kind
}

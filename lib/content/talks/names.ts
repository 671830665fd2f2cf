import { looksLikeLatinName } from './words/latin-names'
import { namesCompany, namesPost } from './words/posts'
import { looksLikeHanName } from './words/surnames'

/** How sure it is that a text names a person: by the organizer's own list, by its form, or not at all. */
export type Certainty = 'known' | 'likely' | 'possible' | 'none'

/** The names a body may be expected to hold. */
export type NameBook = {
  /** Length of the known name a text begins with, 0 where there is none. */
  readonly prefix: (text: string) => number
  /** Offset of the known name a text ends with, -1 where there is none. */
  readonly suffix: (text: string) => number
  readonly certainty: (text: string) => Certainty
  /** Whether the organizer listed nobody, so that form alone has to do. */
  readonly empty: boolean
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()
const WORD = /[\p{Script=Latin}\p{N}]/u

/** A book of the given names. Widths and case do not matter; a Latin name ends where its word ends. */
export const nameBook = (names: readonly string[]): NameBook => {
  const known = [...new Set(names.map((name) => fold(name).trim()).filter((name) => name.length > 1))]
  known.sort((a, b) => b.length - a.length)
  const whole = new Set(known)
  const prefix = (text: string): number => {
    const start = fold(text.slice(0, 80))
    const name = known.find((one) => start.startsWith(one) && !continues(one.at(-1), start[one.length]))
    return name !== undefined && fold(text.slice(0, name.length)) === name ? name.length : 0
  }
  const suffix = (text: string): number => {
    const end = fold(text.slice(-80))
    const name = known.find((one) => end.endsWith(one) && !continues(end.at(-one.length - 1), one[0]))
    return name === undefined ? -1 : text.length - name.length
  }
  const certainty = (text: string): Certainty => {
    const name = text.trim()
    if (whole.has(fold(name))) return 'known'
    if (looksLikeHanName(name) && !namesCompany(name)) return 'likely'
    if (!POSSIBLE.test(name) || namesPost(name)) return 'none'
    return looksLikeLatinName(name) ? 'likely' : 'possible'
  }
  return { prefix, suffix, certainty, empty: known.length === 0 }
}

const POSSIBLE =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,2}|\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,3})$/u

const continues = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right)

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/u

/** Han and Kana, which are written without spaces between words. */
export const isWide = (character: string): boolean => WIDE.test(character)

/** Full-width punctuation, and the quotes, dashes and dots that Chinese shares with Latin. */
export const isWidePunctuation = (character: string): boolean => WIDE_PUNCTUATION.test(character)

const isFullWidth = (character: string): boolean => /[\u3000-\u303f\uff00-\uff65]/u.test(character)

/**
 * Whether a line break in the source between these two characters stands for nothing rather than for a space
 * (CSS Text 3, segment break transformation): between wide characters, and beside full-width punctuation.
 */
export const joinsWithoutSpace = (before: string, after: string): boolean =>
  isFullWidth(before) ||
  isFullWidth(after) ||
  ((isWide(before) || isWidePunctuation(before)) && (isWide(after) || isWidePunctuation(after)))

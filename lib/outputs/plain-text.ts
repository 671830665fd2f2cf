/** Line ends of every kind; the last three break lines in some readers only (Unicode UAX #14). */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu

/** Controls other than tab and line feed, lone surrogates, and the non-characters that XML 1.0 forbids (section 2.2). */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/**
 * Text that every output format can carry: line ends are `\n`, and nothing is left that iCalendar, XML or JSON readers
 * choke on.
 */
export const cleanText = (text: string): string => text.replace(lineEnds, '\n').replace(forbidden, '')

/** Clean text on one line, with single spaces. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Columns a character takes: Han, kana, Hangul and full-width forms two, all others one (after UAX #11). */
const columnsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x1100 &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}\u3000-\u303F\uFF01-\uFF60]/u.test(character)
    ? 2
    : 1
}

/**
 * One line of at most `columns` columns, ended by an ellipsis where something was left out, or at the end of a sentence
 * if one ends in the last third. Never cuts a character in two.
 */
export const clip = (text: string, columns: number): string => {
  const line = oneLine(text)
  let [kept, width, roomy] = ['', 0, '']
  for (const { segment } of graphemes.segment(line)) {
    width += columnsOf(segment)
    if (width > columns) return sentenceIn(kept) ?? `${roomy.trimEnd()}…`
    kept += segment
    if (width < columns) roomy = kept
  }
  return kept
}

const sentenceIn = (text: string): string | undefined => {
  const end = Math.max(...['。', '！', '？', '. '].map((mark) => text.lastIndexOf(mark)))
  return end > text.length * 0.66 ? text.slice(0, end + 1) : undefined
}

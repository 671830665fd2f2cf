const CONTROL = /(?![\t\n])\p{Cc}/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Characters of no width that copies from other programs leave: they are no letters of a name. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g
/** `##题目`: a heading as older Markdown allows it, unless it could be a hashtag, a colour or a number. */
const TIGHT_HEADING =
  /^( {0,3}(?:#{2,6}(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}《「『【（“])|#{3,6}(?=\p{L})))/u
/** `**Title:**Text`: bold that ends in a mark and goes on without a space, which CommonMark does not close. */
const TIGHT_BOLD = /(\*\*(?!\s)[^*\n]{1,60}?[:：]\*\*)(?=[\p{L}\p{N}])/gu

/**
 * Brings a source into the form everything else expects: no byte order mark, `\n` as the only line ending, and U+FFFD
 * where a character cannot be shown (NUL and other controls, halves of surrogate pairs), as CommonMark asks for NUL.
 * Lines keep their numbers; columns too, but for the first line's mark.
 */
export const normalizeSource = (source: string): string =>
  source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '\ufffd')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(NO_WIDTH, '')

/**
 * Spells out what other dialects of Markdown take for granted, line by line and outside of code: headings without a space,
 * bold labels without one.
 */
export const spellOutDialect = (source: string): string => {
  if (!source.includes('##') && !source.includes('**')) return source
  let fence = ''
  return source
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? ''
      if (mark !== '' && (fence === '' || mark.startsWith(fence))) {
        fence = fence === '' ? mark : ''
        return line
      }
      if (fence !== '') return line
      return line.replace(TIGHT_HEADING, '$1 ').replace(TIGHT_BOLD, '$1 ')
    })
    .join('\n')
}

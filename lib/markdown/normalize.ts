const CONTROL = /(?![\t\n])\p{Cc}/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

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

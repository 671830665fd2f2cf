/** Text as a YAML scalar that reads as nothing but itself. */
export const quote = (text: string): string => `'${oneLine(text).replaceAll("'", "''")}'`

/** Texts as a YAML list on one line. */
export const quoteAll = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

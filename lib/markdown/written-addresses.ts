/** An address as it stands in a text, and where it begins. */
type WrittenAddress = { readonly address: string; readonly index: number; readonly isPicture: boolean }

/** Links and pictures: an address in angle brackets, or with spaces and brackets of its own. */
const INLINE = /(!?)\[[^\]]*\]\(\s*(?:<([^<>\n]+)>|((?:[^()\n"]|\([^()\n]*\))+?))(?:\s+"[^"]*")?\s*\)/g
/** HTML and shortcodes. */
const ATTRIBUTE = /\b(?:src|href)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)')/gi
const SHOWS = /(?:<img\b[^<>]*|\{\{[<%]\s*figure\b[^{}]*)$/i
/** `[name]: address` of a reference. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]+)>|(\S+))/g

/**
 * Every address that a line of Markdown leads to or shows, however it is written. Lines of code are the caller's to leave
 * out.
 */
export const addressesIn = (line: string): readonly WrittenAddress[] => {
  if (!/\]\(|\]:|=/.test(line)) return []
  const inline = [...line.matchAll(INLINE)].map(({ index, 1: mark, 2: bracketed, 3: bare }) => ({
    address: (bracketed ?? bare ?? '').trim(),
    index,
    isPicture: mark === '!',
  }))
  const attributes = [...line.matchAll(ATTRIBUTE)].map(({ index, 1: double, 2: single }) => ({
    address: (double ?? single ?? '').trim(),
    index,
    isPicture: SHOWS.test(line.slice(Math.max(0, index - 500), index)),
  }))
  const definitions = [...line.matchAll(DEFINITION)].map(({ index, 1: bracketed, 2: bare }) => ({
    address: (bracketed ?? bare ?? '').trim(),
    index,
    isPicture: false,
  }))
  return [...inline, ...attributes, ...definitions]
}

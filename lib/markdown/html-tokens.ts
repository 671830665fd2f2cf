/** A piece of raw HTML: a tag, or text as it stands in the source (with its character references). */
export type HtmlToken =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'tag'; readonly source: string; readonly name: string; readonly closing: boolean }
  | { readonly kind: 'comment'; readonly source: string }

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/y
const LONGEST_TAG = 4000

/** Splits raw HTML in one pass. What is neither a whole tag nor a whole comment is text. */
export const htmlTokens = (html: string): readonly HtmlToken[] => {
  const tokens: HtmlToken[] = []
  let from = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const token = tokenAt(html, at)
    if (token !== undefined) {
      if (at > from) tokens.push({ kind: 'text', source: html.slice(from, at) })
      tokens.push(token)
      from = at + token.source.length
    }
    at = html.indexOf('<', Math.max(from, at + 1))
  }
  if (from < html.length) tokens.push({ kind: 'text', source: html.slice(from) })
  return tokens
}

const tokenAt = (html: string, at: number): HtmlToken | undefined => {
  const next = html[at + 1] ?? ''
  if (next === '!' || next === '?') return declarationAt(html, at)
  TAG.lastIndex = 0
  const [source, slash, name] = TAG.exec(html.slice(at, at + LONGEST_TAG)) ?? []
  if (source === undefined || name === undefined) return undefined
  return { kind: 'tag', source, name: name.toLowerCase(), closing: slash === '/' }
}

const declarationAt = (html: string, at: number): HtmlToken | undefined => {
  const close = html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.indexOf(close, at + 2)
  return end === -1 ? undefined : { kind: 'comment', source: html.slice(at, end + close.length) }
}

/** The value of an attribute in a tag's source; undefined where there is none. */
export const attribute = (tag: string, name: string): string | undefined => {
  const [, ...values] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? []
  return values.find((value) => value !== undefined)
}

/** The text between the tags of raw HTML; character references stay as they are written. */
export const htmlWords = (html: string): string =>
  htmlTokens(html)
    .map((token) => (token.kind === 'text' ? token.source.replaceAll('&lt;', '<') : ''))
    .join('')

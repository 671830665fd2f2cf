/** A file beside a page that cannot be shown as its name promises, by its public address. */
export type HiddenFile = {
  readonly address: string
  /** It can be saved, or it is not served at all. */
  readonly use: 'download' | 'nothing'
}

const TAGS = /<(img|a)\b((?:[^>"]|"[^"]*")*)>/g
const attributeIn = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/**
 * A record whose pages neither show nor lead to what is not there: a picture that is none becomes a link, or its words
 * where nothing is served; a link to nothing becomes its words. The check says why.
 * @param record as a reader of files makes it, with rendered text under `html`
 */
export const withoutHidden = <T>(record: T, hidden: readonly HiddenFile[] = []): T => {
  if (hidden.length === 0) return record
  const uses = new Map(hidden.map(({ address, use }) => [address.replaceAll('&', '&#x26;'), use]))
  const hide = (html: string): string =>
    html.replace(TAGS, (tag, name: string, attributes: string, at: number) => {
      const address = attributeIn(attributes, name === 'img' ? 'src' : 'href')
      const use = uses.get(address)
      if (use === undefined) return tag
      if (name === 'a') return use === 'nothing' ? '<a>' : tag
      const words = attributeIn(attributes, 'alt')
      const isLinked = /<a\b(?:[^>"]|"[^"]*")*>$/.test(html.slice(Math.max(0, at - 3000), at))
      if (use === 'nothing' || isLinked) return words
      return `<a href="${address}">${words === '' ? address.slice(address.lastIndexOf('/') + 1) : words}</a>`
    })
  return JSON.parse(JSON.stringify(record), (key, value) =>
    key === 'html' && typeof value === 'string' ? hide(value) : value,
  )
}

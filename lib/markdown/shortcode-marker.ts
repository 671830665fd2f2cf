/** One shortcode tag as written: its name, what it opens or closes, and its parameters. */
export type ShortcodeMarker = {
  readonly name: string
  readonly tag: 'open' | 'close' | 'self'
  readonly named: Readonly<Record<string, string>>
  readonly positional: readonly string[]
}

const PARAMETER = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|'([^']*)'|([^\s"`'=]+))/g

/**
 * Reads `{{< name a "b" key="value" >}}` and its variants with `%`, without inner spaces, closing or self-closing.
 * Returns undefined for what is no shortcode, such as Hugo's commented form.
 */
export const parseShortcode = (source: string): ShortcodeMarker | undefined => {
  const inner = source.slice(3, -3).trim()
  const closing = inner.startsWith('/')
  const self = !closing && inner.endsWith('/')
  const content = inner.slice(closing ? 1 : 0, self ? -1 : undefined).trim()
  const name = /^[A-Za-z][\w./-]*/.exec(content.slice(0, 60))?.[0]
  if (name === undefined) return undefined
  const named: Record<string, string> = Object.create(null)
  const positional: string[] = []
  for (const [, key, ...values] of content.slice(name.length, 2000).matchAll(PARAMETER)) {
    const value = (values.find((one) => one !== undefined) ?? '').replace(/\\(["\\])/g, '$1')
    if (key === undefined) positional.push(value)
    else named[key.toLowerCase()] = value
  }
  return { name: name.toLowerCase(), tag: closing ? 'close' : self ? 'self' : 'open', named, positional }
}

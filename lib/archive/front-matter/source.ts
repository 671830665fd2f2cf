/** The languages in which a front matter may be written, as Hugo reads them. */
export type MatterLanguage = 'yaml' | 'toml' | 'json'

/** A Markdown file taken apart: its front matter, and the body with the line it starts on. */
export type Source = {
  /** The front matter without its fences (JSON with its braces); undefined where the file has none. */
  readonly matter: string | undefined
  readonly language: MatterLanguage
  /** Line of the file on which the front matter starts, 1-based. */
  readonly matterLine: number
  readonly body: string
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number
}

/** Characters; as many as `LONGEST_PAGE` of lib/archive/folder has bytes. */
const LONGEST = 4_000_000

/** How a front matter is opened and closed: plain, or with the name of its language as Eleventy has it (gray-matter). */
const FENCES: readonly { readonly language: MatterLanguage; readonly open: RegExp; readonly close: RegExp }[] = [
  { language: 'yaml', open: /^---[ \t]*(?:ya?ml)?[ \t]*$/i, close: /^(?:---|\.\.\.)[ \t]*$/ },
  { language: 'toml', open: /^\+\+\+[ \t]*$/, close: /^\+\+\+[ \t]*$/ },
  { language: 'toml', open: /^---[ \t]*toml[ \t]*$/i, close: /^---[ \t]*$/ },
  { language: 'json', open: /^---[ \t]*(?:json5?|js|javascript)[ \t]*$/i, close: /^---[ \t]*$/ },
]

/** Hexo closes fields of JSON without braces with this line; others open them with it too. */
const SEMICOLONS = /^;;;[ \t]*$/

/**
 * Splits a file at the fences of its front matter. Line ends become `\n`, a byte order mark goes.
 * Never throws: a file without a closing fence is all front matter, so that its parser can say what is wrong.
 */
export const splitSource = (text: string): Source => {
  // what is longer than any page is not even split into lines; lib/archive/folder says so where it comes from a file
  if (text.length > LONGEST) return { matter: undefined, language: 'yaml', matterLine: 1, body: '', bodyLine: 1 }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[first] ?? ''
  const part = (language: MatterLanguage, from: number, to: number, bodyFrom: number): Source => ({
    matter: lines.slice(from, to).join('\n'),
    language,
    matterLine: from + 1,
    body: lines.slice(bodyFrom).join('\n'),
    bodyLine: bodyFrom + 1,
  })
  const fence = FENCES.find(({ open }) => open.test(opening))
  if (fence !== undefined) {
    const close = lines.findIndex((line, index) => index > first && fence.close.test(line))
    const end = close < 0 ? lines.length : close
    return part(fence.language, first + 1, end, end + 1)
  }
  const semicolons = SEMICOLONS.test(opening) || /^\s*"[^"]+"\s*:/.test(opening)
  const closing = semicolons ? lines.findIndex((line, index) => index > first && SEMICOLONS.test(line)) : -1
  if (closing > 0) return part('json', ...bracesAround(lines, first, closing), closing + 1)
  if (/^\{(?!\{)/.test(opening)) {
    const end = endOfBraces(lines, first)
    return part('json', first, end, end)
  }
  return { matter: undefined, language: 'yaml', matterLine: 1, body: lines.join('\n'), bodyLine: 1 }
}

/** Puts fields between semicolons into the braces that JSON wants, on the lines where they are. */
const bracesAround = (lines: string[], first: number, closing: number): readonly [from: number, to: number] => {
  const isFenced = SEMICOLONS.test(lines[first] ?? '')
  const inner = lines.slice(first + (isFenced ? 1 : 0), closing)
  if (/^\s*\{/.test(inner.find((line) => line.trim() !== '') ?? '')) return [first + (isFenced ? 1 : 0), closing]
  lines[first] = isFenced ? '{' : `{${lines[first]}`
  lines[closing] = '}'
  return [first, closing + 1]
}

/** The line after the one on which the first brace is closed again; all lines where it never is. */
const endOfBraces = (lines: readonly string[], first: number): number => {
  let open = 0
  let quoted = false
  for (let index = first; index < lines.length; index += 1) {
    for (const [token] of (lines[index] ?? '').matchAll(/\\.|["{}]/g)) {
      if (token === '"') quoted = !quoted
      else if (!quoted && token === '{') open += 1
      else if (!quoted && token === '}') open -= 1
    }
    if (open <= 0) return index + 1
  }
  return lines.length
}

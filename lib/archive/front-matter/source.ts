/** A Markdown file taken apart: the YAML between its fences, and the body with the line it starts on. */
export type Source = {
  /** YAML text without the fences; undefined where the file has no front matter. */
  readonly yaml: string | undefined
  /** Line of the file on which the YAML starts, 1-based. */
  readonly yamlLine: number
  readonly body: string
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number
  /** Another language in which the front matter is written, as Hugo allows. */
  readonly foreign?: 'TOML' | 'JSON'
}

/** Characters; as many as `LONGEST_PAGE` of lib/archive/folder has bytes. */
const LONGEST = 4_000_000

const FENCE = /^---[ \t]*$/

/**
 * Splits a file at the fences of its front matter. Line ends become `\n`, a byte order mark goes.
 * Never throws: a file without a closing fence is all front matter, so that YAML can say what is wrong.
 */
export const splitSource = (text: string): Source => {
  // what is longer than any page is not even split into lines; lib/archive/folder says so where it comes from a file
  if (text.length > LONGEST) return { yaml: undefined, yamlLine: 1, body: '', bodyLine: 1 }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0 || !FENCE.test(lines[first] ?? ''))
    return { yaml: undefined, yamlLine: 1, body: lines.join('\n'), bodyLine: 1, ...foreignOf(lines[first]) }
  const close = lines.findIndex((line, index) => index > first && FENCE.test(line))
  const end = close < 0 ? lines.length : close
  return {
    yaml: lines.slice(first + 1, end).join('\n'),
    yamlLine: first + 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  }
}

const foreignOf = (line = ''): Pick<Source, 'foreign'> => {
  if (/^\+\+\+[ \t]*$/.test(line)) return { foreign: 'TOML' }
  return line.startsWith('{') && !line.startsWith('{{') ? { foreign: 'JSON' } : {}
}

/** The source of a page before it is parsed: its characters, and what other generators wrote into it. */

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

const FENCE = /^\s{0,3}(`{3,}|~{3,})/
/** `[words]({{< relref "page.md" >}})`: a shortcode in the place of an address, which Markdown cannot read. */
const REFERENCE = /(\]\(\s*)\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?["'`]?([^"'`\s>%]+)["'`]?[^}]*?[>%]\}\}(\s*\))/g
const STATIC = /(\]\(\s*)\{\{[<%]\s*staticref\s+["'`]?([^"'`\s>%]+)["'`]?[^}]*?[>%]\}\}(\s*\))/g

/** The page that a reference names: with the ending of its file, and a fragment where it has one. */
export const pageNamed = (written: string): string => {
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(written) ?? []
  if (path === '') return fragment
  const file = path.replace(/\/(?:_?index(?:\.md)?)?$/, '')
  return `${/\.md$/.test(file) ? file : `${file}.md`}${fragment}`
}

/** A file of Hugo's static folder, which is the site's root. */
export const staticNamed = (written: string): string => `/${written.replace(/^\/+/, '')}`

/**
 * What Hugo puts into a source before Markdown reads it: addresses in place of references, and formulas on lines of their
 * own between `$$` and `$$` as fences. Lines stay lines; code stays as it is.
 */
export const readySource = (markdown: string): string => {
  if (!/\{\{[<%]\s*(?:rel|static)?ref\b|^[ \t]*(?:\$\$|\\\[)[ \t]*\r?$/m.test(markdown)) return markdown
  const lines = markdown.split('\n')
  let fence = ''
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const mark = FENCE.exec(line)?.[1]
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
      continue
    }
    if (mark !== undefined) {
      fence = mark
      continue
    }
    const closing = /^\s{0,3}\$\$\s*$/.test(line)
      ? /^\s*\$\$\s*$/
      : /^\s{0,3}\\\[\s*$/.test(line)
        ? /^\s*\\\]\s*$/
        : undefined
    const end = closing === undefined ? -1 : lines.findIndex((other, at) => at > index && closing.test(other))
    if (end > 0 && !lines.slice(index, end).some((other) => FENCE.test(other))) {
      lines[index] = '```math'
      lines[end] = '```'
      index = end
      continue
    }
    // what stands between backticks is shown as it is
    lines[index] = line
      .split(/(`+[^`]*`+)/)
      .map((part, at) => (at % 2 === 0 ? withAddresses(part) : part))
      .join('')
  }
  return lines.join('\n')
}

const withAddresses = (text: string): string =>
  text
    .replace(REFERENCE, (_, open: string, page: string, close: string) => `${open}${pageNamed(page)}${close}`)
    .replace(STATIC, (_, open: string, file: string, close: string) => `${open}${staticNamed(file)}${close}`)

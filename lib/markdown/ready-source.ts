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

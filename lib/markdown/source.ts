import { say } from '@/config/language'

/** The source of a page before it is parsed: its characters, and what other generators wrote into it. */

/** Marks of other programs that no page shows: a form feed and a line of a slide stand for a space, all others for nothing. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Surrogate}/gu
const BREAKS = new Set(['\v', '\f', '\u0085'])

/** Characters of no width that copies from other programs leave: they are no letters of a name. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g
/** `##题目`: a heading as older Markdown allows it, unless it could be a hashtag, a colour or a number. */
const TIGHT_HEADING =
  /^( {0,3}(?:#{2,6}(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}《「『【（“])|#{3,6}(?=\p{L})))/u
/** `**Title:**Text`: bold that ends in a mark and goes on without a space, which CommonMark does not close. */
const TIGHT_BOLD = /(\*\*(?!\s)[^*\n]{1,60}?[:：]\*\*)(?=[\p{L}\p{N}])/gu

/** `{: .wide #map target="_blank"}`, `{:toc}`: how kramdown says what an element looks like, and never a word of the text. */
const ATTRIBUTES =
  /\{:\s*(?:(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')|toc|no_toc|\.no_toc)(?:\s+|(?=\}|[.#])))+\}/g

/**
 * Brings a source into the form everything else expects: no byte order mark, `\n` as the only line ending, and nothing
 * that cannot be shown (NUL and other controls, halves of surrogate pairs). Lines keep their numbers.
 */
export const normalizeSource = (source: string): string =>
  source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, (mark) => (BREAKS.has(mark) ? ' ' : ''))
    .replace(NO_WIDTH, '')

/**
 * Spells out what other dialects of Markdown take for granted, line by line and outside of code: headings without a space,
 * bold labels without one.
 */
export const spellOutDialect = (source: string): string => {
  const whole = wholeTables(source)
  if (!whole.includes('##') && !whole.includes('**') && !whole.includes('{:')) return whole
  let fence = ''
  return whole
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? ''
      if (mark !== '' && (fence === '' || mark.startsWith(fence))) {
        fence = fence === '' ? mark : ''
        return line
      }
      if (fence !== '') return line
      const plain = line.includes('{:') ? line.replace(ATTRIBUTES, '') : line
      return plain.replace(TIGHT_HEADING, '$1 ').replace(TIGHT_BOLD, '$1 ')
    })
    .join('\n')
}

const LONGEST_TABLE = 20_000

/**
 * An HTML table with empty lines between its rows is one block, where only tags follow them: CommonMark ends it at the first.
 * A comment keeps the line, so that lines keep their numbers.
 */
const wholeTables = (source: string): string => {
  if (!/<table\b/i.test(source)) return source
  return source.replace(/^ {0,3}<table\b[\s\S]*?<\/table>/gim, (table, at: number) => {
    const isCode = (source.slice(0, at).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1
    if (isCode || table.length > LONGEST_TABLE || !/\n[ \t]*\n/.test(table) || /\n[ \t]*\n\s*(?!<)\S/.test(table))
      return table
    return table.replace(/\n[ \t]*(?=\n)/g, '\n<!-- -->')
  })
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
 * What Hugo puts into a source before Markdown reads it: addresses in place of references, and as fences what stands
 * between `{{< highlight >}}` and its end, and formulas on lines of their own between `$$` and `$$`. Lines stay lines; code stays as it is.
 */
export const readySource = (markdown: string): string => {
  if (!/\{\{[<%]\s*(?:(?:rel|static)?ref|highlight|mermaid)\b|^[ \t]*(?:\$\$|\\\[)[ \t]*\r?$/m.test(markdown))
    return markdown
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
    const code = /^\s{0,3}\{\{[<%]\s*(highlight|mermaid)\b\s*"?([\w+-]*)[^}]*[>%]\}\}\s*$/.exec(line)
    const codeEnd =
      code === null
        ? -1
        : lines.findIndex(
            (other, at) =>
              at > index && new RegExp(`^\\s{0,3}\\{\\{[<%]\\s*/\\s*${code[1]}\\s*[>%]\\}\\}\\s*$`).test(other),
          )
    if (code !== null && codeEnd > 0 && !lines.slice(index, codeEnd).some((other) => FENCE.test(other))) {
      lines[index] = `\`\`\`${code[2] || (code[1] === 'mermaid' ? 'mermaid' : '')}`
      lines[codeEnd] = '```'
      index = codeEnd
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

const LONGEST_BODY = 250_000
const LONGEST_LINE = 20_000
const MOST_LINES = 4000
const DEEPEST = 24
const MOST_MARKS = 2000
const MOST_CELLS = 50_000

/**
 * Why a source is not worth parsing as Markdown, or undefined where it is. Some inputs cost a Markdown parser quadratic
 * time or more stack than there is; prose written by people stays far below these bounds. One pass over the source.
 */
export const tooComplex = (source: string): string | undefined => {
  if (source.length > LONGEST_BODY)
    return say(`it is longer than ${LONGEST_BODY} characters`, `超过 ${LONGEST_BODY} 字`)
  const lines = source.split('\n')
  if (lines.length > MOST_LINES) return say(`it has more than ${MOST_LINES} lines`, `超过 ${MOST_LINES} 行`)
  let marks = 0
  let widest = 0
  let rows = 0
  for (const line of lines) {
    if (line.length > LONGEST_LINE)
      return say(`a line is longer than ${LONGEST_LINE} characters`, `有一行超过 ${LONGEST_LINE} 字`)
    if (depthOf(line) > DEEPEST)
      return say(`a line opens more than ${DEEPEST} quotations or lists`, `有一行套了 ${DEEPEST} 层以上的引用或列表`)
    marks = (BLOCK.test(line) ? 0 : marks) + count(line, MARK)
    const pipes = count(line, PIPE)
    widest = Math.max(widest, pipes)
    rows += Math.min(pipes, 1)
    if (marks > MOST_MARKS)
      return say(`a paragraph has more than ${MOST_MARKS} marks`, `有一段的标记超过 ${MOST_MARKS} 个`)
    if (widest * rows > MOST_CELLS)
      return say(`its tables may have more than ${MOST_CELLS} cells`, `表格可能超过 ${MOST_CELLS} 格`)
  }
  return undefined
}

const MARK = new Set('*_~[]!<{&`(@\\'.split(''))
const PIPE = new Set('|')
/** An empty line, or one that ends the paragraph before it. */
const BLOCK = /^\s*(?:$|[-+*>#|]\s|\d{1,9}[.)]\s)/
const RULE = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$/

const count = (line: string, characters: ReadonlySet<string>): number => {
  let found = 0
  for (const character of line) if (characters.has(character)) found += 1
  return found
}

/** How many containers may open at the start of a line: quotations, list items, and levels of indentation. */
const depthOf = (line: string): number => {
  if (RULE.test(line)) return 0
  const opening = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line)?.[0] ?? ''
  const marks = opening.match(/>|[-+*]|\d+/g)?.length ?? 0
  const indented = opening.length === line.length ? 0 : opening.length / 4
  return Math.max(marks, indented)
}

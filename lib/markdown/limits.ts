import { say } from '@/config/language'

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

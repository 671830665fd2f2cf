/** A text whose continuation lines stand to the right of their keys, and what that took. */
export type Indented = {
  readonly text: string
  /** How many columns each line was moved to the right, by its index. */
  readonly added: readonly number[]
}

/** `key: "…`, `- key: [`, `- "…`: the indentation of the key, and what opens its value. */
const OPENING = /^(\s*(?:-\s+)*)(?:[^\s"'#[\]{}&*!|>%@`-][^:#]*:\s+|"[^"]*":\s+|'[^']*':\s+)?(?=["'[{])/
const BLOCK_SCALAR = /^(\s*)(?:-\s+)*[^#"']*:\s+[|>][+-]?\d?\s*(?:#.*)?$/

/**
 * Moves the continuation of a quoted or bracketed value to the right of its key. Hugo and Python read it in column 1,
 * where the YAML standard wants it indented. Lines stay lines, so that positions can be told as they are in the file.
 * A value that is never closed is left as it stands: then the parser says where it begins.
 */
export const indentContinuations = (yaml: string): Indented => {
  const lines = yaml.split('\n')
  const added = lines.map(() => 0)
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const block = BLOCK_SCALAR.exec(line)
    if (block !== null) {
      index = afterBlock(lines, index + 1, block[1]?.length ?? 0)
      continue
    }
    const opening = OPENING.exec(line)
    const end = opening === null ? index : closingLine(lines, index, opening[0].length)
    const least = (/^\s*/.exec(line)?.[0].length ?? 0) + 1
    for (let inner = index + 1; end !== undefined && inner <= end; inner += 1) {
      const text = lines[inner] ?? ''
      const indent = /^\s*/.exec(text)?.[0].length ?? 0
      if (text.trim() !== '' && indent < least) added[inner] = least - indent
    }
    index = (end ?? index) + 1
  }
  return { text: lines.map((line, at) => ' '.repeat(added[at] ?? 0) + line).join('\n'), added }
}

const afterBlock = (lines: readonly string[], from: number, indent: number): number => {
  const end = lines.findIndex(
    (line, at) => at >= from && line.trim() !== '' && (/^\s*/.exec(line)?.[0].length ?? 0) <= indent,
  )
  return end < 0 ? lines.length : end
}

/** The line on which the value that opens at a column is closed; undefined where it never is. */
const closingLine = (lines: readonly string[], first: number, column: number): number | undefined => {
  let quote = ''
  let depth = 0
  for (let index = first; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    for (let at = index === first ? column : 0; at < text.length; at += 1) {
      const character = text[at] ?? ''
      if (quote === '"' && character === '\\') at += 1
      else if (quote === "'" && character === "'" && text[at + 1] === "'") at += 1
      else if (quote !== '') quote = character === quote ? '' : quote
      else if (character === '#' && /\s/.test(text[at - 1] ?? ' ')) break
      else if (character === '"' || (character === "'" && !/[\w\p{L}]/u.test(text[at - 1] ?? ''))) quote = character
      else if (character === '[' || character === '{') depth += 1
      else if (character === ']' || character === '}') depth -= 1
      if (quote === '' && depth <= 0) return index
    }
  }
  return undefined
}

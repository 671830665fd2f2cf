import type { Paragraph, Root } from 'mdast'

/** A source as paragraphs of plain text, cut at empty lines: every character is kept, nothing is marked up. */
export const plainParagraphs = (source: string): Root => {
  const children: Paragraph[] = []
  const lines = source.split('\n')
  let first = 0
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.trim()) continue
    if (index > first) {
      const position = { start: { line: first + 1, column: 1 }, end: { line: index, column: 1 } }
      const value = lines.slice(first, index).join('\n')
      children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position })
    }
    first = index + 1
  }
  return { type: 'root', children }
}

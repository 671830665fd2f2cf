import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { styled } from './tree'

/**
 * Definition lists as Hugo reads them, and marked text: a line, and below it what it means, behind a colon.
 *
 *     Term
 *     : what it means
 */
export const readDefinitions = (root: Nodes): void => {
  visit(root, 'text', (text, index, parent) => {
    if (parent === undefined || index === undefined || !text.value.includes('==')) return
    const pieces = text.value.split(/(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/)
    if (pieces.length < 3) return
    const marked = pieces.map(
      (value, at): Nodes =>
        at % 2 === 0 ? { type: 'text', value } : styled('mark', {}, [{ type: 'text', value }], {}),
    )
    parent.children.splice(index, 1, ...(marked as never[]))
    return index + marked.length
  })
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined) return
    const lines = linesOf(paragraph)
    if (lines.length < 2 || isMeaning(lines[0]) || !isMeaning(lines[1])) return
    if (parent.type === 'listItem' || lines.every(isMeaning)) return
    const items = lines.map((line) =>
      isMeaning(line) ? styled('dd', {}, withoutColon(line), {}) : styled('dt', {}, line, {}),
    )
    parent.children[index] = styled('dl', {}, items, paragraph) as never
  })
}

type Line = readonly PhrasingContent[]

/** The source's lines of a paragraph. */
const linesOf = ({ children }: Paragraph): readonly Line[] => {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child)
      continue
    }
    const [first = '', ...more] = child.value.split('\n')
    lines.at(-1)?.push({ type: 'text', value: first })
    for (const value of more) lines.push([{ type: 'text', value }])
  }
  return lines
}

const isMeaning = (line: Line | undefined): boolean => {
  const first = line?.[0]
  return first?.type === 'text' && /^\s*:\s+/.test(first.value)
}

const withoutColon = ([first, ...rest]: Line): readonly PhrasingContent[] =>
  first?.type === 'text' ? [{ type: 'text', value: first.value.replace(/^\s*:\s+/, '') } satisfies Text, ...rest] : rest

import type { Nodes } from 'hast'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = words('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table figure aside div dl details hr')
const LINES = words('li tr br dt dd figcaption summary')
/** Elements in which white space alone only sets the HTML's own lines apart; the empty name is the root. */
const HOLDERS = new Set(['', ...words('ul ol table thead tbody tr aside div blockquote dl')])
const CELLS = words('td th')

/**
 * The plain text of a sanitized tree: an empty line between blocks, a line an item or row, alternative texts for images.
 * Within a line, white space is one space.
 */
export const htmlText = (root: Nodes): string => {
  const parts: string[] = []
  collect(root, parts, false)
  const lines = parts.join('').split('\n')
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const collect = (node: Nodes, parts: string[], preformatted: boolean): void => {
  if (node.type === 'text') parts.push(preformatted ? node.value : node.value.replace(/[ \t\n]+/g, ' '))
  if (!('children' in node)) return
  const name = node.type === 'element' ? node.tagName : ''
  if (node.type === 'element' && name === 'img') parts.push(String(node.properties.alt ?? ''))
  const edge = BLOCKS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : CELLS.has(name) ? ' ' : ''
  if (name !== 'br') parts.push(edge)
  for (const child of node.children) {
    if (!isLayout(child, name)) collect(child, parts, preformatted || name === 'pre')
  }
  parts.push(edge)
}

/** White space that only sets the HTML's own lines apart. */
const isLayout = (node: Nodes, parent: string): boolean =>
  node.type === 'text' && HOLDERS.has(parent) && /^\s*$/.test(node.value)

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
  const out: Out = { text: '', gap: 0 }
  collect(root, out, false, false)
  const lines = out.text.split('\n').map((line) => line.trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text so far, and how many line breaks have to come before what follows. */
type Out = { text: string; gap: number }

const collect = (node: Nodes, out: Out, preformatted: boolean, inList: boolean): void => {
  if (node.type === 'text') write(out, preformatted ? node.value : node.value.replace(/[ \t\n]+/g, ' '))
  if (!('children' in node)) return
  const name = node.type === 'element' ? node.tagName : ''
  if (node.type === 'element' && name === 'img') write(out, String(node.properties.alt ?? ''))
  const nested = inList && (name === 'ul' || name === 'ol')
  const gap = nested || LINES.has(name) ? 1 : BLOCKS.has(name) ? 2 : 0
  out.gap = Math.max(out.gap, gap)
  if (CELLS.has(name)) write(out, ' ')
  for (const child of node.children) {
    if (!isLayout(child, name)) collect(child, out, preformatted || name === 'pre', inList || name === 'li')
  }
  out.gap = Math.max(out.gap, gap)
}

const write = (out: Out, text: string): void => {
  if (text === '' || (out.gap > 0 && text.trim() === '')) return
  out.text += '\n'.repeat(out.gap) + text
  out.gap = 0
}

/** White space that only sets the HTML's own lines apart. */
const isLayout = (node: Nodes, parent: string): boolean =>
  node.type === 'text' && HOLDERS.has(parent) && /^\s*$/.test(node.value)

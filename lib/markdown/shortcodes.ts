import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Report } from './problems'
import { type OwnShortcodes, shownBlock, shownInline } from './shortcode-content'
import type { Shortcode } from './shortcode-syntax'

/**
 * Replaces every shortcode of a tree by what it shows. Opening and closing tags find each other in one paragraph or
 * around several blocks; an unknown shortcode leaves its inner text.
 */
export const resolveShortcodes = (root: Nodes, report: Report, own?: OwnShortcodes): void => {
  const closed = new Set<string>()
  let found = false
  visit(root, 'shortcode', (node) => {
    found = true
    if (node.marker?.tag === 'close') closed.add(node.marker.name)
  })
  if (found && 'children' in root) resolveFlow(root, closed, report, own)
}

const resolveFlow = (parent: Parents, closed: ReadonlySet<string>, report: Report, own?: OwnShortcodes): void => {
  const flat = parent.children.flatMap((child): readonly Nodes[] => {
    if (child.type === 'paragraph') return readParagraph(child, closed, report, own)
    if ('children' in child && child.type !== 'shortcode') {
      if (isPhrasingHolder(child)) resolvePhrasing(child, report, own)
      else resolveFlow(child, closed, report, own)
    }
    return [child]
  })
  const shown = pair(flat).flatMap((node) => (isShortcode(node) ? shownBlock(node, report, own) : [node]))
  parent.children = shown as never
}

const isShortcode = <Node extends Nodes>(node: Node): node is Node & Shortcode => node.type === 'shortcode'

const isPhrasingHolder = (node: Parents): boolean => ['heading', 'tableCell', 'paragraph'].includes(node.type)

/** In headings and cells, and within emphasis or links. */
const resolvePhrasing = (parent: Parents, report: Report, own?: OwnShortcodes): void => {
  for (const child of parent.children)
    if ('children' in child && !isShortcode(child)) resolvePhrasing(child, report, own)
  const shown = pair(parent.children).flatMap((node): readonly Nodes[] =>
    isShortcode(node) ? shownInline(node, report, own) : [node],
  )
  parent.children = shown as never
}

/** A paragraph as it is, or cut into blocks where a shortcode in it belongs with one in another paragraph. */
const readParagraph = (
  paragraph: Paragraph,
  closed: ReadonlySet<string>,
  report: Report,
  own?: OwnShortcodes,
): readonly Nodes[] => {
  for (const child of paragraph.children) {
    if ('children' in child && !isShortcode(child)) resolvePhrasing(child, report, own)
  }
  const children = pair(paragraph.children) as readonly PhrasingContent[]
  const alone = children.every((child) => isShortcode(child) || isBlank(child))
  const blocks: (Paragraph | Shortcode)[] = []
  let run: PhrasingContent[] = []
  const flush = (): void => {
    if (!run.every(isBlank)) blocks.push(paragraphOf(run, paragraph))
    run = []
  }
  for (const child of children) {
    if (isShortcode(child) && (alone || spansBlocks(child, closed))) {
      flush()
      blocks.push(child)
    } else if (isShortcode(child)) run.push(...shownInline(child, report, own))
    else run.push(child)
  }
  flush()
  return blocks
}

const spansBlocks = ({ marker, children }: Shortcode, closed: ReadonlySet<string>): boolean =>
  marker !== undefined &&
  children.length === 0 &&
  (marker.tag === 'close' || (marker.tag === 'open' && closed.has(marker.name)))

const isBlank = (node: Nodes): boolean => (node.type === 'text' && node.value.trim() === '') || node.type === 'break'

const paragraphOf = (children: PhrasingContent[], { position }: Paragraph): Paragraph => {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const own = start && end ? { start, end } : position
  return { type: 'paragraph', children, ...(own && { position: own }) }
}

/** Puts what stands between an opening tag and its closing one into the opening one. Linear: each node moves once. */
const pair = (nodes: readonly Nodes[]): readonly Nodes[] => {
  const frames: { readonly open?: Shortcode; readonly nodes: Nodes[] }[] = [{ nodes: [] }]
  const flatten = (from: number): Nodes[] =>
    frames.splice(from).flatMap((frame) => (frame.open ? [frame.open, ...frame.nodes] : frame.nodes))
  for (const node of nodes) {
    const marker = isShortcode(node) ? node.marker : undefined
    if (isShortcode(node) && marker?.tag === 'open') frames.push({ open: node, nodes: [] })
    else {
      const at =
        marker?.tag === 'close' ? frames.findLastIndex((frame) => frame.open?.marker?.name === marker.name) : -1
      if (at > 0) {
        const [open, ...children] = flatten(at)
        frames.at(-1)?.nodes.push({ ...(open as Shortcode), paired: true, children: children as RootContent[] })
      } else frames.at(-1)?.nodes.push(node)
    }
  }
  return flatten(0)
}
